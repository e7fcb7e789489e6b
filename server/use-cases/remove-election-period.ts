import type { Deps } from "../deps.ts";
import type { RemovePeriodInput } from "../domain/fairness.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity, mayOrRefuse } from "../shared/scope.ts";

/** Takes out days before an election that were entered wrongly. Reasons that named them stay as they were written. */
export async function removeElectionPeriod(
  deps: Deps,
  actor: Actor,
  input: RemovePeriodInput,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement } = await enterActivity(tx, actor, "activity.design", input);
    const { engagementId, authorityIds } = engagement;
    const period = await tx.preElectionPeriod.findFirst({
      where: { id: input.period, authorityId: { in: authorityIds } },
    });
    if (!period) return refuse("not-found");
    mayOrRefuse(actor, "activity.design", { authorityIds: [period.authorityId] });
    await tx.preElectionPeriod.deleteMany({ where: { id: period.id } });
    await recordAudit(deps, tx, actor, "election-period.remove", { engagementId, subjectId: period.id });
  });
}
