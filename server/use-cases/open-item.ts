import type { Deps } from "../deps.ts";
import { type ItemInput, open } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { accept } from "../domain/refusal.ts";
import { enterSession, moveSession } from "../shared/live-session.ts";
import { recordAudit } from "../shared/record.ts";

/** Opens one part of a running session for everybody. */
export async function openItem(deps: Deps, actor: Actor, { itemId }: ItemInput) {
  const where = { items: { some: { id: itemId } } };
  const { engagementId, sessionId } = await enterSession(deps.db, actor, "live.facilitate", where);
  await deps.db.$transaction(async (tx) => {
    const state = accept(open(await moveSession(tx, sessionId), itemId));
    await tx.liveItem.update({ where: { id: itemId }, data: { state, openedAt: deps.clock() } });
    await recordAudit(deps, tx, actor, "live.item-opened", { engagementId, subjectId: itemId });
  });
  deps.publish({ sessionId });
}
