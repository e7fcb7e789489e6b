import { same, type Words } from "./words.ts";

/** The languages of a consultation. Each is named in itself, so its name is not here. */
export const languages = {
  choose: same("Language"),
  partly: {
    standard: "Some of this is only in English. So are the buttons.",
    easyRead: [
      ["info", "Some words here are in English."],
      ["computer", "The buttons are in English too."],
    ],
  },
} as const satisfies Words;
