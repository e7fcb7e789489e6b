import type { MergedTheme, PublishedResults, Response, SplitTheme, Theme } from "./types.ts";

export const themes: readonly Theme[] = [
  {
    key: "night",
    name: "A person at night",
    description: "Being alone with it when the hub is shut, and wanting a human voice.",
  },
  { key: "forms", name: "Forms", description: "Forms that are long, small, repeated or hard to read." },
  {
    key: "once",
    name: "Telling it once",
    description: "Having to tell the same story again to each new worker or service.",
  },
  {
    key: "waiting",
    name: "Waiting",
    description: "Time from asking to being heard, and not knowing how long it will be.",
  },
  {
    key: "breaks",
    name: "Breaks that happen",
    description: "What makes a break from caring real, and how it is spoilt.",
  },
  {
    key: "reach",
    name: "Getting through",
    description: "Opening times, telephones, and ways to get in touch that suit people.",
  },
  { key: "young", name: "Young carers", description: "Children and young people who look after somebody." },
  {
    key: "hospital",
    name: "Hospitals and surgeries",
    description: "Being noticed, asked and listened to by health services.",
  },
  {
    key: "every-carer",
    name: "Every kind of carer",
    description:
      "Language, deafness, culture, men, neighbours, siblings: people who do not feel the hub is for them.",
  },
  { key: "money", name: "Work and money", description: "Keeping a job, and what caring costs." },
  {
    key: "trust",
    name: "Trust",
    description: "The same worker, honest measures, hearing what became of what you said.",
  },
  { key: "transport", name: "Places and buses", description: "How far the hub is, and getting there." },
  {
    key: "outside",
    name: "Things this contract cannot decide",
    description: "Benefits, kerbs, council tax and other matters.",
  },
];

export const themesMerged: MergedTheme = {
  key: "hours",
  name: "Opening times",
  description: "Which days and hours suit people.",
  into: "reach",
  day: -43,
  by: "menna",
};

export const themesSplit: SplitTheme = { from: "reach", to: "transport", day: -45, by: "nadia" };

