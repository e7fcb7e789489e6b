import { same, type Words } from "./words.ts";

/** Pages that say what went wrong. */
export const errors = {
  titles: {
    401: same("We need to know that it is you"),
    403: same("You cannot do this"),
    404: same("This page is not here"),
    409: same("This cannot be done now"),
    410: same("This is too old"),
    413: same("This is too large"),
    429: same("Wait a few minutes"),
  },
  other: same("This did not work"),
  checkAddress: {
    standard: "Check the address, or start from the first page.",
    easyRead: [
      ["search", "Check the address."],
      ["home", "Or start from the first page."],
    ],
  },
  ours: same("Something went wrong on our side"),
  tryAgain: {
    standard: "It was not your fault. What you sent before is kept. Try again in a minute.",
    easyRead: [
      ["kindness", "It was not your fault."],
      ["lock", "What you sent before is kept."],
      ["time", "Try again in a minute."],
    ],
  },
  goBack: { standard: "Go back, then try again.", easyRead: [["back", "Go back. Then try again."]] },
  signIn: same("Sign in"),
  haveCode: same("I have a code"),
  typeJoinCode: same("Type the join code"),
  whatCame: same("See what people said and what came of it"),
  first: same("Go to the first page"),
} as const satisfies Words;
