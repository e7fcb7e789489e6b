import type { Deps } from "../deps.ts";
import { diffWords, foldSame } from "../domain/diff.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { stepsOf, type VersionInput } from "../domain/version.ts";
import { enterEngagement } from "../shared/scope.ts";
import { leadToAnswers } from "../shared/themes.ts";
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
  const differing = before
    ? version.clauses.filter(({ clauseId, revisionId }) => was.get(clauseId)?.id !== revisionId)
    : [];
  const revisions = await deps.db.clauseRevision.findMany({
    where: { engagementId, clauseId: { in: differing.map(({ clauseId }) => clauseId) } },
    orderBy: { sequence: "asc" },
    include: { sources: publicSource },
  });
  const changed = differing.flatMap(({ clauseId, revisionId }) => {
    const previous = was.get(clauseId);
    const frozen = [
      ...(previous ? [{ version: before, revisionId: previous.id }] : []),
      { version, revisionId },
    ];
    const own = revisions.filter((revision) => revision.clauseId === clauseId);
    const step = stepsOf(frozen, own).find((each) => each.version === version);
    return step ? [{ ...step, previous, sources: step.since.flatMap(({ sources }) => sources) }] : [];
  });
  const voices = await loadVoices(
    deps.db,
    scope,
    new Map(changed.map(({ revision, sources }) => [revision.clauseId, spokenIn(sources)])),
  );
  const leading = await leadToAnswers(deps.db, engagementId);
  const shown = changed.map(({ revision, since, previous, sources }) => ({
    clauseId: revision.clauseId,
    number: revision.number,
    title: revision.title,
    heading: previous && previous.title !== revision.title ? diffWords(previous.title, revision.title) : null,
    diff: foldSame(diffWords(previous?.body ?? "", revision.body)),
    isNew: previous === undefined,
    editorial: sources.length > 0 && sources.every(({ kind }) => kind === "editorial"),
    reasons: since.map(({ reason }) => reason).filter((reason) => reason !== ""),
    voices: voices(revision.clauseId),
    ...showSources(sources, leading),
  }));
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
