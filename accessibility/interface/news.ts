import { same, type Words } from "./words.ts";

/** Hearing by e-mail what happens to what somebody said. */
export const news = {
  offer: {
    standard: "Tell me by e-mail what happens (optional)",
    easyRead: "Tell me by e-mail what happens",
  },
  title: same("Hear what happens"),
  lede: {
    standard: "You do not have to. With your four words you can always look for yourself.",
    easyRead: [
      ["no", "You do not have to do this."],
      ["key", "With your four words you can always look."],
    ],
  },
  what: same("What we do with your address"),
  use: {
    standard:
      "We write when what you said got an answer, or led to a change. That is at most one e-mail a day. We use your address for nothing else.",
    easyRead: [
      ["letter", "We write when you got an answer."],
      ["change", "We write when something changed because of you."],
      ["day", "You get no more than one e-mail a day."],
      ["no", "We use your address for nothing else."],
    ],
  },
  apart: {
    standard:
      "It is kept apart from your answers, and locked. The people who read your answers never see it. We delete it when you say stop, or after {years} years.",
    easyRead: [
      ["private", "Your address is kept apart from your answers."],
      ["lock", "The people who read your answers never see it."],
      ["remove", "We delete it when you say stop."],
      ["day", "We delete it after {years} years at the latest."],
    ],
  },
  inTheMail: {
    standard:
      "The e-mail does not say what you said, or what the answer is. To read that, you type your four words.",
    easyRead: [
      ["private", "The e-mail does not tell what you said."],
      ["key", "To read more, you type your four words."],
    ],
  },
  address: same("Your e-mail address"),
  send: same("Go on"),
  sent: same("Look in your e-mail"),
  onItsWay: {
    standard:
      "We have sent you an e-mail. Open the link in it, and press the button. Before that, we tell you nothing.",
    easyRead: [
      ["letter", "We have sent you an e-mail."],
      ["link", "Open the link in it."],
      ["yes", "Then press the button. Now it begins."],
    ],
  },
  inTime: {
    standard: "The link works for {days} days. Look in your junk folder too.",
    easyRead: [
      ["time", "The link works for {days} days."],
      ["search", "Look in your junk folder too."],
    ],
  },
  waiting: same("We wait for your yes"),
  stillWaiting: {
    standard: "You gave us an address. Nobody has pressed the button in our e-mail yet.",
    easyRead: [
      ["letter", "You gave us an address."],
      ["time", "Nobody has pressed the button in our e-mail yet."],
    ],
  },
  agreed: same("You hear what happens"),
  hears: {
    standard: "We write to the address that you gave. We do not show it here.",
    easyRead: [
      ["letter", "We write to the address that you gave."],
      ["private", "We do not show it here."],
    ],
  },
  another: same("Use another address"),
  stop: same("Stop, and delete my address"),
  stopped: same("Your address is deleted"),
  noMore: {
    standard: "You get no more e-mails from us. With your four words you can always look for yourself.",
    easyRead: [
      ["no", "You get no more e-mails from us."],
      ["key", "With your four words you can always look."],
    ],
  },
  nothingSent: {
    standard: "You have not sent anything yet. When you have, you can ask us to tell you what happens.",
    easyRead: [
      ["letter", "You have not sent anything yet."],
      ["time", "You can ask for this when you have."],
    ],
  },
  goBack: same("Go back"),
} as const satisfies Words;

/** Where the links in the e-mails lead. */
export const newsLink = {
  agreeTitle: same("Do you want to hear what happens?"),
  agree: {
    standard: "Press the button, and we write to this address when something happens to what you said.",
    easyRead: [
      ["letter", "We write to you when something happens."],
      ["yes", "Do you want that? Press the button."],
    ],
  },
  ifNot: {
    standard: "If you do not want that, do nothing. We delete the address after {days} days.",
    easyRead: [
      ["no", "Do you not want that? Do nothing."],
      ["remove", "We delete the address after {days} days."],
    ],
  },
  yes: same("Yes, write to me"),
  agreed: same("We will write to you"),
  begun: {
    standard: "At most one e-mail a day, and only when something happened. In each there is a link to stop.",
    easyRead: [
      ["day", "You get no more than one e-mail a day."],
      ["no", "Each e-mail has a link to stop."],
    ],
  },
  stopTitle: same("Do you want no more e-mails?"),
  stop: {
    standard: "Press the button. We delete your address, and write no more.",
    easyRead: [
      ["remove", "Press the button. We delete your address."],
      ["no", "Then we write no more."],
    ],
  },
  yesStop: same("Yes, stop"),
  failed: same("This link does not work"),
  why: {
    standard:
      "It may have been used, or it is too old, or a mail program cut it in two. You can ask again with your four words.",
    easyRead: [
      ["time", "The link may be used, or too old."],
      ["link", "Was the link cut in two? You need both parts."],
      ["key", "You can ask again with your four words."],
    ],
  },
  words: same("Use my four words"),
  first: same("To the first page"),
} as const satisfies Words;
