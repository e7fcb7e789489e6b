import { same, type Words } from "./words.ts";

/** The languages of a consultation. Each is named in itself, so its name is not here. */
export const languages = {
  choose: same("Language"),
  standsIn: {
    standard: "This is in the usual words.",
    easyRead: [["info", "This is not in Easy Read yet. These are the usual words."]],
  },
  partly: {
    standard: "Some of this is only in English. So are the buttons.",
    easyRead: [
      ["info", "Some words here are in English."],
      ["computer", "The buttons are in English too."],
    ],
  },
} as const satisfies Words;
