import type { Prisma } from "../../prisma/generated/client.ts";

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
