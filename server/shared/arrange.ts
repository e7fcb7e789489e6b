import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { type ActivityInput, type ActivityTimes, activityState } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { type Arrangement, inOrder } from "../domain/section.ts";
import { ownQuestions } from "./own-questions.ts";
import { enterActivity } from "./scope.ts";

/**
 * Enters an activity to change what it asks. It is held until the end: authors come one after the other, and so does
 * whoever opens it. Refuses `activity-opened`.
 */
export async function enterDraft(deps: Deps, tx: Tx, actor: Actor, input: ActivityInput) {
  const { engagement, activity } = await enterActivity(tx, actor, "activity.design", input);
  const [times] = await tx.$queryRaw<ActivityTimes[]>`
    SELECT "openedAt", "closesAt", "closedAt" FROM "Activity" WHERE id = ${activity.id}::uuid FOR NO KEY UPDATE`;
  if (activityState({ ...activity, ...times }, deps.clock()) !== "draft") refuse("activity-opened");
  return { engagement, activity };
}

/** As `enterDraft`, of a consultation: nothing else has sections. */
export async function enterDraftConsultation(deps: Deps, tx: Tx, actor: Actor, input: ActivityInput) {
  const entered = await enterDraft(deps, tx, actor, input);
  return entered.activity.kind === "consultation" ? entered : refuse("not-found");
}

/** One query after the other: a transaction has one connection. */
async function places(tx: Tx, activityId: string) {
  const sections = await tx.section.findMany({
    where: { activityId },
    orderBy: { position: "asc" },
    select: { id: true, position: true },
  });
  const questions = await tx.question.findMany({
    where: { activityId, ...ownQuestions },
    orderBy: { position: "asc" },
    select: { id: true, position: true, sectionId: true },
  });
  return [sections, questions] as const;
}

/** How an activity's sections and questions stand, for the rules to change. */
export async function loadArrangement(tx: Tx, activityId: string): Promise<Arrangement> {
  const [sections, questions] = await places(tx, activityId);
  return {
    sections: sections.map(({ id }) => id),
    questions: questions.map(({ id, sectionId }) => ({ id, section: sectionId })),
  };
}

/** Writes how they stand from now on: positions without gaps among the questions, each section in one piece. */
export async function saveArrangement(tx: Tx, activityId: string, wanted: Arrangement): Promise<void> {
  const [sections, questions] = await places(tx, activityId);
  const arranged = inOrder(wanted);
  // No two share a position, so whatever moves steps aside first.
  const movedSections = moves(
    sections,
    arranged.sections.map((id) => ({ id })),
  );
  for (const { id, position } of movedSections)
    await tx.section.update({ where: { id }, data: { position: -position } });
  for (const { id, position } of movedSections)
    await tx.section.update({ where: { id }, data: { position } });
  const movedQuestions = moves(
    questions.map((question) => ({ ...question, section: question.sectionId })),
    arranged.questions,
  );
  for (const { id, position } of movedQuestions)
    await tx.question.update({ where: { id }, data: { position: -position } });
  for (const { id, position, section } of movedQuestions)
    await tx.question.update({ where: { id }, data: { position, sectionId: section } });
}

/** Those that stand elsewhere now, with their position from 1. */
function moves<T extends { id: string; section?: string | null }>(
  before: readonly { id: string; position: number; section?: string | null }[],
  after: readonly T[],
): (T & { position: number })[] {
  return after.flatMap((item, index) => {
    const stood = before.find(({ id }) => id === item.id);
    const stays = stood?.position === index + 1 && stood.section === item.section;
    return stays ? [] : [{ ...item, position: index + 1 }];
  });
}
