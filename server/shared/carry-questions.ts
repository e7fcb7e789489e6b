/** Takes questions with every wording out of one place, and puts them into another. */
import type { Db, Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { CarriedQuestion, CarriedWording } from "../domain/question-set.ts";
import { readWording } from "../domain/wording.ts";
import { listQuestions } from "./consult.ts";
import { ownQuestions } from "./own-questions.ts";

/** The questions of an activity in their order, as they can be carried. */
export async function takeQuestions(db: Db | Tx, activityId: string): Promise<CarriedQuestion[]> {
  const questions = await listQuestions(db, activityId);
  return questions.map(({ wordings, options, ...question }) => ({
    kind: question.kind,
    perspectives: question.perspectives,
    mayBeConfidential: question.mayBeConfidential,
    mostChoices: question.mostChoices,
    welcomes: question.welcomes,
    mostFiles: question.mostFiles,
    clauseId: question.clauseId,
    wordings: wordings.map(readWording),
    options: options.map((option) => ({ wordings: option.wordings.map(readWording) })),
  }));
}

type Into = { engagementId: string; activityId: string; market: boolean };

/**
 * Puts questions after those that an activity has. Returns how many were left out: those about a
 * clause that the engagement does not have, and in a market test those that ask for files.
 */
export async function putQuestions(deps: Deps, tx: Tx, into: Into, carried: readonly CarriedQuestion[]) {
  const { engagementId, activityId } = into;
  const asked = carried.flatMap(({ clauseId }) => clauseId ?? []);
  const known = await tx.clause.findMany({
    where: { engagementId, id: { in: asked }, retiredAt: null },
    select: { id: true },
  });
  const clauses = new Set(known.map(({ id }) => id));
  const kept = carried.filter(
    ({ kind, clauseId }) =>
      (kind !== "clause_comment" || clauses.has(clauseId ?? "")) && (kind !== "upload" || !into.market),
  );
  const last = await tx.question.findFirst({
    where: { activityId, ...ownQuestions },
    orderBy: { position: "desc" },
    select: { position: true },
  });
  const questions = kept.map((question, index) => ({
    ...question,
    id: deps.ids.row(),
    position: (last?.position ?? 0) + index + 1,
    options: question.options.map((option, at) => ({ ...option, id: deps.ids.row(), position: at + 1 })),
  }));
  await tx.question.createMany({
    data: questions.map(({ wordings: _wordings, options: _options, ...question }) => ({
      ...question,
      engagementId,
      activityId,
      clauseId: clauses.has(question.clauseId ?? "") ? question.clauseId : null,
      mayBeConfidential: into.market && question.mayBeConfidential,
      perspectives: into.market ? [] : question.perspectives,
    })),
  });
  await tx.option.createMany({
    data: questions.flatMap(({ id: questionId, options }) =>
      options.map(({ id, position }) => ({ id, engagementId, questionId, position })),
    ),
  });
  await tx.wording.createMany({
    data: questions.flatMap(({ id: questionId, wordings, options }) => [
      ...rowsOf(deps, engagementId, { questionId }, wordings),
      ...options.flatMap((option) => rowsOf(deps, engagementId, { optionId: option.id }, option.wordings)),
    ]),
  });
  return { added: questions.length, leftOut: carried.length - kept.length };
}

/** The rows of wordings that are about something else from now on. */
export function rowsOf(
  deps: Deps,
  engagementId: string,
  subject: { activityId: string } | { questionId: string } | { optionId: string },
  wordings: readonly CarriedWording[],
) {
  return wordings.map(({ heading = null, ...wording }) => ({
    ...wording,
    heading,
    ...subject,
    id: deps.ids.row(),
    engagementId,
  }));
}
