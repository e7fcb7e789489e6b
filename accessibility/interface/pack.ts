import { same, type Words } from "./words.ts";

/** The information pack: what there is to read, watch or hear before answering. */
export const pack = {
  title: { standard: "What to know first", easyRead: "What to know first" },
  link: { standard: "What to know first: {count} to read, watch or hear", easyRead: "What to know first" },
  about: {
    standard: "This is what we know, and what we plan. You do not need all of it to answer.",
    easyRead: [
      ["document", "This is what we know."],
      ["yes", "You do not have to read it all."],
    ],
  },
  none: {
    standard: "There is nothing here yet.",
    easyRead: [["document", "There is nothing here yet."]],
  },
  format: same("Format"),
  language: same("Language"),
  kind: { standard: "Kind of file", easyRead: "What it is" },
  since: { standard: "Here since", easyRead: "Here since" },
  version: same("Version"),
  older: { standard: "Older versions of “{title}”", easyRead: "Older ones: {title}" },
  olderOne: { standard: "Version {number}, from {day}", easyRead: "Number {number}, from {day}" },
  missing: { standard: "What is not there", easyRead: "What is not there" },
  missingHow: {
    standard: "If you need one of these, ask us for it.",
    easyRead: [
      ["help", "Do you need one of these?"],
      ["talk", "Ask us for it."],
    ],
  },
  support: same("How to get support"),
  changed: { standard: "What has changed since it opened", easyRead: "What is new" },
  changedOn: { standard: "{title}: new on {day}.", easyRead: [["change", "{title}: new on {day}."]] },
  moreTime: {
    standard: "There is more time to answer for this, until {day}.",
    easyRead: [["calendar", "You have more time, until {day}."]],
  },
  page: same("A page on another site"),
} as const satisfies Words;

export const formats = {
  standard: { standard: "Standard", easyRead: "Usual words" },
  easy_read: same("Easy Read"),
  large_print: { standard: "Large print", easyRead: "Big letters" },
  audio: { standard: "Audio", easyRead: "To hear" },
  sign_language: { standard: "British Sign Language", easyRead: "Sign language" },
  welsh: same("Welsh"),
} as const satisfies Words;
