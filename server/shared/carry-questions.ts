/** Takes questions and their sections, with every wording, out of one place, and puts them into another. */
import type { Db, Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Carried, CarriedWording } from "../domain/question-set.ts";
import { refuse } from "../domain/refusal.ts";
import { MOST_SECTIONS } from "../domain/section.ts";
import { readWording } from "../domain/wording.ts";
import { loadArrangement, saveArrangement } from "./arrange.ts";
import { listQuestions, listSections } from "./consult.ts";

/** The questions of an activity in their order, with its sections, as they can be carried. */
export async function takeQuestions(db: Db | Tx, activityId: string): Promise<Carried> {
  const sections = await listSections(db, activityId);
  const questions = await listQuestions(db, activityId);
  const ids = sections.map(({ id }) => id);
  return {
    sections: sections.map((section) => ({ wordings: section.wordings.map(readWording) })),
    questions: questions.map(({ wordings, options, ...question }) => ({
      section: question.sectionId ? ids.indexOf(question.sectionId) : null,
      kind: question.kind,
      perspectives: question.perspectives,
      mayBeConfidential: question.mayBeConfidential,
      mostChoices: question.mostChoices,
      welcomes: question.welcomes,
      mostFiles: question.mostFiles,
      clauseId: question.clauseId,
      wordings: wordings.map(readWording),
      options: options.map((option) => ({ wordings: option.wordings.map(readWording) })),
    })),
  };
}

type Into = { engagementId: string; activityId: string; market: boolean };

/**
 * Puts questions after those that an activity has, and sections after its own; a question without one goes into the
 * last that it has. A market test has no sections. Returns how many were left out: those about a
 * clause that the engagement does not have, and in a market test those that ask for files.
 */
export async function putQuestions(
  deps: Deps,
  tx: Tx,
  into: Into,
  { sections, questions: carried }: Carried,
) {
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
  const before = await loadArrangement(tx, activityId);
  const added = (into.market ? [] : sections).map(({ wordings }, index) => ({
    id: deps.ids.row(),
    position: before.sections.length + index + 1,
    wordings,
  }));
  if (before.sections.length + added.length > MOST_SECTIONS)
    refuse("sessions-full", `A consultation has at most ${MOST_SECTIONS} sections.`);
  await tx.section.createMany({
    data: added.map(({ id, position }) => ({ id, position, engagementId, activityId })),
  });
  const questions = kept.map(({ section, ...question }, index) => ({
    ...question,
    id: deps.ids.row(),
    sectionId: (section === null ? before.sections.at(-1) : added[section]?.id) ?? null,
    position: before.questions.length + index + 1,
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
    data: [
      ...added.flatMap(({ id: sectionId, wordings }) => rowsOf(deps, engagementId, { sectionId }, wordings)),
      ...questions.flatMap(({ id: questionId, wordings, options }) => [
        ...rowsOf(deps, engagementId, { questionId }, wordings),
        ...options.flatMap((option) => rowsOf(deps, engagementId, { optionId: option.id }, option.wordings)),
      ]),
    ],
  });
  await saveArrangement(tx, activityId, await loadArrangement(tx, activityId));
  return { added: questions.length, leftOut: carried.length - kept.length };
}

/** The rows of wordings that are about something else from now on. */
export function rowsOf(
  deps: Deps,
  engagementId: string,
  subject: { activityId: string } | { sectionId: string } | { questionId: string } | { optionId: string },
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
