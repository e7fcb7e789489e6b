import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Sentence } from "../domain/wording.ts";

/** What an Easy Read wording is about: the column that names it, and its id. */
export interface WordingSubject {
  engagementId: string;
  column: "aboutEngagementId" | "topicId" | "discardedOptionId" | "activityId" | "questionId" | "optionId";
  id: string;
}

const whereOf = ({ engagementId, column, id }: WordingSubject) => ({
  engagementId,
  language: "en",
  format: "easy_read" as const,
  [column]: id,
});

/** The Easy Read wording in English, where there is one. */
export function findEasyRead(tx: Tx, subject: WordingSubject) {
  return tx.wording.findFirst({ where: whereOf(subject) });
}

/** Puts these sentences in the place of the Easy Read wording in English; no sentences take it away. */
export async function putEasyRead(deps: Deps, tx: Tx, subject: WordingSubject, sentences: Sentence[]) {
  const where = whereOf(subject);
  if (sentences.length === 0) return void (await tx.wording.deleteMany({ where }));
  const { count } = await tx.wording.updateMany({ where, data: { sentences } });
  if (count === 0) await tx.wording.create({ data: { ...where, id: deps.ids.row(), sentences } });
}
