import { same, type Words } from "./words.ts";

/** Where people write without a name: that nobody can come back to them, and whom to phone. */
export const safety = {
  title: same("Is somebody not safe?"),
  nobody: {
    standard: "You give no name, so nobody can come back to you about what you write here.",
    easyRead: [["private", "We do not know who you are. We cannot come to help you."]],
  },
  danger: {
    standard: "If somebody is in danger now, phone 999.",
    easyRead: [["phone", "Is someone in danger now? Phone 999."]],
  },
  council: {
    standard: "If somebody is being hurt or is not looked after, phone: {contact}.",
    easyRead: [
      ["sad", "Is someone being hurt? Is someone not looked after?"],
      ["phone", "Phone {contact}."],
    ],
  },
  more: same("More numbers to phone"),
  short: {
    standard: "Nobody can come back to you about what you write here.",
    easyRead: "We cannot come to help you from here.",
  },
  shortLink: same("Whom to phone when somebody is not safe"),
} as const satisfies Words;
