import type { Deps } from "../deps.ts";
import { type OpenActivityInput, openingProblem } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { accept } from "../domain/refusal.ts";
import { ownQuestions } from "../shared/own-questions.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";

/** Opens an activity until `closesAt`. Refuses `activity-opened`, `not-ready`, `invalid`. */
export async function openActivity(deps: Deps, actor: Actor, input: OpenActivityInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterActivity(tx, actor, "activity.design", input);
    const now = deps.clock();
    const questions = await tx.question.count({ where: { activityId: activity.id, ...ownQuestions } });
    accept(
      openingProblem(
        { ...activity, questions, engagementPublished: engagement.published },
        input.closesAt,
        now,
      ),
    );
    await tx.activity.update({
      where: { id: activity.id },
      data: { openedAt: now, closesAt: input.closesAt },
    });
    const { engagementId } = engagement;
    await recordAudit(deps, tx, actor, "activity.open", { engagementId, subjectId: activity.id });
  });
}
