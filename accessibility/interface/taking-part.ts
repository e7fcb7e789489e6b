import { same, type Words } from "./words.ts";

/** The first page of a consultation: what to know, and the way in. */
export const activity = {
  oneQuestion: {
    standard: "One question. You can leave it out.",
    easyRead: [["question", "There is one question. You can leave it out."]],
  },
  questions: {
    standard: "{count} questions. You can leave any of them out.",
    easyRead: [
      ["question", "There are {count} questions."],
      ["yes", "Answer the ones you want."],
    ],
  },
  more: {
    standard: "Some people are asked more than others.",
    easyRead: [["people", "Some people are asked more."]],
  },
  stop: {
    standard: "You can stop and come back. You get a code of four words for that.",
    easyRead: [
      ["rest", "You can stop and come back."],
      ["key", "You get a code for that. It has four words."],
    ],
  },
  noName: {
    standard: "You need no account and no name. Leave out the names of other people too.",
    easyRead: [
      ["private", "You do not have to tell us your name."],
      ["people", "Leave out the names of other people too."],
    ],
  },
  openUntil: { standard: "It is open until {day}.", easyRead: [["calendar", "It is open until {day}."]] },
  elsewhere: same("You are taking part in something else on this device"),
  elsewhereCode: {
    standard: "If you begin here, you need your code to go back to that. Have it first.",
    easyRead: [
      ["key", "Have your code first."],
      ["back", "You need it to go back to that."],
    ],
  },
  begin: same("Begin"),
  goOn: same("Go on with my answers"),
  haveCode: same("I have a code"),
  print: same("A page to print"),
  lookFirst: same("Look at the questions first"),
  whatIsNew: { standard: "See what is new since it opened", easyRead: "See what is new" },
  goodToKnow: same("Good to know"),
  about: same("More about this"),
  look: same("Look at the questions"),
} as const satisfies Words;

/** Why nothing can be written now. */
export const standing = {
  sent: same("You have sent your answers"),
  noChange: {
    standard: "They cannot be changed here any more.",
    easyRead: [["fixed", "You cannot change them here any more."]],
  },
  receipt: same("See your receipt"),
  closedOn: same("This closed on {day}"),
  closed: same("This has closed"),
  late: {
    standard: "You can still answer until {day}. We mark your answers as late, and read them.",
    easyRead: [
      ["write", "You can still answer until {day}."],
      ["time", "We mark your answers as late."],
      ["person", "A person reads them all the same."],
    ],
  },
  noMore: { standard: "It takes no more answers.", easyRead: [["stop", "It takes no more answers."]] },
  stillHere: {
    standard: "It takes no more answers. What you saved before is still here, for you alone.",
    easyRead: [
      ["stop", "It takes no more answers."],
      ["private", "What you saved is still here. Only you can see it."],
    ],
  },
  print: same("A page to print, with your answers"),
  outcome: same("See what came of it"),
  notBegun: same("You have not begun on this device"),
  toBegin: same("Go to the first page and begin"),
  toReturn: same("Come back with your code"),
} as const satisfies Words;

export const begin = {
  notYet: same("You have not begun yet"),
  first: same("Go to the first page"),
  code: same("This is your code"),
  begun: same("You have begun"),
  back: {
    standard: "With it you come back to your answers.",
    easyRead: [["back", "It brings you back to your answers."]],
  },
  later: {
    standard: "Later it shows you what happened to what you said.",
    easyRead: [["thread", "Later it shows you what happened to what you said."]],
  },
  keep: {
    standard: "Keep it to yourself. Whoever has it can see your answers.",
    easyRead: [
      ["private", "Do not show it to other people."],
      ["lock", "They could see your answers with it."],
    ],
  },
  kept: same("I have kept my code. Go on"),
  goOn: same("Go on"),
} as const satisfies Words;

export const yourCode = {
  title: same("Your code"),
  label: same("Your four words"),
  write: {
    standard: "Write these four words down, or take a photo. They bring you back, on any device.",
    easyRead: [
      ["write", "Write these four words down."],
      ["photo", "Or take a photo."],
      ["mobile", "You can come back on any phone or computer."],
    ],
  },
  keep: same("Keep your code of four words"),
  notKept: {
    standard: "It is the one we showed you when you began. We do not keep it, so we cannot show it again.",
    easyRead: [
      ["key", "It is the code we showed you first."],
      ["no", "We cannot show it again."],
    ],
  },
  lost: {
    standard: "Have you lost it? Make a new one. Your old code then stops working.",
    easyRead: [
      ["search", "Have you lost it? Make a new one."],
      ["stop", "Then your old code stops working."],
    ],
  },
  make: same("Make a new code"),
} as const satisfies Words;

