import type { Deps } from "../deps.ts";
import type { OpenConfidentialInput } from "../domain/market.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterKind } from "../shared/activity-of-kind.ts";
import { recordAudit } from "../shared/record.ts";

/**
 * Opens a confidential answer for a commissioner of the lead authority. Every opening is recorded
 * before the words are given out. Refuses `not-allowed`, `not-found`.
 */
export async function openConfidentialAnswer(deps: Deps, actor: Actor, input: OpenConfidentialInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterKind(tx, actor, "confidential.read", "market_test", input);
    const { engagementId } = engagement;
    const kept = await tx.confidentialText.findFirst({
      where: { contribution: { reference: input.reference, activityId: activity.id } },
    });
    if (!kept) return refuse("not-found");
    const subjectId = kept.contributionId;
    await recordAudit(deps, tx, actor, "confidential.open", { engagementId, subjectId });
    return { reference: input.reference, words: deps.secrets.open(kept.sealed, kept.contributionId) };
  });
}
