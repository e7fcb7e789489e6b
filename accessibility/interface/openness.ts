import { same, type Words } from "./words.ts";

/** What is open, what was put aside, and what changed about it since people could answer. */
export const openness = {
  discarded: { standard: "What we looked at and put aside", easyRead: "What we will not do" },
  about: {
    standard: "We looked at these too. They are not on the table any more.",
    easyRead: [["no", "We thought about these. We will not do them."]],
  },
  why: { standard: "Why we put it aside", easyRead: "Why not" },
  by: {
    standard: "Decided by {who} on {day}.",
    easyRead: [["council", "{who} decided this on {day}."]],
  },
  noOthers: {
    standard: "We did not look at anything else. This is why:",
    easyRead: [["idea", "We had no other plans. This is why:"]],
  },
  notSaid: {
    standard: "Nobody has written down what else was looked at.",
    easyRead: [["idea", "We did not tell you about other plans yet."]],
  },
  look: {
    standard: "What we looked at and put aside: {count}",
    easyRead: "What we will not do: {count}",
  },
  toFront: {
    standard: "See what can change and what is fixed",
    easyRead: "See what can change and what cannot",
  },
  couldChange: {
    standard: "Until {day} this could change.",
    easyRead: [["change", "Until {day} this could change."]],
  },
  wasFixed: {
    standard: "Until {day} this was fixed.",
    easyRead: [["fixed", "Until {day} this could not change."]],
  },
  changes: {
    standard: "What is new about what can change",
    easyRead: "New: what can change",
  },
  deeds: {
    added: { standard: "{title}: added on {day}.", easyRead: [["add", "{title}: new on {day}."]] },
    changed: {
      standard: "{title}: changed on {day}.",
      easyRead: [["change", "{title}: changed on {day}."]],
    },
    removed: {
      standard: "{title}: taken off on {day}.",
      easyRead: [["remove", "{title}: taken away on {day}."]],
    },
  },
  noOptions: same("Other plans"),
} as const satisfies Words;
