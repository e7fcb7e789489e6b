import { same, type Words } from "./words.ts";

/** The draft equality impact assessment, as everybody reads it. */
export const assessment = {
  title: { standard: "Draft equality impact assessment", easyRead: "Is it fair to all groups?" },
  link: { standard: "Read the draft equality impact assessment", easyRead: "Is it fair to all groups?" },
  about: {
    standard: "This is a draft. It says whom our plans may affect, and what we will do about it.",
    easyRead: [
      ["fair", "Our plan must be fair to all groups."],
      ["write", "This is our first try. It can change."],
    ],
  },
  none: {
    standard: "There is no draft yet.",
    easyRead: [["fair", "There is nothing here yet."]],
  },
  of: {
    standard: "Draft {number}, published on {day}. Written by: {who}.",
    easyRead: [["calendar", "Number {number}. It came out on {day}."]],
  },
  newer: { standard: "There is a newer draft", easyRead: "There is a newer one" },
  toNewest: { standard: "Read the newest draft", easyRead: "Read the new one" },
  older: { standard: "All drafts", easyRead: "All that we wrote" },
  olderOne: { standard: "Draft {number}, {day}", easyRead: "Number {number}, {day}" },
  focus: { standard: "What this looks at", easyRead: "What this is about" },
  apart: {
    standard:
      "The numbers here count what people spoke about. They say nothing about who somebody is. What people tell us about themselves is kept apart. Nobody can put the two together.",
    easyRead: [
      ["private", "What you tell us about you is kept apart."],
      ["lock", "Nobody can put it with what you said."],
    ],
  },
  byLaw: { standard: "What the law protects", easyRead: "Groups in the law" },
  added: { standard: "What we look at as well", easyRead: "More groups" },
  known: { standard: "What we know", easyRead: "What we know" },
  affected: { standard: "Who may be affected, and how", easyRead: "Who it may change things for" },
  actions: same("What we will do"),
  bare: {
    standard: "Nothing is written about this yet.",
    easyRead: [["write", "We did not write about this yet."]],
  },
  evidence: { standard: "What people said", easyRead: "What people told us" },
  spoke: {
    standard: "{count} contributions speak to this.",
    easyRead: [["listen", "People told us {count} things about this."]],
  },
  nobodySpoke: {
    standard: "Nobody has spoken to this.",
    easyRead: [["listen", "Nobody told us about this."]],
  },
  someSpoke: {
    standard: "Some people spoke to this. We do not tell a number that is small, or gives a small one away.",
    easyRead: [
      ["listen", "Some people told us about this."],
      ["private", "We keep a small number to us."],
    ],
  },
  themes: { standard: "They spoke of:", easyRead: [["talk", "They talked about:"]] },
} as const satisfies Words;

/** Equality Act 2010, section 4, then what councils look at besides. */
export const characteristics = {
  age: same("Age"),
  disability: same("Disability"),
  gender_reassignment: { standard: "Gender reassignment", easyRead: "Changing your gender" },
  marriage_and_civil_partnership: {
    standard: "Marriage and civil partnership",
    easyRead: "Being married",
  },
  pregnancy_and_maternity: { standard: "Pregnancy and maternity", easyRead: "Having a baby" },
  race: { standard: "Race", easyRead: "Your race" },
  religion_or_belief: { standard: "Religion or belief", easyRead: "What you believe" },
  sex: { standard: "Sex", easyRead: "Being a woman or a man" },
  sexual_orientation: { standard: "Sexual orientation", easyRead: "Who you love" },
  carers: same("Carers"),
  care_experience: { standard: "Care experience", easyRead: "People who grew up in care" },
  rural: { standard: "Living in the countryside", easyRead: "Living far from town" },
  low_income: { standard: "Low income", easyRead: "Having little money" },
} as const satisfies Words;
