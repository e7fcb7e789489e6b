import { same, type Words } from "./words.ts";

/** What happened to what somebody said. */
export const mine = {
  title: same("What happened to what I said"),
  notSent: {
    standard: "You have answers that are not sent yet.",
    easyRead: [["letter", "You have answers that are not sent yet."]],
  },
  changesNotSent: {
    standard: "You changed answers. The changes are not sent yet.",
    easyRead: [["letter", "You changed answers. That is not sent yet."]],
  },
  goOn: same("Go on with {title}"),
  change: same("Change what I sent in “{title}”, or take it back"),
  nothing: {
    standard: "You have not sent anything yet.",
    easyRead: [["letter", "You have not sent anything yet."]],
  },
  saidIn: same("What you said in “{activity}”"),
  asked: same("{number}. We asked you"),
  thread: same("What happened, from your words on. Reference {reference}"),
  said: same("You said"),
  erased: {
    standard: "These words are deleted. What came of them stays below.",
    easyRead: [
      ["remove", "These words were taken away."],
      ["thread", "What came of them is still here."],
    ],
  },
  reference: same("Reference {reference}"),
  changed: {
    standard: "You changed this on {day}. These are your newer words. They count.",
    easyRead: [
      ["write", "You changed this on {day}."],
      ["yes", "Your new words count."],
    ],
  },
  waiting: {
    standard: "We have not answered this yet. Come back with your code to see when we do.",
    easyRead: [
      ["time", "We have not answered this yet."],
      ["key", "Come back with your code to see our answer."],
    ],
  },
  inParts: {
    standard:
      "You told us {count} different things here. We look at each of them, and tell you what became of it.",
    easyRead: [
      ["listen", "You told us {count} different things."],
      ["talk", "We tell you what became of each."],
    ],
  },
  part: same("Part {number}"),
  partThread: same("What happened to part {number}. Reference {reference}"),
  code: same("Your code"),
} as const satisfies Words;

/** The things that can happen to it. */
export const happened = {
  read: same("A person read it"),
  reading: {
    standard: "Somebody at the council read your words.",
    easyRead: [["person", "Somebody at the council read your words."]],
  },
  themed: {
    standard: "We put it with others about “{name}”.",
    easyRead: [["group", "We put it with others about “{name}”."]],
  },
  merged: same("It was joined with another"),
  merging: {
    standard: "Others said something very near to this. The two became one statement.",
    easyRead: [
      ["people", "Other people said nearly the same."],
      ["link", "The two became one sentence."],
    ],
  },
  agreed: { standard: "It became an agreed outcome", easyRead: "People agreed on it" },
  beforehand: same("What we had already answered to others"),
  // What a response says first, before its reason. Bad news is not hidden.
  decided: {
    accepted: { standard: "We agree. Here is why.", easyRead: [["yes", "We agree. Here is why."]] },
    partly_accepted: {
      standard: "We agree with part of this. Here is why.",
      easyRead: [["unsure", "We agree with part of this. Here is why."]],
    },
    not_accepted: {
      standard: "We did not do this. Here is why.",
      easyRead: [["no", "We did not do this. Here is why."]],
    },
    already_covered: {
      standard: "The plan already says this. Here is where.",
      easyRead: [["document", "The plan says this now. Here is where."]],
    },
    out_of_scope: {
      standard: "We cannot decide this here. Here is why.",
      easyRead: [["stop", "We cannot decide this here. Here is why."]],
    },
  },
  clause: { standard: "Clause {number} {title}", easyRead: "Part {number}: {title}" },
  changedIn: same(" changed in "),
  version: same("version {version}"),
  changed: { standard: "This changed:", easyRead: [["change", "We changed the plan. It says this now:"]] },
} as const satisfies Words;
