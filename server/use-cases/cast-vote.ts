import type { Deps } from "../deps.ts";
import { optionUnknown } from "../domain/choosing.ts";
import type { CastVoteInput } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused, refuse } from "../domain/refusal.ts";
import { enterSession } from "../shared/live-session.ts";

/**
 * Casts a vote. Returns what counts now, after the commit. A retry with the same sequence changes
 * nothing and is answered the same way.
 */
export async function castVote(deps: Deps, actor: Actor, input: CastVoteInput) {
  const where = { items: { some: { poll: { id: input.pollId } } } };
  const { sessionId } = await enterSession(deps.db, actor, "live.take-part", where);
  const participantId = actor.participant?.id ?? refuse("sign-in-needed");
  if (!(await append(deps, participantId, input))) {
    const newest = await newestVote(deps, participantId, input.pollId);
    const before = await deps.db.vote.findUnique({
      where: {
        pollId_participantId_sequence: { pollId: input.pollId, participantId, sequence: input.sequence },
      },
    });
    if (!before) return explain(deps, input);
    // The same number with another answer is no retry: it comes from a page that did not know the last vote.
    if (newest && before.optionId !== input.optionId && newest.optionId !== input.optionId) {
      const again = { ...input, sequence: newest.sequence + 1 };
      if (!(await append(deps, participantId, again))) return explain(deps, input);
    }
  }
  deps.publish({ sessionId });
  const counts = await newestVote(deps, participantId, input.pollId);
  return counts ?? refuse("not-found");
}

/**
 * One statement, so that the poll's row is held only as long as it takes: the share lock waits for a
 * close that is under way and then finds the poll closed. Says whether a row was added.
 */
async function append(deps: Deps, participantId: string, { pollId, optionId, sequence }: CastVoteInput) {
  const added = await deps.db.$executeRaw`
    WITH open AS MATERIALIZED (
      SELECT p."id", p."engagementId", p."questionId", p."itemId" FROM "Poll" p
      WHERE p."id" = ${pollId}::uuid AND p."closedAt" IS NULL
      FOR SHARE
    )
    INSERT INTO "Vote" ("id", "engagementId", "pollId", "participantId", "optionId", "sequence", "channel", "createdAt")
    SELECT ${deps.ids.row()}::uuid, open."engagementId", open."id", ${participantId}::uuid, o."id", ${sequence}::int,
      'in_the_room'::"Channel", ${deps.clock()}::timestamptz
    FROM open
    JOIN "LiveItem" i ON i."id" = open."itemId" AND i."state" = 'open'::"LiveItemState"
    JOIN "Option" o ON o."questionId" = open."questionId" AND o."id" = ${optionId}::uuid
    ON CONFLICT ("pollId", "participantId", "sequence") DO NOTHING`;
  return added === 1;
}

function newestVote(deps: Deps, participantId: string, pollId: string) {
  return deps.db.vote.findFirst({
    where: { pollId, participantId },
    orderBy: { sequence: "desc" },
    select: { pollId: true, optionId: true, sequence: true },
  });
}

/** Why a vote was not taken. */
async function explain(deps: Deps, { pollId, optionId }: CastVoteInput): Promise<never> {
  const poll = await deps.db.poll.findUniqueOrThrow({
    where: { id: pollId },
    select: {
      closedAt: true,
      item: { select: { state: true } },
      question: { select: { options: { where: { id: optionId } } } },
    },
  });
  if (poll.closedAt) return refuse("poll-closed");
  if (poll.question.options.length === 0) throw new Refused(optionUnknown);
  return refuse("item-not-open");
}
