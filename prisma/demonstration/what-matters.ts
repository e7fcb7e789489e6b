import type { Activity, Channel, Option, Perspective, Submission } from "./types.ts";

const option = (
  key: string,
  standard: string,
  easyRead: string,
  picture: NonNullable<Option["wordings"]["easyRead"][number]["picture"]>,
  pictured = false,
): Option => ({
  key,
  wordings: {
    standard: [{ text: standard, ...(pictured ? { picture } : {}) }],
    easyRead: [{ text: easyRead, picture }],
  },
});

/** Questions that are answered without writing: ticks, numbers and pictures. */
export const whatMatters: Activity = {
  key: "what-matters",
  slug: "what-matters-most",
  kind: "consultation",
  title: "What matters most to you",
  introduction:
    "Three short questions for everybody who has five minutes and no wish to write. Your answers decide when the hub is open, what it does first when there is not enough of everything, and how we tell you what came of it.",
  wordings: {
    standard: [{ text: "Three short questions to tick, number and choose. It takes about five minutes." }],
    easyRead: [
      { text: "Tell us what matters most to you.", picture: "talk" },
      { text: "We ask 3 short questions.", picture: "question" },
      { text: "You do not have to write.", picture: "yes" },
    ],
  },
  rung: "consultation",
  openedDay: -12,
  closesDay: 36,
  reasons: {
    formative:
      "The decision took up an aim and a way of buying. It says nothing of what is asked here: when the hub is open, what it does first, and how we tell people what we decide. All three can still change.",
  },
  questions: [
    {
      key: "when-open",
      kind: "several_choices",
      mostChoices: 3,
      wordings: {
        standard: [{ text: "When could you come to the hub?" }],
        easyRead: [
          { text: "The hub cannot be open all the time.", picture: "time" },
          { text: "When could you come?", picture: "question" },
        ],
      },
      options: [
        option("mornings", "On weekday mornings", "In the morning", "day"),
        option("afternoons", "On weekday afternoons", "In the afternoon", "time"),
        option("evenings", "In the evening", "In the evening", "night"),
        option("weekends", "At the weekend", "On Saturday or Sunday", "calendar"),
        option("from-home", "Not at all: I would ring or write from home", "I would stay at home", "home"),
      ],
    },
    {
      key: "what-first",
      kind: "rank",
      wordings: {
        standard: [
          { text: "There is not enough money for everything at once. What should the hub do first?" },
        ],
        easyRead: [
          { text: "The hub cannot do it all at once.", picture: "money" },
          { text: "What should it do first?", picture: "question" },
        ],
      },
      options: [
        option("somebody-at-night", "Somebody to ring at night", "A person to phone at night", "phone"),
        option("sure-breaks", "Breaks that are not cancelled", "A rest that we can rely on", "rest"),
        option("money-advice", "Help with money and forms", "Help with money and forms", "money"),
        option("company", "Other carers to talk to", "Other carers to talk to", "people"),
        option("when-ill", "A plan for when the carer is ill", "A plan for when a carer is ill", "document"),
      ],
    },
    {
      key: "hear-back",
      kind: "picture_choice",
      wordings: {
        standard: [{ text: "How would you like to hear what we decide?" }],
        easyRead: [
          { text: "We will tell you what we decide.", picture: "council" },
          { text: "How should we tell you?", picture: "question" },
        ],
      },
      options: [
        option("letter", "A letter", "A letter", "letter", true),
        option("call", "A telephone call", "A phone call", "phone", true),
        option("message", "A text message", "A text message", "mobile", true),
        option("website", "This website", "This website", "computer", true),
        option("meeting", "A meeting near me", "A meeting near me", "meeting", true),
      ],
    },
  ],
};

/** Who answered, from where, on which day: when they could come, what comes first, how they want to hear. */
const answered: readonly (readonly [
  perspective: Perspective,
  channel: Channel,
  day: number,
  when: readonly string[],
  first: readonly string[],
  hear: string,
])[] = [
  ["carer", "online", -12, ["evenings", "weekends"], ["somebody-at-night", "sure-breaks"], "message"],
  ["carer", "online", -12, ["evenings"], ["sure-breaks", "somebody-at-night", "when-ill"], "website"],
  ["carer", "online", -11, ["weekends"], ["sure-breaks", "money-advice", "company"], "message"],
  ["carer", "online", -11, ["from-home"], ["somebody-at-night", "when-ill", "money-advice"], "website"],
  ["carer", "online", -10, ["evenings", "weekends"], ["when-ill", "somebody-at-night"], "message"],
  ["carer", "paper", -9, ["mornings"], ["company", "sure-breaks", "money-advice"], "letter"],
  ["carer", "paper", -9, ["mornings", "afternoons"], ["sure-breaks", "company"], "letter"],
  ["carer", "phone", -8, ["from-home"], ["sure-breaks"], "call"],
  ["carer", "phone", -8, ["from-home"], ["somebody-at-night", "sure-breaks", "company"], "call"],
  ["carer", "in_the_room", -6, ["afternoons", "evenings"], ["money-advice", "sure-breaks"], "meeting"],
  ["carer", "in_the_room", -6, ["afternoons"], ["company", "somebody-at-night", "sure-breaks"], "meeting"],
  ["lived_experience", "online", -10, ["afternoons"], ["company", "sure-breaks"], "message"],
  ["lived_experience", "online", -9, ["mornings", "afternoons"], ["company"], "call"],
  ["lived_experience", "in_the_room", -6, ["afternoons", "weekends"], ["when-ill", "company"], "meeting"],
  ["lived_experience", "in_the_room", -6, ["weekends"], ["sure-breaks", "when-ill"], "meeting"],
  ["lived_experience", "paper", -5, ["mornings"], ["somebody-at-night"], "letter"],
  ["lived_experience", "phone", -4, ["from-home"], ["when-ill", "sure-breaks"], "call"],
  ["lived_experience", "online", -3, ["evenings"], ["money-advice", "company"], "message"],
  ["lived_experience", "online", -2, ["afternoons", "evenings", "weekends"], ["company"], "website"],
  ["other", "online", -7, ["evenings"], ["sure-breaks", "when-ill", "somebody-at-night"], "website"],
  ["provider", "online", -4, ["mornings", "evenings"], ["when-ill", "money-advice"], "website"],
];

export const whatMattersAnswers: readonly Submission[] = answered.map(
  ([perspective, channel, day, when, first, hear], index) => {
    const key = `what-matters-${index + 1}`;
    return {
      key,
      activity: "what-matters",
      day,
      channel,
      voice: perspective === "provider" ? "organisation" : "own",
      perspective,
      read: day < -5,
      answers: [
        { key: `${key}-when`, question: "when-open", options: when },
        { key: `${key}-first`, question: "what-first", options: first },
        { key: `${key}-hear`, question: "hear-back", option: hear },
      ],
    };
  },
);
