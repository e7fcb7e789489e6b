import { same, type Words } from "./words.ts";

/** Beside somebody's own words, wherever they stand. */
export const besideWords = {
  asked: same("Question:"),
  chose: same("They chose:"),
} as const satisfies Words;
