import type { Deps } from "../deps.ts";
import { type SessionInput, start } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { accept } from "../domain/refusal.ts";
import { enterSession, moveSession } from "../shared/live-session.ts";
import { recordAudit } from "../shared/record.ts";

/** Starts a session: from now on its parts can be opened. */
export async function startLiveSession(deps: Deps, actor: Actor, input: SessionInput) {
  const { engagementId, sessionId } = await enterSession(deps.db, actor, "live.facilitate", {
    id: input.sessionId,
  });
  await deps.db.$transaction(async (tx) => {
    const state = accept(start(await moveSession(tx, sessionId)));
    await tx.liveSession.update({ where: { id: sessionId }, data: { state } });
    await recordAudit(deps, tx, actor, "live.start", { engagementId, subjectId: sessionId });
  });
  deps.publish({ sessionId });
}
