import type { Deps } from "../deps.ts";
import { close, type ItemInput } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { accept } from "../domain/refusal.ts";
import { closeItems, enterSession, moveSession } from "../shared/live-session.ts";
import { recordAudit, recordThread } from "../shared/record.ts";

/** Closes one part. Every vote that was acknowledged before is in its result; no later one is. */
export async function closeItem(deps: Deps, actor: Actor, { itemId }: ItemInput) {
  const where = { items: { some: { id: itemId } } };
  const { engagementId, sessionId } = await enterSession(deps.db, actor, "live.facilitate", where);
  await deps.db.$transaction(async (tx) => {
    const moment = await moveSession(tx, sessionId);
    accept(close(moment, itemId));
    if (moment.items.some((item) => item.id === itemId && item.state === "closed")) return;
    await closeItems(deps, tx, [itemId]);
    await recordThread(deps, tx, engagementId, "live.item-closed", { liveItemId: itemId });
    await recordAudit(deps, tx, actor, "live.close-item", { engagementId, subjectId: itemId });
  });
  deps.publish({ sessionId });
}
