import { z } from "zod";
import { draftInput } from "./second-reading.ts";
import { longText, shortText } from "./text.ts";
import type { Sentence } from "./wording.ts";

export const RESPONSE_KINDS = [
  "accepted",
  "partly_accepted",
  "not_accepted",
  "already_covered",
  "out_of_scope",
] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

const words = {
  kind: z.enum(RESPONSE_KINDS, "Choose what you decided."),
  reason: longText.min(1, "Say why, in plain words."),
  /** One sentence a line. */
  easyRead: longText.default(""),
  /** A second person is asked to read it. */
  ask: z.boolean().default(false),
};

export const recordResponseInput = z
  .object({
    engagement: shortText,
    ...words,
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

/** Other words for a draft, by somebody who had the words of `revision` before them. */
export const editResponseInput = draftInput.extend({ revision: z.int().min(1), ...words });
export type EditResponseInput = z.output<typeof editResponseInput>;

/** Lines as Easy Read sentences. A sentence that stood there before keeps its picture. */
export function sentencesOf(lines: string, before: readonly Sentence[] = []): Sentence[] {
  return lines.split("\n").flatMap((line) => {
    const text = line.trim();
    if (text === "") return [];
    return before.find((sentence) => sentence.text === text) ?? { text };
  });
}