export const someoneElse = {
  title: same("Do you share this device?"),
  takesOff: {
    standard: "This takes your answers and your code off it. Have your code first.",
    easyRead: [
      ["key", "Have your code first."],
      ["remove", "This takes your answers off this device."],
      ["private", "The next person cannot see them."],
    ],
  },
  turn: same("It is someone else’s turn"),
} as const satisfies Words;

export const who = {
  title: same("Who is speaking?"),
  lede: {
    standard: "You can leave this out. It helps to know whose voices are heard, and whose are missing.",
    easyRead: [
      ["listen", "It helps us to know who speaks to us."],
      ["no", "You can leave this out."],
    ],
  },
  voice: same("Who are the answers for?"),
  voices: {
    own: same("For myself"),
    on_behalf: same("For somebody else"),
    organisation: { standard: "For an organisation", easyRead: "For a group or business" },
  },
  perspective: same("Which of these is nearest to you?"),
  forThem: {
    standard: "If you answer for somebody else, choose what is nearest to them.",
    easyRead: [["people", "Do you answer for somebody else? Choose for them."]],
  },
  perspectives: {
    lived_experience: same("I use care or support"),
    carer: same("I look after somebody, without pay"),
    young_person: same("I am a child or a young person"),
    family: same("We are a family, and answer together"),
    provider: {
      standard: "I work for a service that gives care or support",
      easyRead: "I work in care or support",
    },
    other: same("None of these, or I would rather not say"),
  },
  decides: {
    standard: "Some questions are only for some people. What you choose here decides which ones you get.",
    easyRead: [
      ["question", "Some questions are only for some people."],
      ["people", "We ask what fits what you choose here."],
    ],
  },
  leaveOut: same("Leave this out"),
} as const satisfies Words;

export const question = {
  where: same("Question {number} of {count}"),
  part: same("Part {number} of {count}: "),
  next: same("Next"),
  back: same("Back"),
  stop: same("Save and stop"),
  check: same("Save and check my answers"),
  clear: same("Take my answer out"),
  following: same("Next question"),
  before: same("Question before"),
  first: same("First page"),
  own: same("Your answer"),
  why: same("Why?"),
  whyOptional: { standard: "(optional)", easyRead: "You can leave this out." },
  several: {
    standard: "Choose as many as you like.",
    easyRead: [["check", "You can choose more than one."]],
  },
  upTo: {
    standard: "Choose up to {most}.",
    easyRead: [["check", "You can choose up to {most}."]],
  },
  order: {
    standard:
      "Give 1 to what comes first for you, 2 to what comes next, and so on up to {most}. You can leave any of them without a number.",
    easyRead: [
      ["write", "Give the number 1 to what comes first for you."],
      ["next", "Give 2 to what comes next. You can go up to {most}."],
      ["yes", "You can leave any of them out."],
    ],
  },
  noNumber: same("No number"),
  onlyFor: same("Only for: {groups}."),
  unnamed: same("Question {number}"),
  clause: { standard: "This is clause {number}, ", easyRead: "Part {number} of the plan: " },
  asIn: { standard: ", as it stands in version {version}:", easyRead: ". This is version {version}." },
} as const satisfies Words;

export const answer = {
  leftOut: { standard: "You left this out.", easyRead: "You left this out." },
  erased: {
    standard: "This was taken back. The words are deleted.",
    easyRead: "This was taken back. The words are gone.",
  },
} as const satisfies Words;

