import { same, type Words } from "./words.ts";

/** Questions in words for children and young people, and the way between these and the usual words. */
export const youngWords = {
  now: {
    standard: "These are words for children and young people.",
    easyRead: [["people", "These are words for children and young people."]],
  },
  toYoung: same("Words for children and young people"),
  toUsual: same("The usual words"),
} as const satisfies Words;
