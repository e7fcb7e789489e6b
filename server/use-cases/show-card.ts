import type { Deps } from "../deps.ts";
import type { ShowCardInput } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterSession } from "../shared/live-session.ts";

/** Holds up a card, or puts it down. Only the facilitator is told, and only how many of each colour. */
export async function showCard(deps: Deps, actor: Actor, { sessionId, colour }: ShowCardInput) {
  const { engagementId } = await enterSession(deps.db, actor, "live.take-part", { id: sessionId });
  const participantId = actor.participant?.id ?? refuse("sign-in-needed");
  await deps.db.$transaction(async (tx) => {
    const session = await tx.liveSession.findUniqueOrThrow({ where: { id: sessionId } });
    if (session.state === "ended") refuse("session-not-running");
    // One person on two devices: their own row keeps them to one card.
    await tx.$queryRaw`SELECT 1 FROM "Participant" WHERE "id" = ${participantId}::uuid FOR UPDATE`;
    const held = await tx.card.findFirst({ where: { sessionId, participantId, loweredAt: null } });
    if (held?.colour === colour) return;
    const now = deps.clock();
    if (held) await tx.card.update({ where: { id: held.id }, data: { loweredAt: now } });
    if (colour)
      await tx.card.create({
        data: { id: deps.ids.row(), engagementId, sessionId, participantId, colour, raisedAt: now },
      });
  });
  deps.publish({ sessionId });
  return { colour };
}
