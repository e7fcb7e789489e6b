import { same, type Words } from "./words.ts";

/** What somebody sent, while it can still be changed or taken back. */
export const sent = {
  title: same("What you sent"),
  can: {
    standard: "You can change an answer or take it back until {day}.",
    easyRead: [
      ["write", "You can change an answer."],
      ["remove", "You can take an answer back."],
      ["calendar", "You can do this until {day}."],
    ],
  },
  canOpen: {
    standard: "You can change an answer or take it back while this is open.",
    easyRead: [
      ["write", "You can change an answer."],
      ["remove", "You can take an answer back."],
    ],
  },
  link: same("Change what I sent, or take it back"),
  change: same("Change answer {number}"),
  give: same("Answer question {number}"),
  takeBack: same("Take answer {number} back"),
  takeAllBack: same("Take everything back"),
  unsent: { standard: "Changed, not sent yet.", easyRead: "You changed this. It is not sent yet." },
  waiting: same("Your changes are not sent yet"),
  waitingWhy: {
    standard: "What you sent before counts until you send them.",
    easyRead: [
      ["letter", "Send them if you want them to count."],
      ["info", "Until then we use what you sent before."],
    ],
  },
  send: same("Send my changes"),
  undo: same("Leave it as I sent it"),
  changedOn: { standard: "You changed it on {day}.", easyRead: [["write", "You changed it on {day}."]] },
  withdrawnOn: {
    standard: "You took an answer back on {day}.",
    easyRead: [["remove", "You took an answer back on {day}."]],
  },
  nothingLeft: same("You took everything back"),
  late: {
    standard: "It is after the last day. We mark what you change now as late, and read it.",
    easyRead: [
      ["time", "It is after the last day."],
      ["person", "We mark what you change as late. We read it."],
    ],
  },
} as const satisfies Words;

/** The page that asks once before something is taken back. */
export const withdraw = {
  one: same("Take this answer back?"),
  all: same("Take everything back?"),
  yours: same("This is what you sent"),
  means: same("What happens then"),
  deleted: {
    standard: "Your words are deleted. Nobody can read them any more.",
    easyRead: [
      ["remove", "We delete your words."],
      ["private", "Nobody can read them any more."],
    ],
  },
  filesDeleted: {
    standard: "Your files are deleted too.",
    easyRead: [["remove", "We delete your files too."]],
  },
  mark: {
    standard: "A mark stays that somebody said something here. It does not say what or who.",
    easyRead: [
      ["flag", "A mark stays: somebody said something."],
      ["no", "It does not say what you said."],
    ],
  },
  counts: {
    standard: "It counts no more. Numbers that we have published stay as they are.",
    easyRead: [
      ["no", "We do not count it any more."],
      ["document", "Numbers that we have shown before stay."],
    ],
  },
  safety: {
    standard:
      "There is one exception. If we fear that somebody is not safe, the person in charge of safety may keep the words.",
    easyRead: [
      ["warning", "We may fear that somebody is not safe."],
      ["lock", "Then one person may keep the words, to help."],
    ],
  },
  aboutYou: {
    standard: "What you told us about yourself stays. It has no name on it, so we cannot find it.",
    easyRead: [
      ["people", "What you told us about yourself stays."],
      ["private", "It has no name. We cannot find it."],
    ],
  },
  address: {
    standard: "If you gave us an e-mail address for a link, it is deleted too.",
    easyRead: [
      ["letter", "Did you give us an e-mail address?"],
      ["remove", "We delete it too."],
    ],
  },
  noUndo: {
    standard: "You cannot undo this. You can answer again until {day}.",
    easyRead: [
      ["stop", "You cannot undo this."],
      ["write", "You can answer again until {day}."],
    ],
  },
  noUndoOpen: {
    standard: "You cannot undo this. You can answer again while this is open.",
    easyRead: [
      ["stop", "You cannot undo this."],
      ["write", "You can answer again."],
    ],
  },
  yes: same("Yes, take it back"),
  yesAll: same("Yes, take everything back"),
  no: same("No, keep it"),
} as const satisfies Words;
