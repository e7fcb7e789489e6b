import type { Deps } from "../deps.ts";
import { diffWords, foldSame } from "../domain/diff.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { VersionInput } from "../domain/version.ts";
import { enterEngagement } from "../shared/scope.ts";
import { loadVoices, publicSource, showSources, spokenIn } from "../shared/voices.ts";

/** What a version changed since the one before: word by word, why, and who asked for it. */
export async function readChanges(deps: Deps, actor: Actor, input: VersionInput) {
  const scope = await enterEngagement(deps.db, actor, "public.read", { slug: input.engagement });
  const { engagementId } = scope;
  const clauses = { orderBy: { position: "asc" }, include: { revision: true } } as const;
  const version = await deps.db.version.findFirst({
    where: { engagementId, label: input.label },
    include: { clauses },
  });
  if (!version) return refuse("not-found");
  const before = await deps.db.version.findFirst({
    where: { engagementId, sequence: version.sequence - 1 },
    include: { clauses },
  });
  const was = new Map(before?.clauses.map(({ clauseId, revision }) => [clauseId, revision]));
  const changed = before
    ? version.clauses.filter(({ clauseId, revisionId }) => was.get(clauseId)?.id !== revisionId)
    : [];
  const revisions = await deps.db.clauseRevision.findMany({
    where: { engagementId, clauseId: { in: changed.map(({ clauseId }) => clauseId) } },
    orderBy: { sequence: "asc" },
    include: { sources: publicSource },
  });
  const steps = new Map(
    changed.map(({ clauseId, revision }) => [
      clauseId,
      revisions.filter(
        (step) =>
          step.clauseId === clauseId &&
          step.sequence <= revision.sequence &&
          step.sequence > (was.get(clauseId)?.sequence ?? 0),
      ),
    ]),
  );
  const sourcesOf = (clauseId: string) => (steps.get(clauseId) ?? []).flatMap(({ sources }) => sources);
  const voices = await loadVoices(
    deps.db,
    scope,
    new Map(changed.map(({ clauseId }) => [clauseId, spokenIn(sourcesOf(clauseId))])),
  );
  const shown = changed.map(({ clauseId, revision }) => {
    const sources = sourcesOf(clauseId);
    const previous = was.get(clauseId);
    return {
      clauseId,
      number: revision.number,
      title: revision.title,
      heading:
        previous && previous.title !== revision.title ? diffWords(previous.title, revision.title) : null,
      diff: foldSame(diffWords(previous?.body ?? "", revision.body)),
      isNew: previous === undefined,
      editorial: sources.length > 0 && sources.every(({ kind }) => kind === "editorial"),
      reasons: (steps.get(clauseId) ?? []).map(({ reason }) => reason).filter((reason) => reason !== ""),
      voices: voices(clauseId),
      ...showSources(sources),
    };
  });
  return {
    engagement: { slug: scope.slug, title: scope.title },
    label: version.label,
    before: before?.label ?? null,
    summary: version.summary,
    publishedAt: version.publishedAt,
    /** The share of tidying is public: nobody can hide a change in it. */
    editorial: shown.filter(({ editorial }) => editorial).length,
    changes: shown,
  };
}
