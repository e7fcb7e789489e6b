import { same, type Words } from "./words.ts";

/** The page that asks for a join code. */
export const join = {
  title: same("Join a session"),
  lede: {
    standard: "A live session is a meeting that you can take part in from here. You need no account.",
    easyRead: [
      ["meeting", "A session is a meeting."],
      ["mobile", "You can take part from here."],
      ["private", "You do not have to tell us your name."],
    ],
  },
  code: same("Join code"),
  hint: {
    standard: "Six letters and digits. It is on the screen in the room, or in your invitation.",
    easyRead: [
      ["computer", "It is on the screen in the room."],
      ["key", "It has six letters and numbers."],
    ],
  },
  go: same("Go to the session"),
  demonstration: { standard: "This is a demonstration", easyRead: "This is only to try out" },
  shownCode: {
    standard: "A session is on now. Its code is {code}.",
    easyRead: [["key", "A session is on now. Its code is {code}."]],
  },
  twoWindows: {
    standard: "Open it in two windows. Run it in one as a facilitator. Take part in the other.",
    easyRead: [
      ["computer", "Open it in two windows."],
      ["people", "Run it in one. Take part in the other."],
    ],
  },
} as const satisfies Words;

/** Told once, when somebody joins. */
export const welcome = {
  title: same("You have joined"),
  lede: {
    standard: "You can take part now. You need not tell us your name.",
    easyRead: [
      ["yes", "You can take part now."],
      ["private", "You do not have to tell us your name."],
    ],
  },
  code: same("Your code"),
  write: {
    standard: "Write these four words down. Later they show you what happened to what you said.",
    easyRead: [
      ["write", "Write these four words down."],
      ["thread", "Later they show you what happened to what you said."],
    ],
  },
  go: same("Go to the session"),
} as const satisfies Words;

/** The room: now and next, and the way in. */
export const room = {
  now: same("Now"),
  nowIs: same("Now:"),
  nextIs: same("Next:"),
  starts: same("We start on {day} at {time}. You are in the right place."),
  ended: same("This session has ended. What came of it stays here."),
  quiet: {
    standard: "Nothing to answer just now. Stay as you are.",
    easyRead: "There is nothing to answer now. Stay as you are.",
  },
  connected: {
    standard: "You are connected. This page follows the session by itself.",
    easyRead: "You are in. This page changes by itself.",
  },
  lost: {
    standard: "The connection is lost. We keep trying, and keep what you send. ",
    easyRead: "We cannot reach you now. We keep trying. We keep what you send. ",
  },
  look: same("See what is new"),
  wrote: same("What you wrote"),
  why: {
    standard: "To vote or to write a note, join. You need no name, no e-mail address and no account.",
    easyRead: [
      ["vote", "Join to vote or to write a note."],
      ["private", "You do not have to tell us your name."],
    ],
  },
  join: same("Join this session"),
  done: same("What we have done"),
  kinds: { poll: same("Vote"), wall: same("Wall"), statements: same("Statements") },
  soon: {
    standard: "It is sent as soon as it can be.",
    easyRead: [["time", "We send it as soon as we can."]],
  },
  withFacilitator: { standard: "With the facilitator", easyRead: "We are reading this" },
} as const satisfies Words;

/** A vote, and its result. */
export const poll = {
  answer: same("Your answer"),
  vote: same("Vote"),
  change: same("Change my vote"),
  onItsWay: same("Your vote is on its way"),
  kept: same("You are not connected. Your vote is kept"),
  soon: {
    standard: "It is sent as soon as it can be. You need not press again.",
    easyRead: [["time", "We send it as soon as we can. Do not press again."]],
  },
  isIn: same("Your vote is in"),
  chose: {
    standard: "You chose “{option}”. You can change it until the vote closes.",
    easyRead: [
      ["vote", "You chose “{option}”."],
      ["change", "You can change it until the vote closes."],
    ],
  },
  nobodyYet: same("Nobody has answered yet."),
  one: same("1 person has answered."),
  many: same("{count} people have answered."),
  later: {
    standard: "The result is shown when the vote has closed.",
    easyRead: "We show the result when the vote has closed.",
  },
  nobody: same("Nobody answered."),
  most: same("{most} of {people} chose {option}."),
  even: {
    standard: "{options} had the most answers: {most} each, from {people}.",
    easyRead: "{options} had the most answers: {most} each.",
  },
  caption: same("Answers from {people}"),
  answers: same("Answer"),
  people: same("People"),
} as const satisfies Words;

/** A wall of notes. */
export const wall = {
  hint: {
    standard: "Up to {most} characters. Leave out names. The facilitator reads it before the room does.",
    easyRead: [
      ["private", "Leave out names."],
      ["person", "The person who runs this reads it first."],
    ],
  },
  send: same("Send my note"),
  onItsWay: same("Your note is on its way"),
  keptOff: { standard: "Read, and kept off the wall", easyRead: "We do not show this" },
  counts: {
    standard: "It still counts as something that you said.",
    easyRead: [["listen", "It still counts. You said it, and we heard it."]],
  },
  none: { standard: "No notes are shown yet.", easyRead: [["time", "No notes are shown yet."]] },
} as const satisfies Words;

/** The sentences of a workshop, answered in the room. */
export const together = {
  say: {
    standard: "Say what you think of each sentence. How many agree is shown when this part has closed.",
    easyRead: [
      ["vote", "Say what you think of each sentence."],
      ["time", "We show how many agree when this part has closed."],
    ],
  },
  look: {
    standard: "How many agree is shown when this part has closed.",
    easyRead: [["time", "We show how many agree when this part has closed."]],
  },
  none: { standard: "There is no sentence yet.", easyRead: [["time", "There is no sentence yet."]] },
  noneWas: {
    standard: "There was no sentence to answer.",
    easyRead: [["no", "There was no sentence to answer."]],
  },
  onItsWay: same("Your answer is on its way. "),
  kept: same("You are not connected. Your answer is kept. "),
  sentenceOnItsWay: same("Your sentence is on its way"),
  leaveOutNames: {
    standard: "Leave out names. The facilitator reads it before the room does.",
    easyRead: [
      ["private", "Leave out names."],
      ["person", "The person who runs this reads it first."],
    ],
  },
  caption: same("Answers to each sentence"),
  sentence: same("Sentence"),
} as const satisfies Words;

/** Cards that only the facilitator hears of. */
export const cards = {
  title: same("Hold up a card"),
  private: {
    standard: "Only the facilitator sees it. They do not see whose it is.",
    easyRead: [["private", "Only the person who runs this sees it. They do not see your name."]],
  },
  labels: {
    red: same("Red: stop. I need help"),
    amber: { standard: "Amber: slower. I am not following", easyRead: "Amber: go slower, please" },
    green: same("Green: I am fine"),
  },
  short: {
    red: same("Red: stop, I need help"),
    amber: same("Amber: slower"),
    green: same("Green: fine"),
  },
  down: same("Put my card down"),
  onItsWay: same("Your card is on its way."),
  kept: same("You are not connected. Your card is kept."),
  isUp: same("Your card is up. {card}."),
  none: { standard: "You hold up no card.", easyRead: "You do not hold up a card." },
} as const satisfies Words;
