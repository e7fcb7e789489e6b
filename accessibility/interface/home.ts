import { same, type Words } from "./words.ts";

/** The first page of all. */
export const home = {
  title: same("From what people said to what the council buys"),
  lede: {
    standard:
      "Say what should change about care and support. Then see what the council did about it, and why.",
    easyRead: [
      ["talk", "Say what should change about care and support."],
      ["thread", "Then see what the council did, and why."],
    ],
  },
  open: same("Have your say"),
  nothingOpen: { standard: "Nothing is open now.", easyRead: [["time", "Nothing is open now."]] },
  nothingOpenHere: {
    standard: "Nothing is open here now. You can read what happened.",
    easyRead: [
      ["time", "Nothing is open here now."],
      ["learn", "You can read what happened."],
    ],
  },
  openUntil: { standard: " – open until {day}", easyRead: " Open until {day}." },
  openNow: { standard: " – open now", easyRead: " Open now." },
  thread: same("What happens to what you say"),
  threadLabel: same("From your words to what is bought"),
  say: same("You say it"),
  saying: {
    standard: "Type it, choose it, or tell somebody. You do not need an account.",
    easyRead: [
      ["write", "Type it, choose it, or tell somebody."],
      ["private", "You do not have to tell us your name."],
    ],
  },
  read: same("The council reads it"),
  reading: {
    standard: "A person reads every answer and puts it with others like it.",
    easyRead: [["person", "A person reads every answer."]],
  },
  answer: same("The council answers"),
  answering: {
    standard: "Yes, partly or no, and always why.",
    easyRead: [["council", "They say yes, in part, or no. They say why."]],
  },
  change: same("You see what changed"),
  changing: {
    standard: "Your code shows you the words in the plan that changed.",
    easyRead: [["key", "Your code shows you what changed in the plan."]],
  },
  more: same("Come back, or join in"),
  code: same("I have a code"),
  withCode: {
    standard: "Go on with your answers, or see what happened to them.",
    easyRead: [
      ["back", "Go on with your answers."],
      ["thread", "Or see what happened to them."],
    ],
  },
  live: same("Join a live session"),
  joining: {
    standard: "Type the code that you see on the screen in the room.",
    easyRead: [["computer", "Type the code on the screen in the room."]],
  },
  signIn: same("Sign in"),
  signingIn: {
    standard: "For councils and providers.",
    easyRead: [["work", "For people who work in care."]],
  },
  desk: same("My desk"),
  atDesk: {
    standard: "What waits, and what is open.",
    easyRead: [["work", "What waits, and what is open."]],
  },
  demonstration: { standard: "This is a demonstration", easyRead: "This is only to try out" },
  tryIt: {
    standard: "Nothing here is real. Choose whom to be, and try everything.",
    easyRead: [
      ["info", "Nothing here is real."],
      ["people", "Choose who to be. Then try it out."],
    ],
  },
  asParticipant: same("Look around as somebody taking part"),
  asProvider: same("Look around as a provider"),
  asCommissioner: same("Look around as a commissioner"),
  asFacilitator: same("Look around as a facilitator"),
  asSafeguarding: {
    standard: "Look around as a safeguarding lead",
    easyRead: "Look around as someone who keeps people safe",
  },
  outbox: same("See the mail that would have been sent"),
} as const satisfies Words;
