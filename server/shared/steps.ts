import type { Db } from "../db.ts";
import { stepsOf } from "../domain/version.ts";

/** A revision that names a source. */
export interface Naming {
  clauseId: string;
  sequence: number;
}

/** Which published version changed each of these clauses for which revisions. Asked for what was never published: nothing. */
export async function loadSteps(db: Db, engagementId: string, named: readonly Naming[]) {
  const clauseIds = [...new Set(named.map(({ clauseId }) => clauseId))];
  const where = { engagementId, clauseId: { in: clauseIds } };
  const [frozen, revisions] = await Promise.all([
    db.versionClause.findMany({
      where,
      orderBy: { version: { sequence: "asc" } },
      select: {
        clauseId: true,
        revisionId: true,
        version: { select: { label: true, publishedAt: true } },
      },
    }),
    db.clauseRevision.findMany({
      where,
      orderBy: { sequence: "asc" },
      select: { id: true, clauseId: true, sequence: true, number: true, title: true, body: true },
    }),
  ]);
  const byClause = <Row extends { clauseId: string }>(rows: readonly Row[]) => {
    const groups = new Map<string, Row[]>(clauseIds.map((clauseId) => [clauseId, []]));
    for (const row of rows) groups.get(row.clauseId)?.push(row);
    return groups;
  };
  const frozenOf = byClause(frozen);
  const revisionsOf = byClause(revisions);
  const steps = new Map(
    clauseIds.map((clauseId) => [
      clauseId,
      stepsOf(frozenOf.get(clauseId) ?? [], revisionsOf.get(clauseId) ?? []),
    ]),
  );
  /** The version in which a revision of a clause became public, and the clause as that version holds it. */
  return ({ clauseId, sequence }: Naming) =>
    steps.get(clauseId)?.find(({ since }) => since.some((revision) => revision.sequence === sequence)) ??
    null;
}