export const check = {
  title: same("Check your answers"),
  lede: {
    standard: "Nothing is sent yet. Change what you like, then send.",
    easyRead: [
      ["info", "Nothing is sent yet."],
      ["write", "Change what you like. Then send."],
    ],
  },
  who: same("Who is speaking"),
  changeWho: same("Change who is speaking"),
  changeSaid: same("Change this"),
  changeAnswer: same("Change answer {number}"),
  setAside: {
    one: same("One answer is not sent"),
    many: same("{count} answers are not sent"),
  },
  setAsideWhy: {
    standard: "They answer questions for other people than you chose. We keep them until you send.",
    easyRead: [
      ["people", "Those questions are for other people than you chose."],
      ["private", "We keep those answers until you send."],
    ],
  },
  final: {
    standard: "After you send, you can still change an answer or take it back, until {day}.",
    easyRead: [
      ["write", "You can still change your answers after you send."],
      ["calendar", "You can do this until {day}."],
    ],
  },
  finalOpen: {
    standard: "After you send, you can still change an answer or take it back while this is open.",
    easyRead: [["write", "You can still change your answers after you send."]],
  },
  send: same("Send my answers"),
  stop: same("Stop for now"),
} as const satisfies Words;

export const receipt = {
  title: same("We have your answers"),
  reference: same("Your reference"),
  thread: same("From what you said to what comes of it"),
  sentOne: { standard: "You sent us one answer.", easyRead: [["letter", "You sent us one answer."]] },
  sent: { standard: "You sent us {count} answers.", easyRead: [["letter", "You sent us {count} answers."]] },
  late: {
    standard: "They came after the last day. We marked them as late, and we read them.",
    easyRead: [
      ["time", "They came after the last day. We marked them as late."],
      ["person", "A person reads them all the same."],
    ],
  },
  next: same("What happens next"),
  until: {
    standard: "People can take part until {day}. A person reads every answer.",
    easyRead: [
      ["calendar", "People can take part until {day}."],
      ["person", "A person reads every answer."],
    ],
  },
  read: { standard: "A person reads every answer.", easyRead: [["person", "A person reads every answer."]] },
  decide: {
    standard:
      "Then we say what we decided, and why. If your words change the plan, your code shows you where.",
    easyRead: [
      ["council", "Then we say what we decided, and why."],
      ["change", "Did your words change the plan?"],
      ["key", "Your code shows you where."],
    ],
  },
  toThread: same("What happened to what I said"),
  first: same("Back to the first page"),
} as const satisfies Words;

export const print = {
  back: same("Back"),
  how: {
    standard: "To print this, use your browser’s own Print.",
    easyRead: [["print", "To print this, use Print on your phone or computer."]],
  },
  largeSize: same("In large print"),
  usualSize: same("In the usual size"),
  code: same("Code of this form:"),
  aboutCode: {
    standard: "The code says which questions these are. It says nothing about you.",
    easyRead: [
      ["document", "The code says which questions these are."],
      ["private", "It says nothing about you."],
    ],
  },
  reference: same("Your reference:"),
  sentOn: same(", sent on {day}"),
  sendBy: {
    standard: "Send this by {day}. You can leave any question out.",
    easyRead: [
      ["calendar", "Send this by {day}."],
      ["yes", "Answer the questions you want."],
    ],
  },
  leaveOut: {
    standard: "You can leave any question out.",
    easyRead: [["yes", "Answer the questions you want."]],
  },
} as const satisfies Words;

export const comeBack = {
  title: same("Come back with your code"),
  lede: {
    standard: "Your code brings you back to your answers. It also shows what happened to what you said.",
    easyRead: [
      ["back", "Your code brings you back to your answers."],
      ["thread", "It shows what happened to what you said, too."],
    ],
  },
  code: same("Your code"),
  hint: {
    standard: "Four words, such as river lamp green table. Capitals and commas do not matter.",
    easyRead: [["key", "Your code is four words, like river lamp green table."]],
  },
  goOn: same("Go on"),
  lost: same("If it is lost"),
  byEmail: {
    standard: "Did you give us your e-mail address for a link? Then we can send you one.",
    easyRead: [
      ["letter", "Did you give us your e-mail address?"],
      ["link", "Then we can send you a link."],
    ],
  },
  cannotFind: {
    standard: "We keep no names, so we cannot find a lost code for you.",
    easyRead: [["no", "We cannot find a lost code. We do not know your name."]],
  },
  instead: {
    standard: "On the device where you began, you can make a new one. If not, you can begin again.",
    easyRead: [
      ["mobile", "Are you on the phone or computer where you began?"],
      ["key", "Then you can make a new code."],
      ["write", "If not, you can begin again."],
    ],
  },
  makeNew: same("Make a new code"),
} as const satisfies Words;
