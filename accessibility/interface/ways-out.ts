import { same, type Words } from "./words.ts";

/** Help: steps and questions with their answers; in Easy Read its ideas one after the other. */
export const help = {
  title: same("Help"),
  lede: {
    standard: "How to take part, and what happens to what you say.",
    easyRead: [["help", "This is how you take part."]],
  },
  back: same("Go back to where you were"),
  steps: same("How it goes"),
  step1: same("You get a code of four words"),
  code: {
    standard: "Write it down. It brings you back whenever you like.",
    easyRead: [["key", "We give you a code. It has four words. Keep it safe."]],
  },
  step2: same("You see one question at a time"),
  question: {
    standard: "Write, or choose an answer. You can leave out any question.",
    easyRead: [
      ["question", "We ask you one question on each page."],
      ["next", "Press Next when you are ready."],
      ["back", "Press Back to see your last answer. It is still there."],
      ["no", "You can leave a question out."],
    ],
  },
  step3: same("You look at all your answers"),
  check: {
    standard: "Change what you like, then send.",
    easyRead: [["check", "Look at your answers. Change what you like. Then send."]],
  },
  step4: same("You see what happened"),
  decided: {
    standard: "Your code shows what was decided, and why.",
    easyRead: [["thread", "Later your code shows what we decided, and why."]],
  },
  canStop: same("Can I stop and come back?"),
  stopping: {
    standard: "Yes. Each answer is kept when you go on, or when you choose “Save and stop”.",
    easyRead: [["rest", "You can stop and rest. Press Save and stop."]],
  },
  comingBack: {
    standard:
      "Your code of four words brings you back, on this device or another. We do not ask who you are, so keep it. You can have a link by e-mail too.",
    easyRead: [
      ["search", "Use your code to come back. Keep it."],
      ["letter", "You can have a link by e-mail too."],
    ],
  },
  mustSay: same("Do I have to say who I am?"),
  noName: {
    standard:
      "No. You need no account, no e-mail address and no name. Leave out the names of other people too.",
    easyRead: [
      ["private", "You do not have to tell us your name."],
      ["people", "Leave out the names of other people too."],
    ],
  },
  canAnswerFor: same("Can I answer for somebody else?"),
  answeringFor: {
    standard:
      "Yes. Say that you answer for them. Write what they would say, as near to their own words as you can.",
    easyRead: [
      ["support", "Somebody you trust can help you answer."],
      ["carer", "You can answer for somebody else. Use their words."],
    ],
  },
  whatHappens: same("What happens to what I say?"),
  happens: {
    standard: "People at the council read every answer. They say what they decided, and why.",
    easyRead: [["person", "People at the council read every answer."]],
  },
  changes: {
    standard: "If your words changed the plan, your code shows you where.",
    easyRead: [["change", "Your words can change the plan."]],
  },
  canChange: same("Can I change the letters or the colours?"),
  changing: {
    standard: "Yes. You can also turn on Easy Read, with short sentences and pictures.",
    easyRead: [["settings", "You can make the letters bigger, and change the colours."]],
  },
  toPreferences: same("Change how this looks"),
} as const satisfies Words;

export const support = {
  title: same("I need support"),
  lede: {
    standard: "Support to take part, and what to do when you are not safe.",
    easyRead: [["support", "Help to take part, and what to do when you are not safe."]],
  },
  danger: same("If somebody is in danger now, phone 999"),
  cannotSpeak: {
    standard: "If you cannot speak, text 999. Register your phone first: text the word register to 999.",
    easyRead: [
      ["mobile", "If you cannot speak, text 999."],
      ["write", "First text the word register to 999."],
    ],
  },
  nobodyWatches: {
    standard: "Nobody watches this page. A message here does not bring help.",
    easyRead: [["no", "Nobody watches this page. Words here do not bring help."]],
  },
  takePart: same("Support to take part"),
  supporter: same("A supporter"),
  trusted: {
    standard:
      "Somebody you trust can read, write or talk with you. The words stay yours. You need not tell us they helped.",
    easyRead: [["support", "Somebody you trust can help you answer."]],
  },
  otherWays: same("By phone or by post"),
  byPhone: {
    standard:
      "Ask the council that invited you to take your answers by phone or by post. They type in exactly what you say.",
    easyRead: [
      ["council", "Ask the council that wrote to you."],
      ["phone", "You can ask to talk on the phone."],
      ["letter", "You can write a letter."],
    ],
  },
  session: same("In a session"),
  inSession: {
    standard:
      "Tell the facilitator what you need. Captions, breaks or an interpreter are for you to ask for.",
    easyRead: [["meeting", "In a meeting, say what you need. You can ask for a break."]],
  },
  worried: { standard: "Not in danger now, but worried", easyRead: "Are you tired, upset or worried?" },
  harm: {
    standard:
      "To tell somebody about harm or neglect, phone adult social care at your council. Its own site has the number.",
    easyRead: [["council", "Is somebody hurting you? Phone adult social care at your council."]],
  },
  medical: {
    standard: "For medical help that is not an emergency, phone NHS 111, day or night.",
    easyRead: [["doctor", "Do you feel ill? Phone 111, day or night."]],
  },
  talk: {
    standard: "To talk to somebody, phone Samaritans on 116 123, day or night. It costs nothing.",
    easyRead: [["phone", "Do you feel very low? Phone Samaritans on 116 123. It is free."]],
  },
  mustAct: {
    standard: "If what you write here says that somebody is being harmed, the council may have to act on it.",
    easyRead: [["warning", "Did you write that somebody is hurt? The council may have to act."]],
  },
} as const satisfies Words;

export const stop = {
  title: same("You can stop"),
  lede: {
    standard: "You can close this page now. You do not have to say why.",
    easyRead: [["rest", "You can close this page now. You do not have to say why."]],
  },
  kept: same("Your answers are kept"),
  sentOn: {
    standard:
      "What you sent on with Next, or with “Save and stop”, is kept. If you were still writing an answer, go back and choose one of them first.",
    easyRead: [["back", "Did you press Next? If not, go back and press it."]],
  },
  comeBack: {
    standard:
      "Your code of four words brings you back to the same place. If you do not come back, nothing is sent for you.",
    easyRead: [
      ["key", "Come back with your code of four words."],
      ["rest", "Or do not come back. That is fine."],
    ],
  },
  carryOn: same("Go back and carry on"),
  shared: same("Does somebody else use this device?"),
  takesOff: {
    standard:
      "This takes your answers off this device, so that the next person does not see them. Have your code first.",
    easyRead: [
      ["key", "Have your code first."],
      ["remove", "This takes your answers off this device."],
      ["private", "The next person cannot see them."],
    ],
  },
} as const satisfies Words;

/** Words that could not be saved, shown so that their writer can take them along. */
export const kept = {
  title: same("What you wrote"),
  notSaved: {
    standard: "It is not saved. Copy it, or print this page, before you go on.",
    easyRead: [
      ["no", "It is not saved."],
      ["copy", "Copy it, or print this page. Then go on."],
    ],
  },
} as const satisfies Words;
