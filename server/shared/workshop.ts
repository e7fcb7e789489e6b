/** A workshop as its use-cases and queries load it. */
import type { Db, Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { Stance, StanceCounts } from "../domain/statement.ts";
import { type Admitted, admitParticipant } from "./participate.ts";

export interface TakingPart {
  participantId: string;
  /** The code and device of somebody who has just begun, told once. */
  admitted: Pick<Admitted, "code" | "token"> | null;
}

/**
 * Whoever takes part already stays who they are; anybody else gets a code of four words and a device,
 * unless they speak in a room: its door is to join. Refuses `sign-in-needed`.
 */
export async function takePart(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  { engagementId, inRoom }: { engagementId: string; inRoom: boolean },
): Promise<TakingPart> {
  if (actor.participant?.engagementId === engagementId) {
    // One person's forms are taken one after the other, so that two clicks are one answer.
    await tx.$queryRaw`SELECT 1 FROM "Participant" WHERE "id" = ${actor.participant.id}::uuid FOR NO KEY UPDATE`;
    return { participantId: actor.participant.id, admitted: null };
  }
  if (inRoom) refuse("sign-in-needed", "Join the session first. Then you can take part.");
  const { participantId, code, token } = await admitParticipant(deps, tx, engagementId);
  return { participantId, admitted: { code, token } };
}

/**
 * The live session in which something is said, when a part of it is named. The share lock waits
 * for a close that is under way. Refuses `item-not-open`.
 */
export async function roomOf(tx: Tx, activityId: string, itemId: string | undefined) {
  if (!itemId) return null;
  const [item] = await tx.$queryRaw<{ sessionId: string }[]>`
    SELECT i."sessionId" FROM "LiveItem" i JOIN "LiveSession" s ON s."id" = i."sessionId"
    WHERE i."id" = ${itemId}::uuid AND s."activityId" = ${activityId}::uuid
      AND i."kind" = 'statements'::"LiveItemKind" AND i."state" = 'open'::"LiveItemState"
    FOR SHARE OF i`;
  return item ?? refuse("item-not-open");
}

/** How many people take each stance on each statement: the newest of each person counts. */
export async function countStances(db: Db | Tx, activityId: string): Promise<Map<string, StanceCounts>> {
  const rows = await db.$queryRaw<{ statementId: string; stance: Stance; people: number }[]>`
    SELECT newest."statementId", newest."stance"::text AS "stance", count(*)::int AS "people"
    FROM (
      SELECT DISTINCT ON (v."statementId", v."participantId") v."statementId", v."stance"
      FROM "StatementVote" v JOIN "Statement" s ON s."id" = v."statementId"
      WHERE s."activityId" = ${activityId}::uuid
      ORDER BY v."statementId", v."participantId", v."sequence" DESC
    ) newest
    GROUP BY newest."statementId", newest."stance"`;
  const counts = new Map<string, StanceCounts>();
  for (const { statementId, stance, people } of rows) {
    const of = counts.get(statementId) ?? { agree: 0, disagree: 0, not_sure: 0 };
    of[stance] = people;
    counts.set(statementId, of);
  }
  return counts;
}

/** The contributions from which a statement came, through every merge, itself included. */
export async function lineageOf(tx: Db | Tx, statementId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ contributionId: string }[]>`
    WITH RECURSIVE line AS (
      SELECT ${statementId}::uuid AS "id"
      UNION
      SELECT l."fromId" FROM "StatementLineage" l JOIN line ON l."intoId" = line."id"
    )
    SELECT s."contributionId" FROM line JOIN "Statement" s ON s."id" = line."id"`;
  return rows.map((row) => row.contributionId);
}

export interface Merge {
  /** The contribution that was merged, maybe by way of others. */
  fromId: string;
  /** The contribution of the statement that it became part of. */
  intoId: string;
  mergedAt: Date;
}

/** Every statement that these contributions became part of, through every merge, the earliest first. */
export async function mergesOf(db: Db | Tx, contributionIds: readonly string[]): Promise<Merge[]> {
  return db.$queryRaw<Merge[]>`
    WITH RECURSIVE line AS (
      SELECT "contributionId" AS "fromId", "id", "contributionId" AS "intoId", NULL::timestamptz AS "mergedAt"
      FROM "Statement" WHERE "contributionId" = ANY(${[...contributionIds]}::uuid[])
      UNION
      SELECT line."fromId", s."id", s."contributionId", l."mergedAt"
      FROM line JOIN "StatementLineage" l ON l."fromId" = line."id" JOIN "Statement" s ON s."id" = l."intoId"
    )
    SELECT "fromId", "intoId", "mergedAt" FROM line WHERE "mergedAt" IS NOT NULL ORDER BY "mergedAt"`;
}

/** The contributions from which a statement's own was put together, through every merge. */
export async function partsOf(db: Db | Tx, contributionId: string): Promise<string[]> {
  const statement = await db.statement.findUnique({ where: { contributionId }, select: { id: true } });
  const line = statement ? await lineageOf(db, statement.id) : [];
  return line.filter((id) => id !== contributionId);
}

/**
 * Locks statements of a workshop, in one order for everybody, and returns those that may still be
 * merged or agreed. Votes that are under way are waited for.
 */
export async function lockProposed(tx: Tx, activityId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Statement"
    WHERE "id" = ANY(${[...ids]}::uuid[]) AND "activityId" = ${activityId}::uuid
      AND "state" = 'proposed'::"StatementState"
    ORDER BY "id" FOR UPDATE`;
  return rows.map((row) => row.id);
}
