import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { SafetyContactInput } from "../domain/safeguarding.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Says whom people phone when somebody is not safe. Empty takes it away. */
export async function writeSafetyContact(deps: Deps, actor: Actor, input: SafetyContactInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "engagement.manage", {
      slug: input.engagement,
    });
    await tx.engagement.update({ where: { id: engagementId }, data: { safetyContact: input.contact } });
    await recordAudit(deps, tx, actor, "safety-contact.write", { engagementId, subjectId: engagementId });
  });
}
