import { same, type Words } from "./words.ts";

/** The front page of an engagement. */
export const front = {
  takingPart: same("You are taking part on this device"),
  toThread: same("See what happened to what you said"),
  decided: { standard: "What is being decided", easyRead: "What can change" },
  fixed: { standard: "What is already fixed", easyRead: "What cannot change" },
  how: same("How to take part"),
  about: same("More about this"),
  until: {
    standard: "You can take part until {day}.",
    easyRead: [["calendar", "You can take part until {day}."]],
  },
} as const satisfies Words;

/** A card of something to take part in. */
export const card = {
  kinds: {
    consultation: { standard: "Answer questions.", easyRead: [["question", "We ask you questions."]] },
    workshop: { standard: "Shape ideas together.", easyRead: [["idea", "We share ideas."]] },
    market_test: {
      standard: "For providers.",
      easyRead: [["provider", "This is for groups that give help."]],
    },
  },
  openUntil: { standard: "Open until {day}.", easyRead: [["calendar", "It is open until {day}."]] },
  openNow: { standard: "Open now.", easyRead: [["yes", "It is open now."]] },
  closedOn: { standard: "This closed on {day}.", easyRead: [["stop", "It closed on {day}."]] },
  closed: { standard: "This has closed.", easyRead: [["stop", "It has closed."]] },
  whatCame: {
    standard: "It takes no more answers. See what came of it.",
    easyRead: [["listen", "See what we heard and what we did."]],
  },
  oneQuestion: {
    standard: "One question. About {minutes} minutes. You can stop and come back.",
    easyRead: [
      ["time", "One question. It takes about {minutes} minutes."],
      ["rest", "You can stop and come back."],
    ],
  },
  questions: {
    standard: "{count} questions. About {minutes} minutes. You can stop and come back.",
    easyRead: [
      ["time", "{count} questions. They take about {minutes} minutes."],
      ["rest", "You can stop and come back."],
    ],
  },
  rungs: {
    informing: {
      standard: "We tell people what will happen.",
      easyRead: [["info", "We tell you what will happen."]],
    },
    consultation: {
      standard: "We ask, then we decide and say why.",
      easyRead: [["council", "We ask you. Then we decide, and say why."]],
    },
    engagement: {
      standard: "We work through it together, then we decide.",
      easyRead: [["council", "We work on it together. Then we decide."]],
    },
    co_design: {
      standard: "People shape the design with us.",
      easyRead: [["group", "People shape the plan with us."]],
    },
    co_production: { standard: "People share the decision.", easyRead: [["vote", "People decide with us."]] },
  },
} as const satisfies Words;

/** The cards that are always there: a session, and another way. */
export const otherWays = {
  session: same("Join a session"),
  noSession: {
    standard: "No session has a date yet. If you have a join code, use it here.",
    easyRead: [
      ["calendar", "No session has a date yet."],
      ["key", "Do you have a join code? Use it here."],
    ],
  },
  onNow: { standard: "{title}. It is on now.", easyRead: [["flag", "{title}. It is on now."]] },
  onDay: { standard: "{title}. {day}.", easyRead: [["calendar", "{title}. {day}."]] },
  yourWay: same("Send it your way"),
  ways: {
    standard: "By phone, by post or with somebody who helps you.",
    easyRead: [
      ["phone", "You can phone."],
      ["letter", "You can write a letter."],
      ["support", "Somebody can help you."],
    ],
  },
  support: same("How to get support"),
  print: same("Questions to print: {title}"),
} as const satisfies Words;

/** What was heard and done so far. */
export const heard = {
  title: same("What we have heard and done so far"),
  none: {
    standard: "Nobody has sent us anything yet. You could be the first.",
    easyRead: [["listen", "Nobody has told us anything yet. You could be the first."]],
  },
  few: {
    standard: "A few people have told us something so far.",
    easyRead: [["listen", "A few people have told us something."]],
  },
  many: {
    standard: "We have {count} contributions so far.",
    easyRead: [["listen", "People have told us {count} things."]],
  },
  notAnswered: {
    standard: "We have not published any answers to them yet.",
    easyRead: [["time", "We have not answered yet."]],
  },
  answeredOnce: {
    standard: "We have published one answer, with its reason.",
    easyRead: [["talk", "We answered once, and said why."]],
  },
  answered: {
    standard: "We have published {count} answers, each with its reason.",
    easyRead: [["talk", "We answered {count} times, and said why."]],
  },
  version: {
    standard: "Read version {label} of the specification",
    easyRead: "Read version {label} of the plan",
  },
  published: { standard: ", published on {day}. ", easyRead: ". It came out on {day}. " },
  versions: same("All versions"),
  youSaid: same("You said, we did"),
  withCode: same("I have a code: show me what happened to what I said"),
} as const satisfies Words;
