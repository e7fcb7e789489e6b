import { Prisma } from "../../prisma/generated/client.ts";
import type { Db } from "../db.ts";
import { UNTYPED } from "./files.ts";
import { countFound, UNANSWERED, UNREAD } from "./queue.ts";
import { settleResponses } from "./response-states.ts";
import { VISIBLE } from "./visible.ts";

/** Counts of contributions go no further than one more than `COUNTED_UP_TO`. */
export interface Waiting {
  /** Contributions that nobody has read. */
  unread: number;
  /** Contributions with a recording or a letter that is not typed out yet. */
  untyped: number;
  /** Contributions of which something has no response of its own or to one of its themes. */
  unanswered: number;
  /** Clauses that changed since the last published version. */
  changed: number;
}

/** What waits for staff in an engagement. Imports that are still being staged do not count. */
export async function countWaiting(db: Db, engagementId: string): Promise<Waiting> {
  await settleResponses(db, engagementId);
  const count = (waits: Prisma.Sql) =>
    countFound(db, Prisma.sql`said."engagementId" = ${engagementId}::uuid AND ${VISIBLE} AND ${waits}`);
  const [unread, untyped, withoutResponse, changed] = await Promise.all([
    count(UNREAD),
    count(UNTYPED),
    count(UNANSWERED),
    countChanged(db, engagementId),
  ]);
  return { unread, untyped, unanswered: withoutResponse, changed };
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
