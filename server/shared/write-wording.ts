import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { FIRST_LANGUAGE } from "../domain/language.ts";
import type { Sentence, WordingFormat } from "../domain/wording.ts";

/** What a wording is about: the engagement, and the column that names the thing in it. */
export interface WordingSubject {
  engagementId: string;
  column:
    | "aboutEngagementId"
    | "topicId"
    | "discardedOptionId"
    | "activityId"
    | "questionId"
    | "optionId"
    | "sectionId"
    | "packVersionId"
    | "responseId";
  id: string;
}

/** Which of a subject's wordings. */
interface Which {
  language: string;
  format: WordingFormat;
}

const whereOf = ({ engagementId, column, id }: WordingSubject, which: Which) => ({
  engagementId,
  ...which,
  [column]: id,
});

/** A wording of something, where there is one. */
export function findWording(tx: Tx, subject: WordingSubject, which: Which) {
  return tx.wording.findFirst({ where: whereOf(subject, which) });
}

/** Writes a wording in place of what stood there. Neither a heading nor sentences take it away. */
export async function putWording(
  deps: Deps,
  tx: Tx,
  subject: WordingSubject,
  which: Which,
  said: { heading: string | null; sentences: Sentence[] },
) {
  const where = whereOf(subject, which);
  const before = await tx.wording.findFirst({ where, select: { id: true } });
  if (said.sentences.length === 0 && said.heading === null) await tx.wording.deleteMany({ where });
  else if (before) await tx.wording.update({ where: { id: before.id }, data: said });
  else await tx.wording.create({ data: { ...where, id: deps.ids.row(), ...said } });
}

/** Writes the English Easy Read of something in place of what stood there. No sentences take it away. */
export function putEasyRead(deps: Deps, tx: Tx, subject: WordingSubject, sentences: Sentence[]) {
  const which = { language: FIRST_LANGUAGE, format: "easy_read" as const };
  return putWording(deps, tx, subject, which, { heading: null, sentences });
}
