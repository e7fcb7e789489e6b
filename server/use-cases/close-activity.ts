import type { Deps } from "../deps.ts";
import { type ActivityInput, activityState } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { forgetWhatIsOver } from "../shared/return-addresses.ts";
import { enterActivity } from "../shared/scope.ts";

/** Closes an activity at once. Closing it again changes nothing. Refuses `activity-not-open` for a draft. */
export async function closeActivity(deps: Deps, actor: Actor, input: ActivityInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterActivity(tx, actor, "activity.design", input);
    const now = deps.clock();
    const state = activityState(activity, now);
    if (state === "draft") refuse("activity-not-open");
    if (state === "closed") return;
    await tx.activity.update({ where: { id: activity.id }, data: { closedAt: now } });
    await forgetWhatIsOver(tx, now);
    const { engagementId } = engagement;
    await recordAudit(deps, tx, actor, "activity.close", { engagementId, subjectId: activity.id });
  });
}
