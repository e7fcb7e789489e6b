import type { Deps } from "../deps.ts";
import { type ActivityInput, activityState } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { fileSheets } from "../shared/equality-sheets.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";

/** Files what still waits of an activity that has closed, however little it is. Refuses `not-ready` before that. */
export async function fileMonitoring(deps: Deps, actor: Actor, input: ActivityInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterActivity(tx, actor, "activity.design", input);
    if (activityState(activity, deps.clock()) !== "closed")
      refuse("not-ready", "People can still take part. The last answers are counted after it has closed.");
    const where = { engagementId: engagement.engagementId, activityId: activity.id };
    const filed = await fileSheets(deps, tx, { ...where, fewest: 1 });
    if (filed === 0) return;
    await recordAudit(deps, tx, actor, "monitoring.file", {
      engagementId: where.engagementId,
      subjectId: activity.id,
    });
  });
}
