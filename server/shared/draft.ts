import type { Db, Tx } from "../db.ts";
import type { ClauseState } from "../domain/version.ts";

/** Every clause as the last version holds it, and all that was written since. */
export async function loadClauseStates(db: Db | Tx, engagementId: string) {
  const last = await db.version.findFirst({
    where: { engagementId },
    orderBy: { sequence: "desc" },
    select: {
      sequence: true,
      clauses: { select: { clauseId: true, revision: { select: { id: true, sequence: true } } } },
    },
  });
  const publishedSequence = new Map(
    last?.clauses.map(({ clauseId, revision }) => [clauseId, revision.sequence]) ?? [],
  );
  const revisions = await db.clauseRevision.findMany({
    where: { engagementId, clause: { retiredAt: null } },
    orderBy: [{ clauseId: "asc" }, { sequence: "asc" }],
    include: { sources: { select: { kind: true } } },
  });
  const byClause = new Map<string, typeof revisions>();
  for (const revision of revisions) {
    const all = byClause.get(revision.clauseId);
    if (all) all.push(revision);
    else byClause.set(revision.clauseId, [revision]);
  }
  const clauses = [...byClause].map(([clauseId, all]): ClauseState => {
    const since = publishedSequence.get(clauseId) ?? 0;
    const parts = all.map((revision) => ({
      revisionId: revision.id,
      sequence: revision.sequence,
      number: revision.number,
      title: revision.title,
      body: revision.body,
      sources: revision.sources.map((source) => source.kind),
    }));
    return {
      clauseId,
      position: all.at(-1)?.position ?? 0,
      published: parts.find((part) => part.sequence === since) ?? null,
      drafts: parts.filter((part) => part.sequence > since),
    };
  });
  return { lastSequence: last?.sequence ?? 0, clauses, revisions };
}
