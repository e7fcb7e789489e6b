import type { Deps } from "../deps.ts";
import { activityState } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import type { MoveQuestionInput } from "../domain/question.ts";
import { refuse } from "../domain/refusal.ts";
import { ownQuestions } from "../shared/own-questions.ts";
import { enterActivity } from "../shared/scope.ts";

/** Swaps a question with the one before or after it. Refuses `activity-opened`, `question-unknown`. */
export async function moveQuestion(deps: Deps, actor: Actor, input: MoveQuestionInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { activity } = await enterActivity(tx, actor, "activity.design", input);
    if (activityState(activity, deps.clock()) !== "draft") refuse("activity-opened");
    const questions = await tx.question.findMany({
      where: { activityId: activity.id, ...ownQuestions },
      orderBy: { position: "asc" },
      select: { id: true, position: true },
    });
    const at = questions.findIndex((question) => question.position === input.position);
    const moved = questions[at];
    if (!moved) return refuse("question-unknown");
    const other = questions[input.direction === "up" ? at - 1 : at + 1];
    if (!other) return;
    // Two questions never share a position, so one steps aside first.
    await tx.question.update({ where: { id: moved.id }, data: { position: -moved.position } });
    await tx.question.update({ where: { id: other.id }, data: { position: moved.position } });
    await tx.question.update({ where: { id: moved.id }, data: { position: other.position } });
  });
}
