import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { TakeStanceInput } from "../domain/statement.ts";
import { enterKind, mustBeOpen } from "../shared/activity-of-kind.ts";
import { roomOf, takePart } from "../shared/workshop.ts";

/**
 * Says agree, disagree or not sure to a statement that is shown. The newest counts; a retry with
 * the same sequence changes nothing. Returns what counts now, after the commit.
 * Refuses `statement-not-open`, `activity-not-open`, `activity-closed`, `item-not-open`.
 */
export async function takeStance(deps: Deps, actor: Actor, input: TakeStanceInput) {
  const done = await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterKind(tx, actor, "statement.take-part", "workshop", input);
    const { engagementId } = engagement;
    mustBeOpen(activity, deps.clock());
    const room = await roomOf(tx, activity.id, input.itemId);
    const { statementId } = input;
    // The share lock waits for a merge or a decision that is under way.
    const [open] = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Statement"
      WHERE "id" = ${statementId}::uuid AND "activityId" = ${activity.id}::uuid
        AND "state" = 'proposed'::"StatementState" AND "shownAt" IS NOT NULL
      FOR SHARE`;
    if (!open) return refuse("statement-not-open");
    const { participantId, admitted } = await takePart(deps, tx, actor, engagementId);
    const before = await tx.statementVote.findMany({
      where: { statementId, participantId },
      orderBy: { sequence: "desc" },
      select: { stance: true, sequence: true },
    });
    const newest = before[0];
    const counted =
      input.sequence === undefined
        ? newest?.stance === input.stance
        : before.some(({ sequence }) => sequence === input.sequence);
    if (newest && counted) return { ...newest, admitted, room };
    const sequence = input.sequence ?? (newest?.sequence ?? 0) + 1;
    await tx.statementVote.create({
      data: {
        id: deps.ids.row(),
        engagementId,
        statementId,
        participantId,
        stance: input.stance,
        sequence,
        channel: room ? "in_the_room" : "online",
        createdAt: deps.clock(),
      },
    });
    const counts = newest && newest.sequence > sequence ? newest : { stance: input.stance, sequence };
    return { ...counts, admitted, room };
  });
  const { room, ...counts } = done;
  if (room) deps.publish({ sessionId: room.sessionId });
  return { statementId: input.statementId, ...counts };
}
