import type { Deps } from "../deps.ts";
import type { SessionInput } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { closeItems, enterSession, moveSession } from "../shared/live-session.ts";
import { recordAudit, recordThread } from "../shared/record.ts";

/** Ends a session, and closes what is open in it. Ending twice changes nothing. */
export async function endLiveSession(deps: Deps, actor: Actor, input: SessionInput) {
  const { engagementId, sessionId } = await enterSession(deps.db, actor, "live.facilitate", {
    id: input.sessionId,
  });
  await deps.db.$transaction(async (tx) => {
    const moment = await moveSession(tx, sessionId);
    if (moment.state === "ended") return;
    const open = moment.items.filter((item) => item.state === "open").map((item) => item.id);
    await closeItems(deps, tx, open);
    for (const liveItemId of open)
      await recordThread(deps, tx, engagementId, "live.item-closed", { liveItemId });
    await tx.liveSession.update({
      where: { id: sessionId },
      data: { state: "ended", endedAt: deps.clock() },
    });
    await recordAudit(deps, tx, actor, "live.end", { engagementId, subjectId: sessionId });
  });
  deps.publish({ sessionId });
}