export const responses: readonly Response[] = [
  {
    key: "re-night",
    kind: "partly_accepted",
    day: -38,
    themes: ["night"],
    contributions: [],
    reason:
      "You asked for a person at night more than for anything else. We will write it in: somebody answers, by phone or text, every night of the year. They cannot come to the house. A visiting team for both areas would cost about a third of the whole budget, and breaks would have to pay for it.",
    easyRead: [
      { text: "You want a person to talk to at night.", picture: "phone" },
      { text: "Yes. A person will answer every night.", picture: "yes" },
      { text: "They can not come to your house.", picture: "home" },
      { text: "That costs too much money.", picture: "money" },
    ],
  },
  {
    key: "re-forms",
    kind: "accepted",
    day: -38,
    themes: ["forms"],
    contributions: [],
    reason:
      "You are right, and nobody here could say why page 9 was needed. The form becomes one page. A worker writes the rest with you.",
    easyRead: [
      { text: "You said the form is too long.", picture: "write" },
      { text: "Yes. It will be 1 page.", picture: "yes" },
      { text: "A worker helps with the rest.", picture: "help" },
    ],
  },
  {
    key: "re-once",
    kind: "accepted",
    day: -38,
    themes: ["once"],
    contributions: [],
    reason:
      "The new hub writes your story down once, and workers read it before they speak to you. You decide who else may see it.",
    easyRead: [
      { text: "You are tired of telling your story.", picture: "talk" },
      { text: "Yes. You will tell it one time.", picture: "yes" },
    ],
  },
  {
    key: "re-waiting",
    kind: "partly_accepted",
    day: -38,
    themes: ["waiting"],
    contributions: [],
    reason:
      "Forty working days becomes twenty, and five when caring may break down. Many of you asked for ten for everybody. That needs three more workers than the budget has, so we chose to be quick first where it is urgent.",
    easyRead: [
      { text: "You said 8 weeks is too long.", picture: "calendar" },
      { text: "It will be 4 weeks or less.", picture: "time" },
      { text: "If it is very bad, it is 1 week.", picture: "help" },
    ],
  },
  {
    key: "re-breaks",
    kind: "accepted",
    day: -37,
    themes: ["breaks"],
    contributions: [],
    reason:
      "You choose when and how you use your break, and may save it up. If we cancel, we find another within seven days. You meet the person first.",
    easyRead: [
      { text: "You want breaks that really happen.", picture: "carer" },
      { text: "Yes. You choose how to use your break.", picture: "yes" },
      { text: "If it is stopped, you get another one.", picture: "calendar" },
    ],
  },
  {
    key: "re-reach",
    kind: "accepted",
    day: -37,
    themes: ["reach"],
    contributions: [],
    reason:
      "The hub opens on two evenings and on Saturday mornings. The telephone is answered by a person, and every way of getting in touch counts the same.",
    easyRead: [
      { text: "You could not get through to the hub.", picture: "phone" },
      { text: "Now a person answers the phone.", picture: "people" },
      { text: "The hub is open some evenings and Saturdays.", picture: "time" },
    ],
  },
  {
    key: "re-young",
    kind: "already_covered",
    day: -37,
    themes: ["young"],
    contributions: [],
    reason:
      "Clause 2.2 already says that the hub looks at the whole family, and that each young carer is offered an assessment of their own. What you told us about school and about being asked alone goes to the young carers' team, who have promised to answer you by the end of term.",
    easyRead: [
      { text: "Young carers need help of their own.", picture: "carer" },
      { text: "Our plan says that already.", picture: "yes" },
      { text: "The young carers' team will answer you too.", picture: "talk" },
    ],
  },
  {
    key: "re-hospital",
    kind: "accepted",
    day: -37,
    themes: ["hospital"],
    contributions: [],
    reason:
      "A hub worker will be on the wards three days a week, and will ask you what you can and cannot do before anybody is sent home.",
    easyRead: [
      { text: "Hospitals did not ask carers.", picture: "no" },
      { text: "A hub worker will be in the hospital.", picture: "people" },
      { text: "They will ask you first.", picture: "question" },
    ],
  },
  {
    key: "re-every-carer",
    kind: "accepted",
    day: -37,
    themes: ["every-carer"],
    contributions: [],
    reason:
      "The hub will ask each carer how they like to communicate and do it without being asked again. Children will never be used as interpreters. Neighbours, partners, siblings and friends all count as carers, and always did; we had not said it plainly.",
    easyRead: [
      { text: "The hub is for every carer.", picture: "people" },
      { text: "We ask how you like to talk to us.", picture: "talk" },
      { text: "Children do not have to speak for you.", picture: "stop" },
    ],
  },
  {
    key: "re-money",
    kind: "already_covered",
    day: -37,
    themes: ["money"],
    contributions: [],
    reason:
      "Clause 2.3 gives working carers advice about their rights, and has the hub train employers. Small firms are not left out of it. Evening opening, which is new, will help too.",
    easyRead: [
      { text: "Some carers lose their job.", picture: "money" },
      { text: "The hub tells you your rights at work.", picture: "talk" },
      { text: "Our plan says that already.", picture: "yes" },
    ],
  },
  {
    key: "re-trust",
    kind: "accepted",
    day: -36,
    themes: ["trust"],
    contributions: [],
    reason:
      "A longer contract should let good workers stay. We will stop counting leaflets, and ask carers what changed for them. And you are reading what became of what you said.",
    easyRead: [
      { text: "You want the same worker to stay.", picture: "people" },
      { text: "The contract will be longer, so they can.", picture: "calendar" },
      { text: "We will ask carers if the hub helped.", picture: "question" },
    ],
  },
  {
    key: "re-transport",
    kind: "not_accepted",
    day: -36,
    themes: ["transport"],
    contributions: [],
    reason:
      "We did not do this. A hub in every village would take half the budget for rent and heating. We chose evenings, the telephone and home visits instead. The halls you offered are on a list that the new provider will be given.",
    easyRead: [
      { text: "You asked for a hub in every village.", picture: "home" },
      { text: "We can not do that.", picture: "no" },
      { text: "It costs too much money.", picture: "money" },
      { text: "We can visit you or phone you.", picture: "phone" },
    ],
  },
  {
    key: "re-outside",
    kind: "out_of_scope",
    day: -36,
    themes: ["outside"],
    contributions: [],
    reason:
      "This contract cannot decide benefits, taxes or streets. We passed on what you told us to the teams that can, or say here that it is for Parliament.",
    easyRead: [
      { text: "This plan is only about the hub.", picture: "fixed" },
      { text: "We told other people what you said.", picture: "talk" },
    ],
  },
  {
    key: "re-monday",
    kind: "partly_accepted",
    day: -8,
    themes: [],
    contributions: ["not-the-monday"],
    reason:
      "Monday mornings stay. If the hub opens on Saturdays, the morning that shuts will be one on which few people come, and we will say which before it does.",
    easyRead: [
      { text: "The hub stays open on Monday morning.", picture: "day" },
      { text: "We will tell you which morning it shuts.", picture: "talk" },
    ],
  },
  {
    key: "re-evening-before",
    kind: "accepted",
    day: -4,
    themes: [],
    contributions: [],
    passages: [{ contribution: "letter-by-hand", nth: 3 }],
    reason:
      "You are right: if it is on the board in the evening, somebody can ring in the evening. The next draft says that a break is never cancelled by silence. We are sorry about the coat.",
    easyRead: [
      { text: "Your break was stopped too late.", picture: "carer" },
      { text: "We will phone you the evening before.", picture: "phone" },
      { text: "We are sorry.", picture: "listen" },
    ],
  },
  {
    key: "re-trained",
    kind: "already_covered",
    day: -4,
    themes: [],
    contributions: [],
    passages: [{ contribution: "second-glenys", nth: 2 }],
    reason:
      "Clause 6.1 asks the whole team to be trained, and the night line is part of the team. We will say so beside the line that you read to the cat.",
    easyRead: [
      { text: "You asked what training they have.", picture: "question" },
      { text: "Our plan says that already.", picture: "yes" },
    ],
  },
  {
    key: "re-kerb",
    kind: "out_of_scope",
    day: -35,
    themes: [],
    contributions: ["potholes"],
    reason:
      "The hub cannot mend a kerb, but the highways team can. They have it as an urgent job because of the lorries.",
    easyRead: [
      { text: "The hub can not fix the road.", picture: "no" },
      { text: "We told the people who can.", picture: "yes" },
    ],
  },
  {
    key: "re-allowance",
    kind: "out_of_scope",
    day: -35,
    themes: [],
    contributions: ["carers-allowance"],
    reason:
      "Carer's Allowance is set by Parliament, not by councils. The hub can help you to check what you are owed and to question a demand for money back.",
    easyRead: [
      { text: "The council does not decide this money.", picture: "money" },
      { text: "The hub can help you check it.", picture: "help" },
    ],
  },
  {
    key: "re-cousin",
    kind: "not_accepted",
    day: -35,
    themes: [],
    contributions: ["old-cousin"],
    reason:
      "We did not do this. The hub's break money pays people it has checked and insured. Your cousin could apply to be one of them; or you could ask your social worker about a direct payment, which has other rules.",
    easyRead: [
      { text: "You asked us to pay your cousin.", picture: "money" },
      { text: "The hub can not pay family.", picture: "no" },
      { text: "Ask your social worker what else you can do.", picture: "talk" },
    ],
  },
  {
    key: "re-wedding",
    kind: "accepted",
    day: -35,
    themes: [],
    contributions: ["wedding"],
    reason:
      "We are sorry. Nobody should have watched that wedding on a phone. Clause 5.2 now says that a cancelled break is replaced within seven days, and your hours have been given back.",
    easyRead: [
      { text: "We are sorry you missed the wedding.", picture: "listen" },
      { text: "We changed the rule about breaks.", picture: "change" },
      { text: "You have your hours back.", picture: "time" },
    ],
  },
  {
    key: "re-lift",
    kind: "not_accepted",
    day: -35,
    themes: [],
    contributions: ["wall-night-bed"],
    reason:
      "We did not do this. The night line does not send anybody out. Where somebody has fallen it calls the emergency duty team and stays on the line with you.",
    easyRead: [
      { text: "Nobody from the night line can come.", picture: "home" },
      { text: "They call the team that can.", picture: "phone" },
      { text: "They stay on the phone with you.", picture: "support" },
    ],
  },
  {
    key: "re-after",
    kind: "partly_accepted",
    day: -35,
    themes: [],
    contributions: ["after"],
    reason:
      "We are sorry for your loss, and for that call. You may stay in any carers' group for as long as it helps. We have not written in a paid service for afterwards. The panel would be glad of you, whenever you like.",
    easyRead: [
      { text: "We are sorry that she died.", picture: "support" },
      { text: "You can stay in your group.", picture: "group" },
      { text: "You can help us if you want to.", picture: "idea" },
    ],
  },
  {
    key: "re-night-thoughts",
    kind: "accepted",
    day: -35,
    themes: [],
    contributions: ["suicide"],
    reason:
      "Thank you for telling us. Our safeguarding lead read this on the day it came. Everybody on the night line will be trained in suicide prevention, as clause 6.1 asks of the whole team.",
    easyRead: [
      { text: "Thank you for telling us.", picture: "listen" },
      { text: "People on the night line will know what to do.", picture: "support" },
    ],
  },
];

/** The numbers of the first round came out with the answers to it. */
export const results: readonly PublishedResults[] = [{ activity: "first-round", day: -35 }];
