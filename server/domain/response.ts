import { z } from "zod";
import { longText, shortText } from "./text.ts";

export const RESPONSE_KINDS = [
  "accepted",
  "partly_accepted",
  "not_accepted",
  "already_covered",
  "out_of_scope",
] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

export const recordResponseInput = z
  .object({
    engagement: shortText,
    kind: z.enum(RESPONSE_KINDS, "Choose what you decided."),
    reason: longText.min(1, "Say why, in plain words."),
    /** One sentence a line. */
    easyRead: longText.default(""),
    /** Responses that stood there when the form was opened. One that came since is shown first. */
    known: z.array(z.uuid()).max(500).optional(),
    /** Answers one contribution… */
    contribution: shortText.optional(),
    /** …one passage of it, where there are several… */
    passage: z.uuid().optional(),
    /** …or everything in a theme. */
    theme: z.uuid().optional(),
  })
  .refine((input) => (input.contribution === undefined) !== (input.theme === undefined), {
    message: "Answer one contribution or one theme.",
    path: ["form"],
  });
export type RecordResponseInput = z.output<typeof recordResponseInput>;
