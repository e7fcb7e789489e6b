import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { type OpenActivityInput, openingProblem } from "../domain/activity.ts";
import { checkFairness, missingReasons, unmetOf } from "../domain/fairness.ts";
import type { Actor } from "../domain/policy.ts";
import { accept, refuse } from "../domain/refusal.ts";
import { loadFairnessRecord } from "../shared/fairness.ts";
import { ownQuestions } from "../shared/own-questions.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";

type Entered = Awaited<ReturnType<typeof enterActivity>>;

/**
 * Opens an activity until `closesAt`. A consultation with an unmet point of fairness opens only with a reason,
 * which is published. Refuses `activity-opened`, `not-ready`, `reason-needed`, `invalid`.
 */
export async function openActivity(deps: Deps, actor: Actor, input: OpenActivityInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const entered = await enterActivity(tx, actor, "activity.design", input);
    const { engagement, activity } = entered;
    const now = deps.clock();
    // Whoever changes what is open in the engagement comes before this, or after it with a note to readers.
    await tx.$queryRaw`SELECT 1 FROM "Engagement" WHERE "id" = ${engagement.engagementId}::uuid FOR SHARE`;
    const questions = await tx.question.count({ where: { activityId: activity.id, ...ownQuestions } });
    accept(
      openingProblem(
        { ...activity, questions, engagementPublished: engagement.published },
        input.closesAt,
        now,
      ),
    );
    // Of two people who open it at once, the second is told.
    const { count } = await tx.activity.updateMany({
      where: { id: activity.id, openedAt: null },
      data: { openedAt: now, closesAt: input.closesAt },
    });
    if (count === 0) refuse("activity-opened");
    if (activity.kind === "consultation") await keepReasons(deps, tx, actor, entered, input);
    const { engagementId } = engagement;
    await recordAudit(deps, tx, actor, "activity.open", { engagementId, subjectId: activity.id });
  });
}

/** Keeps what is unmet on this day, and why it opens all the same. A reason for a point that is met is dropped. */
async function keepReasons(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  { engagement, activity }: Entered,
  { closesAt, reasons }: OpenActivityInput,
): Promise<void> {
  const now = deps.clock();
  const points = checkFairness(await loadFairnessRecord(tx, engagement, { ...activity, closesAt }), now);
  const missing = missingReasons(points, reasons);
  if (missing) refuse("reason-needed", undefined, missing);
  await tx.openingReason.createMany({
    data: points
      .map((point) => ({ point: point.point, unmet: unmetOf(point) }))
      .filter(({ unmet }) => unmet.length > 0)
      .map(({ point, unmet }) => ({
        id: deps.ids.row(),
        engagementId: engagement.engagementId,
        activityId: activity.id,
        point,
        unmet,
        reason: reasons[point] ?? "",
        writtenBy: actor.person?.id ?? "",
        writtenAt: now,
      })),
  });
}
