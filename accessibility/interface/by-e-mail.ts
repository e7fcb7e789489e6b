import { same, type Words } from "./words.ts";

/** A link by e-mail beside the four words: asking for one while this device knows who somebody is. */
export const byEmail = {
  offer: {
    standard: "Send me a link to come back with, by e-mail (optional)",
    easyRead: "Send me a link to come back with",
  },
  title: same("Send me a link by e-mail"),
  lede: {
    standard: "The link brings you back to your answers. You do not have to: your four words do that too.",
    easyRead: [
      ["letter", "The link brings you back to your answers."],
      ["key", "Your four words do that too."],
    ],
  },
  what: same("What we do with your address"),
  use: {
    standard: "We send links to it that bring you back. We use it for nothing else.",
    easyRead: [
      ["letter", "We send you a link when you ask for one."],
      ["no", "We use your address for nothing else."],
    ],
  },
  apart: {
    standard:
      "It is kept apart from your answers, and scrambled. The people who read your answers never see it.",
    easyRead: [
      ["private", "Your address is kept apart from your answers."],
      ["lock", "The people who read your answers never see it."],
    ],
  },
  until: {
    standard: "It is deleted when the last day for answers is over: {day}.",
    easyRead: [["remove", "We delete it after the last day: {day}."]],
  },
  untilClosed: {
    standard: "It is deleted when we take no more answers.",
    easyRead: [["remove", "We delete it when we take no more answers."]],
  },
  shared: same("Who else can read your e-mail?"),
  anybody: {
    standard: "Whoever can open your e-mail can open your answers with this link.",
    easyRead: [
      ["people", "Can other people open your e-mail?"],
      ["warning", "Then they can open your answers too."],
    ],
  },
  ifNot: {
    standard: "If you do not want that, give no address. Use your four words.",
    easyRead: [["key", "Do you not want that? Just use your four words."]],
  },
  address: same("Your e-mail address"),
  look: same("Go on"),
  right: same("Is this your address?"),
  letters: {
    standard: "Look at each letter. If it is wrong, somebody else gets your link.",
    easyRead: [
      ["search", "Look at each letter."],
      ["warning", "If it is wrong, someone else gets your link."],
    ],
  },
  send: same("Yes, send me the link"),
  mend: same("No, change it"),
  sent: same("Look in your e-mail"),
  onItsWay: {
    standard: "A link is on its way to you.",
    easyRead: [["letter", "We have sent you a link."]],
  },
  once: {
    standard: "It works once, for one day. Look in your junk folder too.",
    easyRead: [
      ["time", "The link works once, for one day."],
      ["search", "Look in your junk folder too."],
    ],
  },
  another: {
    standard: "After that you can ask for another one, on the page where you type your code.",
    easyRead: [["letter", "After that, you can ask us for a new link."]],
  },
  given: same("You gave us an address"),
  cannotShow: {
    standard: "We cannot show it, because nobody can read it here. A new one takes its place.",
    easyRead: [
      ["private", "We cannot show your address. Nobody can read it here."],
      ["change", "You can give us a new one."],
    ],
  },
  takeAway: same("Delete my address"),
  gone: same("Your address is deleted"),
  wordsOnly: {
    standard: "Links that we sent you work no more. Your four words still bring you back.",
    easyRead: [
      ["no", "Links that we sent you do not work now."],
      ["key", "Your four words still bring you back."],
    ],
  },
  over: same("We take no more answers"),
  overNow: {
    standard: "So we send no links, and keep no address. Your four words still bring you back.",
    easyRead: [
      ["no", "So we send no more links."],
      ["key", "Your four words still bring you back."],
    ],
  },
  goBack: same("Go back"),
  outbox: same("No mail is sent from here"),
  toOutbox: same("Find the link in the outbox"),
} as const satisfies Words;

/** For somebody who has lost their words, on a device that does not know them. */
export const lostWords = {
  offer: same("I have lost my words: send me a link"),
  title: same("Have a link sent to you"),
  lede: {
    standard: "This works if you gave us your e-mail address before.",
    easyRead: [["letter", "Did you give us your e-mail address before? Then this works."]],
  },
  address: same("Your e-mail address"),
  same: {
    standard: "Type the same address as before.",
    easyRead: [["write", "Type the same address as before."]],
  },
  send: same("Send me a link"),
  sent: same("Look in your e-mail"),
  ifKnown: {
    standard: "If this address was given to us, a link is on its way to it.",
    easyRead: [
      ["letter", "Did you give us this address before?"],
      ["yes", "Then we have sent you a link."],
    ],
  },
  nothing: same("If nothing comes"),
  why: {
    standard: "You may have given another address, or none. Or we take no more answers, and have deleted it.",
    easyRead: [
      ["unsure", "You may have used another address, or none."],
      ["remove", "After the last day we delete all addresses."],
    ],
  },
  again: same("Try again, or use another address"),
  haveCode: same("I have my four words"),
} as const satisfies Words;

/** Where the link in the e-mail leads. */
export const openLink = {
  title: same("Come back to your answers"),
  press: {
    standard: "Press the button to go on. The link works once.",
    easyRead: [
      ["next", "Press the button to go on."],
      ["key", "The link works once."],
    ],
  },
  shared: {
    standard: "Do you share this device? When you have finished, choose “It is someone else’s turn”.",
    easyRead: [
      ["people", "Do you share this device?"],
      ["remove", "At the end, press “It is someone else’s turn”."],
    ],
  },
  open: same("Open my answers"),
  notAsked: same("Did you not ask for this?"),
  mistake: {
    standard:
      "Somebody may have typed your address by mistake. You can delete it here. Then nobody gets a link at this address.",
    easyRead: [
      ["unsure", "Somebody may have typed your address by mistake."],
      ["remove", "You can delete it here."],
      ["no", "Then we send no more links to it."],
    ],
  },
  notMine: same("I did not ask: delete my address"),
  deleted: same("The address is deleted"),
  noMore: {
    standard: "We send no more links to it, unless somebody gives it to us again. Thank you for telling us.",
    easyRead: [
      ["no", "We send no more links to it."],
      ["kindness", "Thank you for telling us."],
    ],
  },
  which: same("Which do you want to open?"),
  several: {
    standard: "More than one person gave this address, or you took part more than once.",
    easyRead: [["people", "This address was given more than once."]],
  },
  one: same("Choose one"),
  chooseOne: same("Choose the one that you want to open."),
  name: same("{number}. {title}"),
  sent: same("“{title}”: begun on {day}, sent."),
  notSent: same("“{title}”: begun on {day}, not sent yet."),
  afterwards: {
    standard: "When you have opened one, this link is used. For another one, ask for another link.",
    easyRead: [
      ["key", "When you open one, the link is used."],
      ["letter", "Ask for a new link to open another."],
    ],
  },
  failed: same("This link does not work"),
  why: {
    standard: "A link works once, for one day. Some mail programs cut it in two: both parts are needed.",
    easyRead: [
      ["time", "A link works once, for one day."],
      ["link", "Was the link cut in two? You need both parts."],
    ],
  },
  anew: same("Send me a new link"),
  words: same("Use my four words"),
} as const satisfies Words;
