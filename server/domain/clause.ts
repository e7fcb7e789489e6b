import { z } from "zod";
import { longText, shortText } from "./text.ts";

export const clauseInput = z.object({ engagement: shortText, clause: z.uuid() });
export type ClauseInput = z.infer<typeof clauseInput>;

const ids = z.array(z.uuid()).max(200, "Choose at most 200 sources of one kind.").default([]);

export const reviseClauseInput = clauseInput.extend({
  /** The sequence of the revision that the writer read: two writers cannot overwrite each other. */
  sequence: z.coerce.number().int().min(1).max(2_147_483_647),
  number: shortText,
  title: shortText.min(1, "Write the heading of the clause."),
  body: longText.min(1, "Write the text of the clause."),
  reason: longText.min(1, "Say why it changes, in plain words."),
  passages: ids,
  themes: ids,
  outcomes: ids,
  liveItems: ids,
  law: shortText.default(""),
  editorial: shortText.default(""),
});
export type ReviseClauseInput = z.infer<typeof reviseClauseInput>;
