import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import { type Actor, can } from "../domain/policy.ts";
import { importNotes } from "../domain/specification.ts";
import { enterEngagement } from "../shared/scope.ts";

/** The specification as it is being worked on: every clause at its newest revision, in reading order. */
export async function readSpecification(deps: Deps, actor: Actor, input: EngagementInput) {
  const engagement = await enterEngagement(deps.db, actor, "engagement.read", { slug: input.engagement });
  const { engagementId } = engagement;
  const specification = await deps.db.specification.findUnique({
    where: { engagementId },
    include: {
      versions: { orderBy: { sequence: "desc" }, include: { clauses: { select: { revisionId: true } } } },
    },
  });
  const may = {
    import: specification === null && can(actor, "specification.import", engagement),
    revise: can(actor, "clause.revise", engagement),
  };
  const here = { slug: engagement.slug, title: engagement.title };
  if (!specification) return { engagement: here, title: null, clauses: [], versions: [], notes: [], may };

  const newest = await deps.db.clauseRevision.findMany({
    where: { engagementId, clause: { retiredAt: null } },
    distinct: ["clauseId"],
    orderBy: [{ clauseId: "asc" }, { sequence: "desc" }],
    select: {
      id: true,
      clauseId: true,
      sequence: true,
      number: true,
      title: true,
      body: true,
      parentClauseId: true,
      position: true,
    },
  });
  const published = new Set(specification.versions[0]?.clauses.map((clause) => clause.revisionId));
  const parentOf = new Map(newest.map((revision) => [revision.clauseId, revision.parentClauseId]));
  const depthOf = (clauseId: string): number => {
    const parent = parentOf.get(clauseId);
    return parent ? depthOf(parent) + 1 : 1;
  };
  return {
    engagement: here,
    title: specification.title,
    clauses: newest
      .sort((one, other) => one.position - other.position)
      .map(({ id, ...clause }) => ({
        ...clause,
        depth: depthOf(clause.clauseId),
        changedSincePublished: !published.has(id),
      })),
    versions: specification.versions.map(({ label, publishedAt }) => ({ label, publishedAt })),
    notes: importNotes.parse(specification.versions.at(-1)?.importNotes),
    may,
  };
}
