import { same, type Words } from "./words.ts";

/** The first page of a workshop. */
export const workshop = {
  say: same("Say what you think"),
  readAll: {
    standard: "You can read every sentence here. You can stop at any time.",
    easyRead: [
      ["learn", "You can read every sentence here."],
      ["rest", "You can stop at any time."],
    ],
  },
  oneWaits: {
    standard: "One sentence waits for your answer. You can stop at any time.",
    easyRead: [
      ["vote", "One sentence waits for your answer."],
      ["rest", "You can stop at any time."],
    ],
  },
  wait: {
    standard: "{count} sentences wait for your answer. You can stop at any time.",
    easyRead: [
      ["vote", "{count} sentences wait for your answer."],
      ["rest", "You can stop at any time."],
    ],
  },
  write: same("Write your own"),
  oneIsEnough: {
    standard: "One sentence is enough. Somebody reads it first. Then all can answer it.",
    easyRead: [
      ["write", "One sentence is enough."],
      ["person", "Somebody reads it first."],
      ["people", "Then everyone can answer it."],
    ],
  },
  noName: {
    standard: "You need no account and no name.",
    easyRead: [["private", "You do not have to tell us your name."]],
  },
  openUntil: {
    standard: "This is open until the end of {day}.",
    easyRead: [["calendar", "It is open until {day}."]],
  },
  closed: same("This has closed"),
  notOpen: same("This is not open yet"),
  read: same("Read what people wrote"),
  agreed: same("Agreed so far"),
  agreedOn: { standard: "Agreed on {day}: {decision}", easyRead: "Agreed on {day}" },
} as const satisfies Words;

/** The sentences that people wrote. */
export const statements = {
  title: same("What people wrote"),
  lede: {
    standard: "Say what you think of each sentence. You can change your answer while this is open.",
    easyRead: [
      ["vote", "Say what you think of each sentence."],
      ["change", "You can change your answer while this is open."],
    ],
  },
  noMore: { standard: "This takes no more answers.", easyRead: [["stop", "It takes no more answers."]] },
  began: same("We have your answer"),
  proposed: same("We have your sentence"),
  readFirst: {
    standard: "Somebody reads it first. Then everybody can answer it.",
    easyRead: [
      ["person", "Somebody reads it first."],
      ["people", "Then everyone can answer it."],
    ],
  },
  inSession: {
    standard: "A live session is answering these sentences now",
    easyRead: "A meeting looks at these sentences now",
  },
  answerHereToo: {
    standard: "You can answer here too. How many agree is shown when the session has closed that part.",
    easyRead: [
      ["vote", "You can answer here too."],
      ["time", "We show how many agree when the meeting has done this part."],
    ],
  },
  none: { standard: "Nothing is shown here yet.", easyRead: [["time", "Nothing is shown here yet."]] },
  settled: same("No longer open for answers"),
  waiting: same("Your sentences that nobody else sees yet"),
  write: same("Write your own sentence"),
  agreed: same("Agreed"),
  setAside: { standard: "Set aside", easyRead: "Not used" },
  decision: { standard: "{decision}, {day}", easyRead: "{day}" },
  answerTo: same("Your answer to statement {reference}"),
  from: same("Where this sentence comes from"),
  madeOf: {
    standard: "It was made out of these:",
    easyRead: [["link", "We made it out of these:"]],
  },
  stances: {
    agree: { standard: "Agree", easyRead: "Yes, I agree" },
    disagree: { standard: "Disagree", easyRead: "No, I do not agree" },
    not_sure: { standard: "Not sure", easyRead: "I am not sure" },
  },
  said: {
    agree: same("You agree."),
    disagree: { standard: "You disagree.", easyRead: "You do not agree." },
    not_sure: same("You are not sure."),
  },
  all: { standard: "All answers: {counts}", easyRead: "All answers: {counts}" },
} as const satisfies Words;

/** The form for a sentence of one's own. */
export const propose = {
  title: same("Write your own sentence"),
  lede: {
    standard: "One sentence about what good looks like. It may become part of the specification.",
    easyRead: [
      ["write", "Write one sentence. Say what good help is like."],
      ["document", "It may become part of the plan."],
    ],
  },
  opening: same("How does your sentence begin?"),
  openings: {
    "I can": same("I can…"),
    "We will": same("We will…"),
  },
  openingHints: {
    "I can": {
      standard: "What a person can do when the service is good.",
      easyRead: "What you can do when help is good.",
    },
    "We will": {
      standard: "What the council and the service promise.",
      easyRead: "What the council must do.",
    },
  },
  rest: same("How does it go on?"),
  example: {
    standard: "For example: “talk to a person at night”. Leave out names.",
    easyRead: [
      ["talk", "Like this: “talk to a person at night”."],
      ["private", "Leave out names."],
    ],
  },
  who: same("Who are you?"),
  send: same("Send my sentence"),
  closed: same("This is not open"),
  noMore: {
    standard: "It takes no sentences now.",
    easyRead: [["stop", "You cannot send a sentence now."]],
  },
} as const satisfies Words;
