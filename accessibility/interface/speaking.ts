import { same, type Words } from "./words.ts";

/** What is asked of somebody who speaks for another person: one thing a page, and all of it may be left out. */
export const onBehalf = {
  relationship: same("How do you know this person?"),
  relationshipLede: {
    standard: "Do not tell us their name, or yours. You can leave this out.",
    easyRead: [
      ["private", "Do not tell us their name, or yours."],
      ["no", "You can leave this out."],
    ],
  },
  relationships: {
    family: same("I am in their family"),
    friend: same("I am a friend or neighbour"),
    carer: same("I look after them, without pay"),
    support_worker: same("I am paid to support them"),
    advocate: { standard: "I am their advocate", easyRead: "I help them to speak up" },
    other: same("Something else"),
  },
  words: same("Whose words will you write?"),
  wordsLede: {
    standard: "Their words and your view both matter. We keep them apart when we read.",
    easyRead: [
      ["talk", "Their words matter. So does what you think."],
      ["listen", "It helps us to know which is which."],
    ],
  },
  whoseWords: {
    theirs: same("Their own words"),
    mine: same("What I think they need"),
    both: same("Some of both"),
  },
  agreement: same("Did they say that you may speak for them?"),
  agreementLede: {
    standard: "Ask them first, if you can. You can leave this out.",
    easyRead: [
      ["talk", "Ask them first, if you can."],
      ["no", "You can leave this out."],
    ],
  },
  agreements: {
    said_yes: same("Yes, they said so"),
    best_interests: same("They cannot tell me. I do what is best for them"),
    legal_role: same("I have a legal role to speak for them"),
  },
} as const satisfies Words;

export const forOrganisation = {
  title: { standard: "Which organisation is this?", easyRead: "Which group or business is this?" },
  lede: {
    standard: "The council’s staff see this name. Do not write your own. You can leave this out.",
    easyRead: [
      ["council", "People who work for the council see this name."],
      ["private", "Do not write your own name."],
      ["no", "You can leave this out."],
    ],
  },
} as const satisfies Words;

/** For children and young people, in words for them. */
export const young = {
  onPaper: same("If you are a child or young person"),
  age: same("Are you under {age}?"),
  ageLede: {
    standard: "What you think matters here. We do not ask for your name or your birthday.",
    easyRead: [
      ["listen", "What you think matters here."],
      ["private", "We do not ask your name or your birthday."],
    ],
  },
  ageChosen: {
    standard: "The council chose the age of {age} for this.",
    easyRead: [["council", "The council chose the age of {age} for this."]],
  },
  ages: { yes: same("Yes, I am under {age}"), no: same("No, I am {age} or older") },
  adult: same("Did an adult say that you can take part?"),
  adultLede: {
    standard: "Ask somebody who looks after you. We do not need their name, or yours.",
    easyRead: [
      ["people", "Ask somebody who looks after you."],
      ["private", "We do not need their name, or yours."],
    ],
  },
  adultLater: {
    standard: "You can write your answers now, and ask them before you send.",
    easyRead: [
      ["write", "You can write your answers now."],
      ["talk", "Ask them before you send."],
    ],
  },
  adults: {
    parent: same("Yes, my mum, my dad or a parent said yes"),
    guardian: same("Yes, my guardian said yes"),
    other: same("Yes, another adult who looks after me said yes"),
    none: same("Not yet"),
  },
  notYet: same("You have not said yet."),
  before: same("One thing before you send"),
  toAge: same("Say if you are under {age}"),
  toAdult: same("Say that an adult said yes"),
} as const satisfies Words;
