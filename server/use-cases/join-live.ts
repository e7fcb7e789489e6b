import type { Deps } from "../deps.ts";
import type { CodeInput } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { enterSession } from "../shared/live-session.ts";
import { admitParticipant } from "../shared/participate.ts";

/**
 * Comes into a session. Whoever already takes part in its engagement on this device stays who they
 * are; anybody else gets a code of four words and a device.
 */
export async function joinLive(deps: Deps, actor: Actor, { code }: CodeInput) {
  const { engagementId, sessionId } = await enterSession(deps.db, actor, "live.join", { joinCode: code });
  if (actor.participant?.engagementId === engagementId) return { sessionId, admitted: null };
  const admitted = await deps.db.$transaction((tx) => admitParticipant(deps, tx, engagementId));
  return { sessionId, admitted: { code: admitted.code, token: admitted.token } };
}
