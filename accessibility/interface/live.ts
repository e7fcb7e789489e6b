import { same, type Words } from "./words.ts";

/** The page that asks for a join code. */
export const join = {
  title: same("Join a session"),
  lede: {
    standard: "A live session is a meeting that you can take part in from here. You need no account.",
    easyRead: [
      ["meeting", "A session is a meeting."],
      ["mobile", "You can take part from here."],
      ["private", "You do not have to tell us your name."],
    ],
  },
  code: same("Join code"),
  hint: {
    standard: "Six letters and digits. It is on the screen in the room, or in your invitation.",
    easyRead: [
      ["computer", "It is on the screen in the room."],
      ["key", "It has six letters and numbers."],
    ],
  },
  go: same("Go to the session"),
  demonstration: { standard: "This is a demonstration", easyRead: "This is only to try out" },
  shownCode: {
    standard: "A session is on now. Its code is {code}.",
    easyRead: [["key", "A session is on now. Its code is {code}."]],
  },
  twoWindows: {
    standard: "Open it in two windows. Run it in one as a facilitator. Take part in the other.",
    easyRead: [
      ["computer", "Open it in two windows."],
      ["people", "Run it in one. Take part in the other."],
    ],
  },
} as const satisfies Words;
