import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ContributionInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { recordReading } from "../shared/readings.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/** Says that a person has read it, and when. Everybody's reading is kept; the first one is the thread's. */
export async function readContribution(deps: Deps, actor: Actor, input: ContributionInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "contribution.theme", {
      slug: input.engagement,
    });
    const contribution = await tx.contribution.findFirst({
      where: { engagementId, reference: input.reference, ...visible },
      select: { id: true },
    });
    if (!contribution) return refuse("not-found");
    if (!(await recordReading(deps, tx, actor, engagementId, contribution.id))) return;
    await recordThread(deps, tx, engagementId, "contribution.read", { contributionId: contribution.id });
    await recordAudit(deps, tx, actor, "contribution.read", { engagementId, subjectId: contribution.id });
  });
}
