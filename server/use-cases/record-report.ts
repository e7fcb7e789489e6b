import type { Deps } from "../deps.ts";
import type { ActivityInput } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";

/** Records who took out the report of a consultation, before anything is written for them. */
export async function recordReport(deps: Deps, actor: Actor, input: ActivityInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterActivity(tx, actor, "contribution.export", input);
    if (activity.kind !== "consultation") return refuse("not-found");
    const { engagementId } = engagement;
    await recordAudit(deps, tx, actor, "report.export", { engagementId, subjectId: activity.id });
  });
}
