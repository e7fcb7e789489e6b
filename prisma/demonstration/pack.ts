import type { PackDocument } from "./types.ts";

const EQUALITY = [
  "This is a draft. It says what we think the plan would mean for people, group by group. It is finished only after the consultation.",
  "Age: some carers are old, and some are children. A hub with evening hours helps those who work and those who are at school. Not everybody uses a phone with a screen, so every way in must also work by voice and by letter.",
  "Disability: carers may be disabled themselves. Every form is to be there in Easy Read, and somebody helps to fill it in.",
  "Sex: it is women above all who wrote to us about nights. A line at night would help them most.",
  "Race, religion or belief: the hub must be able to find an interpreter, and to mind days of prayer and what people eat.",
  "For the other characteristics we know too little. Tell us what we have missed.",
];

/** What people could read before they answered. */
export const pack: readonly PackDocument[] = [
  {
    key: "first-round-why",
    activity: "first-round",
    title: "Why the carers hub may change, and what it costs",
    format: "standard",
    tells: ["reasons", "costs", "impacts"],
    versions: [
      {
        day: -98,
        paragraphs: [
          "The contract of the carers hub ends on 31 March. Before we write the next one, we ask what should stay and what should change.",
          "The money for each year is set by both councils. It does not grow. What it is spent on is open: more hours at night would mean fewer of something else, and we say so.",
          "For carers it may mean other opening hours, fewer forms, and another group that runs the hub. Nobody loses the offer of an assessment: the law says that it must be there.",
        ],
      },
    ],
  },
  {
    key: "first-round-equality",
    activity: "first-round",
    title: "Draft equality impact assessment, first edition",
    format: "standard",
    tells: ["equality"],
    versions: [{ day: -98, paragraphs: EQUALITY }],
  },
  {
    key: "why",
    activity: "second-round",
    title: "What changed in version 0.3, why, and what it costs",
    format: "standard",
    tells: ["reasons", "costs", "impacts"],
    versions: [
      {
        day: -21,
        paragraphs: [
          "In the first round, help at night was said most often. So version 0.3 has a line that a person answers at any hour.",
          "The money for each year stays as it is. The night line is paid for by one shared office instead of two, and by fewer forms. If that is not enough, we would have to choose between the line and some of the daytime groups. Tell us which matters more to you.",
          "For carers it means one number at any hour, one form instead of four, and a shorter wait. For the people who run the hub now it means other shifts.",
        ],
      },
    ],
  },
  {
    key: "why-easy",
    activity: "second-round",
    title: "Our new plan",
    format: "easy_read",
    tells: ["reasons", "costs"],
    versions: [
      {
        day: -21,
        paragraphs: [
          "You told us what you need.",
          "You need help at night.",
          "So we want a phone line that is open all night.",
          "A person will answer you.",
          "It costs money.",
          "So there will be 1 office, not 2.",
          "Tell us if this is right.",
        ],
      },
    ],
  },
  {
    key: "equality",
    activity: "second-round",
    title: "Draft equality impact assessment, second edition",
    format: "standard",
    tells: ["equality"],
    versions: [
      { day: -21, paragraphs: EQUALITY },
      {
        day: -9,
        paragraphs: [
          ...EQUALITY.slice(0, -1),
          "Disability, added later: deaf carers told us that a phone line alone shuts them out. The line must answer texts as fast as calls.",
          ...EQUALITY.slice(-1),
        ],
        note: "We added what deaf carers told us about phone lines. The questions stay as they are, and what you have answered counts.",
        noteEasyRead: [
          { text: "We wrote down what deaf carers told us about phones.", picture: "phone" },
          { text: "The questions stay the same.", picture: "question" },
          { text: "Your answers still count.", picture: "yes" },
        ],
      },
    ],
  },
  {
    key: "short-why",
    activity: "what-matters",
    title: "Why we ask these three questions, and what hangs on them",
    format: "standard",
    tells: ["reasons", "costs", "impacts"],
    versions: [
      {
        day: -13,
        paragraphs: [
          "Not everybody has the time or the wish to write. What you tick here counts as much as what others write.",
          "The money for each year stays as it is, so not everything can come first. What most people put first is done first.",
          "If evenings come first, the hub opens later in the morning. If visits come first, there are fewer group meetings.",
        ],
      },
    ],
  },
  {
    key: "short-equality",
    activity: "what-matters",
    title: "Draft equality impact assessment, second edition",
    format: "standard",
    tells: ["equality"],
    versions: [{ day: -13, paragraphs: EQUALITY }],
  },
];
