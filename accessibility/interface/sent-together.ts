import { same, type Words } from "./words.ts";

/** What was sent together, found by the reference on a receipt. */
export const sentTogether = {
  title: same("What happened to {reference}"),
  lead: {
    standard: "This was sent on {day}. Each part has its own page.",
    easyRead: [
      ["letter", "This was sent on {day}."],
      ["thread", "Each part has its own page."],
    ],
  },
  nothing: {
    standard: "Nothing of this can be shown now.",
    easyRead: [["private", "Nothing of this can be shown now."]],
  },
  private: { standard: "These words are private.", easyRead: [["private", "These words are private."]] },
  erased: {
    standard: "These words were taken away when the person asked.",
    easyRead: [["remove", "These words were taken away."]],
  },
  part: same("What happened to part {number}"),
  /** On the receipt. */
  everybody: same("What other people can see of this"),
} as const satisfies Words;
