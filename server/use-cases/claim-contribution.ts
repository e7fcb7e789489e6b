import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ContributionInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { claim } from "../shared/readings.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/**
 * Leaves a contribution that somebody opened to them for a while. Who comes second may read it as well: nothing is
 * locked. It is no part of the record: it lapses, and says nothing about what was read.
 */
export async function claimContribution(deps: Deps, actor: Actor, input: ContributionInput) {
  const { engagementId } = await enterEngagement(deps.db, actor, "contribution.theme", {
    slug: input.engagement,
  });
  const found = await deps.db.contribution.findFirst({
    where: { engagementId, reference: input.reference, ...visible },
    select: { id: true },
  });
  if (!found) return refuse("reference-unknown");
  return { mine: await claim(deps, deps.db, actor, engagementId, found.id) };
}
