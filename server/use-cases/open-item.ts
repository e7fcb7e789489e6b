import type { Deps } from "../deps.ts";
import { activityState } from "../domain/activity.ts";
import { type ItemInput, open } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { accept, refuse } from "../domain/refusal.ts";
import { enterSession, moveSession } from "../shared/live-session.ts";
import { recordAudit } from "../shared/record.ts";

/**
 * Opens one part of a running session for everybody. Statements are those of the workshop: it must be
 * open too, or every answer would be refused.
 */
export async function openItem(deps: Deps, actor: Actor, { itemId }: ItemInput) {
  const where = { items: { some: { id: itemId } } };
  const { engagementId, sessionId } = await enterSession(deps.db, actor, "live.facilitate", where);
  await deps.db.$transaction(async (tx) => {
    const state = accept(open(await moveSession(tx, sessionId), itemId));
    const now = deps.clock();
    const { kind, session } = await tx.liveItem.update({
      where: { id: itemId },
      data: { state, openedAt: now },
      select: { kind: true, session: { select: { activity: true } } },
    });
    if (kind === "statements" && activityState(session.activity, now) !== "open")
      refuse(
        "activity-not-open",
        "The workshop is not open, so nobody could answer. Open the workshop first.",
      );
    await recordAudit(deps, tx, actor, "live.open-item", { engagementId, subjectId: itemId });
  });
  deps.publish({ sessionId });
}
