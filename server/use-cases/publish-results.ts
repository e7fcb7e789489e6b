import type { Deps } from "../deps.ts";
import type { ActivityInput } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused } from "../domain/refusal.ts";
import { publishingProblem } from "../domain/results.ts";
import { enterKind } from "../shared/activity-of-kind.ts";
import { countForEverybody } from "../shared/figures.ts";
import { recordAudit, recordThread } from "../shared/record.ts";

/**
 * Publishes the results of an activity that has closed. What is published stays as it is: two publications
 * of nearly the same people would tell who came in between. Refuses `not-ready` and `done-meanwhile`.
 */
export async function publishResults(deps: Deps, actor: Actor, input: ActivityInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterKind(tx, actor, "results.publish", "consultation", input);
    const now = deps.clock();
    const before = await tx.publishedResults.findUnique({ where: { activityId: activity.id } });
    const problem = publishingProblem(activity, before !== null, now);
    if (problem) throw new Refused(problem);
    const { engagementId } = engagement;
    await tx.publishedResults.create({
      data: {
        activityId: activity.id,
        engagementId,
        figures: await countForEverybody(tx, engagement, activity.id),
        publishedBy: actor.person?.id ?? "",
        publishedAt: now,
      },
    });
    await recordThread(deps, tx, engagementId, "results.published", {});
    await recordAudit(deps, tx, actor, "results.publish", { engagementId, subjectId: activity.id });
  });
}
