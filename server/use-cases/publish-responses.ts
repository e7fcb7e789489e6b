import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import type { Actor } from "../domain/policy.ts";
import { answersUnreadChange, answersWithdrawn } from "../shared/earlier-words.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { leadResponsesOn } from "../shared/response-targets.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Shows every response that was recorded since the last time, all at once. Says how many wait for a reader. */
export async function publishResponses(deps: Deps, actor: Actor, input: EngagementInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "response.record", { slug: input.engagement });
    const waiting = await tx.response.findMany({
      where: { engagementId, publishedAt: null, NOT: [answersUnreadChange, answersWithdrawn] },
      select: { id: true },
    });
    const unread = await tx.response.count({
      where: { engagementId, publishedAt: null, ...answersUnreadChange },
    });
    await leadResponsesOn(
      tx,
      engagementId,
      waiting.map(({ id }) => id),
    );
    const shown = await tx.response.updateMany({
      where: { id: { in: waiting.map(({ id }) => id) }, publishedAt: null },
      data: { publishedAt: deps.clock() },
    });
    // Of two who publish at once, the one who found nothing left to do records nothing.
    if (shown.count === 0) return { published: 0, unread };
    for (const { id } of waiting) {
      await recordThread(deps, tx, engagementId, "response.published", { responseId: id });
      await recordAudit(deps, tx, actor, "response.publish", { engagementId, subjectId: id });
    }
    return { published: shown.count, unread };
  });
}
