import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { isRetry, sequenceOf, type TakeStanceInput } from "../domain/statement.ts";
import { enterKind, mustBeOpen } from "../shared/activity-of-kind.ts";
import { roomsOf } from "../shared/live-statements.ts";
import { roomOf, takePart } from "../shared/workshop.ts";

/**
 * Says agree, disagree or not sure to a statement that is shown, on the workshop's page or in a live
 * session. The newest counts, wherever it was said; a retry with the same sequence changes nothing
 * and is answered the same way, also after the close. Returns what counts now, after the commit.
 * Refuses `statement-not-open`, `activity-not-open`, `activity-closed`, `item-not-open`, `sign-in-needed`.
 */
export async function takeStance(deps: Deps, actor: Actor, input: TakeStanceInput) {
  const { rooms, ...taken } = await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterKind(tx, actor, "statement.take-part", "workshop", input);
    const { engagementId } = engagement;
    const { statementId, stance } = input;
    const before = actor.participant ? await heldBy(tx, statementId, actor.participant.id) : [];
    if (before[0] && isRetry(before, input)) return { ...before[0], admitted: null, rooms: [] };
    mustBeOpen(activity, deps.clock());
    const room = await roomOf(tx, activity.id, input.itemId);
    // The share lock waits for a merge, a decision or a close that is under way.
    const [open] = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Statement"
      WHERE "id" = ${statementId}::uuid AND "activityId" = ${activity.id}::uuid
        AND "state" = 'proposed'::"StatementState" AND "shownAt" IS NOT NULL
      FOR SHARE`;
    if (!open) return refuse("statement-not-open");
    const inRoom = room !== null;
    const { participantId, admitted } = await takePart(deps, tx, actor, { engagementId, inRoom });
    const held = await heldBy(tx, statementId, participantId);
    const sequence = sequenceOf(held, input);
    const rooms = await roomsOf(tx, activity.id);
    if (sequence === null) return { ...(held[0] ?? refuse("not-found")), admitted, rooms };
    await tx.statementVote.create({
      data: {
        id: deps.ids.row(),
        engagementId,
        statementId,
        participantId,
        stance,
        sequence,
        channel: inRoom ? "in_the_room" : "online",
        createdAt: deps.clock(),
      },
    });
    const newest = held[0] && held[0].sequence > sequence ? held[0] : { stance, sequence };
    return { ...newest, admitted, rooms };
  });
  for (const sessionId of rooms) deps.publish({ sessionId });
  return { statementId: input.statementId, ...taken };
}

/** A person's stances on a statement, the newest first. */
function heldBy(tx: Tx, statementId: string, participantId: string) {
  return tx.statementVote.findMany({
    where: { statementId, participantId },
    orderBy: { sequence: "desc" },
    select: { stance: true, sequence: true },
  });
}
