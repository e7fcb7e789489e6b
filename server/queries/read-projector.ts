import { qrOf } from "../adapters/qr.ts";
import type { Deps } from "../deps.ts";
import type { CodeInput } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { enterSession, readSession } from "../shared/live-session.ts";

/** What the wall of the room shows: the room, and how to come in. */
export async function readProjector(deps: Deps, actor: Actor, { code }: CodeInput) {
  const { sessionId } = await enterSession(deps.db, actor, "live.join", { joinCode: code });
  const { room } = await readSession(deps.db, sessionId);
  const address = `${deps.settings.publicUrl}/live`;
  return { room, address, qr: qrOf(`${address}/${room.code}`) };
}
