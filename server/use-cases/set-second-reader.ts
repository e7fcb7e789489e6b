import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { SetSecondReaderInput } from "../domain/second-reading.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Says whether a response is published only after a second person agreed to its words. */
export async function setSecondReader(deps: Deps, actor: Actor, input: SetSecondReaderInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "engagement.manage", {
      slug: input.engagement,
    });
    // Whoever publishes just now is waited for: what they publish keeps the rule that they were shown.
    await tx.engagement.update({ where: { id: engagementId }, data: { secondReaderNeeded: input.needed } });
    await recordAudit(deps, tx, actor, "second-reader.set", { engagementId, subjectId: engagementId });
  });
}
