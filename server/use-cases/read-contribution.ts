import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ContributionInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/** Says that a person has read it, and when. The first reader counts; again changes nothing. */
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
    const first = await tx.contribution.updateMany({
      where: { id: contribution.id, readAt: null },
      data: { readAt: deps.clock(), readBy: actor.person?.id ?? null },
    });
    if (first.count === 0) return;
    await recordThread(deps, tx, engagementId, "contribution.read", { contributionId: contribution.id });
    await recordAudit(deps, tx, actor, "contribution.read", { engagementId, subjectId: contribution.id });
  });
}
