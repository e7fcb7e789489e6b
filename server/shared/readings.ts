/** Who reads what: every reading is kept, and who has something open just now is known for a while. */
import type { Db, Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { claimsLapsedBefore, isNewReading } from "../domain/reading.ts";
import { untyped } from "./files.ts";

/**
 * Says that somebody of the staff read it, now. Returns whether nobody had before. A recording counts as read once its
 * words are typed and somebody read those.
 */
export async function recordReading(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  engagementId: string,
  contributionId: string,
): Promise<boolean> {
  const now = deps.clock();
  const personId = actor.person?.id ?? "";
  const last = await tx.reading.findFirst({
    where: { contributionId, personId },
    orderBy: { readAt: "desc" },
    select: { readAt: true },
  });
  if (isNewReading(last?.readAt ?? null, now)) {
    await tx.reading.create({
      data: { id: deps.ids.row(), engagementId, contributionId, personId, readAt: now },
    });
  }
  const first = await tx.contribution.updateMany({
    where: { id: contributionId, readAt: null, NOT: untyped },
    data: { readAt: now, readBy: personId },
  });
  return first.count > 0;
}

/** Takes it for a reader for a while, unless somebody else has it. Of two at once one gets it. */
export async function claim(
  deps: Deps,
  db: Db | Tx,
  actor: Actor,
  engagementId: string,
  contributionId: string,
): Promise<boolean> {
  const now = deps.clock();
  const personId = actor.person?.id ?? "";
  const taken = await db.$executeRaw`
    INSERT INTO "ReadingClaim" AS claim ("contributionId", "engagementId", "personId", "claimedAt")
    VALUES (${contributionId}::uuid, ${engagementId}::uuid, ${personId}::uuid, ${now})
    ON CONFLICT ("engagementId", "contributionId") DO UPDATE SET "personId" = excluded."personId", "claimedAt" = excluded."claimedAt"
    WHERE claim."personId" = excluded."personId" OR claim."claimedAt" < ${claimsLapsedBefore(now)}`;
  return taken > 0;
}
