import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import type { Actor } from "../domain/policy.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Shows an engagement's front page to everybody. Publishing it again changes nothing. */
export async function publishEngagement(deps: Deps, actor: Actor, input: EngagementInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const engagement = await enterEngagement(tx, actor, "engagement.manage", { slug: input.engagement });
    if (engagement.published) return;
    const { engagementId } = engagement;
    await tx.engagement.update({ where: { id: engagementId }, data: { publishedAt: deps.clock() } });
    await recordAudit(deps, tx, actor, "engagement.publish", { engagementId, subjectId: engagementId });
  });
}
