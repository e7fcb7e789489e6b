import type { Tx } from "../db.ts";
import { ANSWERED_BY, type QuestionKind } from "../domain/question.ts";

interface Draft {
  engagementId: string;
  questionId: string;
  draftId: string;
}

/** Keeps the options of a draft of several, in this order, instead of those before. */
export async function keepChoices(tx: Tx, kind: QuestionKind, draft: Draft, optionIds: readonly string[]) {
  const { choosing } = ANSWERED_BY[kind];
  if (choosing !== "several" && choosing !== "order") return;
  await tx.draftChoice.deleteMany({ where: { draftId: draft.draftId } });
  await tx.draftChoice.createMany({
    data: optionIds.map((optionId, index) => ({ ...draft, optionId, position: index + 1 })),
  });
}

/** The options of an answer of several, from the first to the last. */
export const IN_ORDER = { orderBy: { position: "asc" }, select: { optionId: true } } as const;
