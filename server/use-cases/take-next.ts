import { Prisma } from "../../prisma/generated/client.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { claimsLapsedBefore, type TakeNextInput } from "../domain/reading.ts";
import { UNTYPED } from "../shared/files.ts";
import { UNREAD } from "../shared/queue.ts";
import { claim } from "../shared/readings.ts";
import { enterEngagement } from "../shared/scope.ts";
import { VISIBLE } from "../shared/visible.ts";

/** Tries in which somebody else was quicker, each time. More readers than this hardly press in one moment. */
const TRIES = 20;

/**
 * Gives a reader the oldest contribution that nobody has read and nobody else has open, and leaves it to them for a
 * while. Recordings that wait for a transcript are not among them. Returns its reference, or null where nothing is left.
 */
export async function takeNext(deps: Deps, actor: Actor, input: TakeNextInput) {
  const { engagementId } = await enterEngagement(deps.db, actor, "contribution.theme", {
    slug: input.engagement,
  });
  const personId = actor.person?.id ?? "";
  for (let tries = 0; tries < TRIES; tries++) {
    const [next] = await deps.db.$queryRaw<{ id: string; reference: string }[]>(Prisma.sql`
      SELECT said.id::text, said.reference FROM "Contribution" said
      WHERE said."engagementId" = ${engagementId}::uuid AND ${VISIBLE} AND ${UNREAD} AND NOT ${UNTYPED}
        AND said.reference <> ${input.from ?? ""}
        AND NOT EXISTS (
          SELECT FROM "ReadingClaim" claim WHERE claim."contributionId" = said.id
            AND claim."personId" <> ${personId}::uuid AND claim."claimedAt" >= ${claimsLapsedBefore(deps.clock())}
        )
      ORDER BY said."createdAt", said.id LIMIT 1`);
    if (!next) return { reference: null };
    if (await claim(deps, deps.db, actor, engagementId, next.id)) return { reference: next.reference };
  }
  return { reference: null };
}
