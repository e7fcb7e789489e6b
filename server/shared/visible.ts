import { Prisma } from "../../prisma/generated/client.ts";
import type { Tx } from "../db.ts";
import { refuse } from "../domain/refusal.ts";

/**
 * Which contributions are there at all: an import is staged row by row and shows all at once,
 * and an answer that its author replaced is history.
 */
export const received = {
  replacedAt: null,
  OR: [{ importId: null }, { importBatch: { revealedAt: { not: null } } }],
} satisfies Prisma.ContributionWhereInput;

/**
 * Which of them anybody works with: what a safeguarding lead holds is with the lead alone, and of what its author took
 * back there is nothing to work with.
 */
export const visible = {
  ...received,
  heldAt: null,
  withdrawnAt: null,
} satisfies Prisma.ContributionWhereInput;

/** `visible` in SQL, of a contribution that a statement calls `said`. */
export const VISIBLE = Prisma.sql`(
  said."heldAt" IS NULL
  AND said."replacedAt" IS NULL
  AND said."withdrawnAt" IS NULL
  AND (said."importId" IS NULL OR EXISTS (
    SELECT FROM "ImportBatch" batch WHERE batch.id = said."importId" AND batch."revealedAt" IS NOT NULL
  ))
)`;

/** As `visible`, with what its author replaced or took back: what became of it stays. */
export const visibleEver = { OR: received.OR, heldAt: null } satisfies Prisma.ContributionWhereInput;

/**
 * Holds a contribution that staff work on until the transaction ends, so that its author cannot replace it meanwhile,
 * and returns its id. Refuses `changed-meanwhile` when they did, and `reference-unknown` when it is not there.
 */
export async function holdVisible(tx: Tx, engagementId: string, reference: string): Promise<string> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT said.id::text FROM "Contribution" said
    WHERE said."engagementId" = ${engagementId}::uuid AND said.reference = ${reference} AND ${VISIBLE}
    FOR NO KEY UPDATE OF said`;
  if (found) return found.id;
  const gone = await tx.contribution.findFirst({
    where: { engagementId, reference, ...visibleEver },
    select: { withdrawnAt: true },
  });
  if (!gone) return refuse("reference-unknown");
  return refuse(
    "changed-meanwhile",
    gone.withdrawnAt
      ? "The person took this back meanwhile, so nothing was saved."
      : "The person changed these words meanwhile, so nothing was saved. Copy what you wrote, then read the new words.",
  );
}
