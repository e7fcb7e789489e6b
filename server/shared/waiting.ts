import type { Prisma } from "../../prisma/generated/client.ts";
import type { Db } from "../db.ts";
import { visible } from "./visible.ts";

/** A passage with a response of its own, or to one of its themes. */
export const ANSWERED = {
  OR: [{ responses: { some: {} } }, { themes: { some: { theme: { responses: { some: {} } } } } }],
} satisfies Prisma.PassageWhereInput;

/** Contributions on which staff still have something to do. Where words were erased, there is nothing left. */
export const UNREAD = { readAt: null, erasedAt: null } satisfies Prisma.ContributionWhereInput;
export const UNANSWERED = {
  erasedAt: null,
  passages: { none: ANSWERED },
} satisfies Prisma.ContributionWhereInput;

export interface Waiting {
  /** Contributions that nobody has read. */
  unread: number;
  /** Contributions without a response of their own or to one of their themes. */
  unanswered: number;
  /** Clauses that changed since the last published version. */
  changed: number;
}

/** What waits for staff in an engagement. Imports that are still being staged do not count. */
export async function countWaiting(db: Db, engagementId: string): Promise<Waiting> {
  const count = (waits: Prisma.ContributionWhereInput) =>
    db.contribution.count({ where: { AND: [{ engagementId, ...visible }, waits] } });
  const [unread, unanswered, changed] = await Promise.all([
    count(UNREAD),
    count(UNANSWERED),
    countChanged(db, engagementId),
  ]);
  return { unread, unanswered, changed };
}

async function countChanged(db: Db, engagementId: string): Promise<number> {
  const last = await db.version.findFirst({
    where: { engagementId },
    orderBy: { sequence: "desc" },
    select: { clauses: { select: { revisionId: true } } },
  });
  if (!last) return 0;
  const newest = await db.clauseRevision.findMany({
    where: { engagementId, clause: { retiredAt: null } },
    distinct: ["clauseId"],
    orderBy: [{ clauseId: "asc" }, { sequence: "desc" }],
    select: { id: true },
  });
  const published = new Set(last.clauses.map((clause) => clause.revisionId));
  return newest.filter((revision) => !published.has(revision.id)).length;
}
