import { Prisma } from "../../prisma/generated/client.ts";

/**
 * Which contributions are there at all: an import is staged row by row and shows all at once,
 * and an answer that its author replaced is history.
 */
export const received = {
  supersededBy: null,
  OR: [{ importId: null }, { importBatch: { revealedAt: { not: null } } }],
} satisfies Prisma.ContributionWhereInput;

/** Which of them anybody works with: what a safeguarding lead holds is with the lead alone. */
export const visible = { ...received, heldAt: null } satisfies Prisma.ContributionWhereInput;

/** `visible` in SQL, of a contribution that a statement calls `said`. */
export const VISIBLE = Prisma.sql`(
  said."heldAt" IS NULL
  AND NOT EXISTS (SELECT FROM "Contribution" newer WHERE newer."supersedesId" = said.id)
  AND (said."importId" IS NULL OR EXISTS (
    SELECT FROM "ImportBatch" batch WHERE batch.id = said."importId" AND batch."revealedAt" IS NOT NULL
  ))
)`;
