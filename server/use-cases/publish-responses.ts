import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { mayBePublished, type PublishResponsesInput } from "../domain/second-reading.ts";
import { drafts, holdDrafts } from "../shared/drafts.ts";
import { answersUnreadChange, answersWithdrawn } from "../shared/earlier-words.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { leadResponsesOn } from "../shared/response-targets.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Whether a second reader is needed. Nobody changes that until this is done. */
async function holdRule(tx: Tx, engagementId: string): Promise<boolean> {
  const [rule] = await tx.$queryRaw<{ needed: boolean }[]>`
    SELECT "secondReaderNeeded" AS needed FROM "Engagement" WHERE id = ${engagementId}::uuid FOR SHARE`;
  return rule?.needed ?? true;
}

/**
 * Shows drafts to everybody, all at once: those that were named, or every one that may be published. Says how many wait
 * for somebody to read words that were changed (`unread`), and how many of those named were left out (`left`): they
 * have other words now, want a change, or lack a second reader where one is needed.
 */
export async function publishResponses(deps: Deps, actor: Actor, input: PublishResponsesInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "response.record", { slug: input.engagement });
    const needed = await holdRule(tx, engagementId);
    const named = input.drafts && new Map(input.drafts.map((draft) => [draft.response, draft.revision]));
    const mayBe = { engagementId, ...drafts, NOT: [answersUnreadChange, answersWithdrawn] };
    const asked = await tx.response.findMany({
      where: named ? { ...mayBe, id: { in: [...named.keys()] } } : mayBe,
      select: { id: true },
    });
    const unread = await tx.response.count({
      where: { engagementId, publishedAt: null, ...answersUnreadChange },
    });
    const ids = asked.map(({ id }) => id);
    // An edit or another publishing that is under way is waited for; what it left is looked at then.
    await holdDrafts(tx, ids);
    const waiting = (
      await tx.response.findMany({
        where: { ...mayBe, id: { in: ids } },
        select: { id: true, state: true, revision: true },
        orderBy: { id: "asc" },
      })
    ).filter(
      ({ id, state, revision }) => mayBePublished(state, needed) && (!named || named.get(id) === revision),
    );
    const shown = waiting.map(({ id }) => id);
    const left = named
      ? await tx.response.count({
          where: { engagementId, publishedAt: null, id: { in: [...named.keys()], notIn: shown } },
        })
      : 0;
    // Of two who publish at once, the one who found nothing left to do records nothing.
    if (shown.length === 0) return { published: 0, unread, left };
    await leadResponsesOn(tx, engagementId, shown);
    await tx.response.updateMany({ where: { id: { in: shown } }, data: { publishedAt: deps.clock() } });
    for (const id of shown) {
      await recordThread(deps, tx, engagementId, "response.published", { responseId: id });
      await recordAudit(deps, tx, actor, "response.publish", { engagementId, subjectId: id });
    }
    return { published: shown.length, unread, left };
  });
}
