import { renderMarkdown } from "../adapters/markdown.ts";
import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { VersionInput } from "../domain/version.ts";
import { enterEngagement } from "../shared/scope.ts";
import { loadSteps } from "../shared/steps.ts";
import { loadVoices, spokenIn } from "../shared/voices.ts";

/** Every published version, newest first. */
export async function readVersions(deps: Deps, actor: Actor, input: EngagementInput) {
  const { engagementId, slug, title } = await enterEngagement(deps.db, actor, "public.read", {
    slug: input.engagement,
  });
  const versions = await deps.db.version.findMany({
    where: { engagementId },
    orderBy: { sequence: "desc" },
    select: { label: true, sequence: true, summary: true, publishedAt: true },
  });
  return { engagement: { slug, title }, versions };
}

/** One published version: its clauses, and beside each the voices that shaped it. */
export async function readVersion(deps: Deps, actor: Actor, input: VersionInput) {
  const scope = await enterEngagement(deps.db, actor, "public.read", { slug: input.engagement });
  const { engagementId } = scope;
  const version = await deps.db.version.findFirst({
    where: { engagementId, label: input.label },
    include: {
      specification: { select: { title: true } },
      clauses: { orderBy: { position: "asc" }, include: { revision: true } },
    },
  });
  if (!version) return refuse("not-found");
  const [sources, entry, newest] = await Promise.all([
    deps.db.sourceLink.findMany({
      where: {
        engagementId,
        revision: { clauseId: { in: version.clauses.map(({ clauseId }) => clauseId) } },
      },
      select: {
        passageId: true,
        themeId: true,
        outcomeId: true,
        liveItemId: true,
        revision: { select: { clauseId: true, sequence: true } },
      },
    }),
    deps.db.chainEntry.findFirst({ where: { engagementId, kind: "version", subjectId: version.id } }),
    deps.db.version.findFirst({
      where: { engagementId },
      orderBy: { sequence: "desc" },
      select: { label: true },
    }),
  ]);
  const stepOf = await loadSteps(
    deps.db,
    engagementId,
    sources.map(({ revision }) => revision),
  );
  const sourcesOf = (clauseId: string, sequence: number) =>
    sources.filter(
      ({ revision }) =>
        revision.clauseId === clauseId && revision.sequence <= sequence && stepOf(revision) !== null,
    );
  const voices = await loadVoices(
    deps.db,
    scope,
    new Map(
      version.clauses.map(({ clauseId, revision }) => [
        clauseId,
        spokenIn(sourcesOf(clauseId, revision.sequence)),
      ]),
    ),
  );
  const parents = new Map(
    version.clauses.map(({ clauseId, revision }) => [clauseId, revision.parentClauseId]),
  );
  const depthOf = (clauseId: string): number => {
    const parent = parents.get(clauseId);
    return parent ? depthOf(parent) + 1 : 1;
  };
  return {
    engagement: { slug: scope.slug, title: scope.title },
    specification: version.specification.title,
    label: version.label,
    first: version.sequence === 1,
    newest: newest?.label ?? version.label,
    summary: version.summary,
    publishedAt: version.publishedAt,
    digest: version.digest,
    chainHead: entry?.hash ?? null,
    clauses: version.clauses.map(({ clauseId, revision }) => ({
      clauseId,
      depth: depthOf(clauseId),
      number: revision.number,
      title: revision.title,
      html: renderMarkdown(revision.body),
      fixedReason: revision.standing === "fixed" ? revision.fixedReason : null,
      voices: voices(clauseId),
    })),
  };
}
