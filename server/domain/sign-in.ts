import { z } from "zod";
import { cleanLine, shortText, tooLong } from "./text.ts";

/** Characters of an e-mail address (RFC 5321). */
const LONGEST_ADDRESS = 254;
/** Characters of a person's name. */
const LONGEST_NAME = 120;
const WHOLE = "Write the whole address, such as sam@example.org.";

/** An e-mail address as it is looked up: trimmed, and in small letters. */
export const emailAddress = z
  .string(WHOLE)
  .overwrite((typed) => cleanLine(typed.slice(0, 2 * LONGEST_ADDRESS)).toLowerCase())
  .max(LONGEST_ADDRESS, WHOLE)
  .pipe(z.email(WHOLE));

/** What a sign-in link is asked for with. A name makes a person who is not known yet. */
export const linkRequest = z.object({
  email: emailAddress,
  name: shortText
    .min(1, "Write your name.")
    .max(LONGEST_NAME, { error: ({ input }) => tooLong(String(input).length, LONGEST_NAME) })
    .optional(),
});
