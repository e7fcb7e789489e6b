import type { Prisma } from "../../prisma/generated/client.ts";

/**
 * Which contributions anybody may meet: an import is staged row by row and shows all at once,
 * and an answer that its author replaced is history.
 */
export const visible = {
  supersededBy: null,
  OR: [{ importId: null }, { importBatch: { revealedAt: { not: null } } }],
} satisfies Prisma.ContributionWhereInput;
