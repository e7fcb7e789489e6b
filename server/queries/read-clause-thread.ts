import { renderMarkdown } from "../adapters/markdown.ts";
import type { Deps } from "../deps.ts";
import type { ClauseInput } from "../domain/clause.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { stepsOf } from "../domain/version.ts";
import { enterEngagement } from "../shared/scope.ts";
import { leadToAnswers } from "../shared/themes.ts";
import { visible } from "../shared/visible.ts";
import { approvedWords, loadVoices, publicSource, showSources, spokenIn, WORDS } from "../shared/voices.ts";

/** Approved words about a clause that are shown at once. */
const SHOWN = 50;

/** One clause through its published versions: what it says, what changed it, what people said about it. */
export async function readClauseThread(deps: Deps, actor: Actor, input: ClauseInput) {
  const scope = await enterEngagement(deps.db, actor, "public.read", { slug: input.engagement });
  const { engagementId } = scope;
  const frozen = await deps.db.versionClause.findMany({
    where: { engagementId, clauseId: input.clause },
    orderBy: { version: { sequence: "asc" } },
    include: {
      version: { select: { label: true, publishedAt: true } },
      revision: true,
    },
  });
  const newest = frozen.at(-1);
  if (!newest) return refuse("not-found");
  const [revisions, comments] = await Promise.all([
    deps.db.clauseRevision.findMany({
      // A draft is not public until a version holds it.
      where: { engagementId, clauseId: input.clause, sequence: { lte: newest.revision.sequence } },
      orderBy: { sequence: "asc" },
      include: { sources: publicSource },
    }),
    deps.db.contribution.findMany({
      where: { engagementId, clauseId: input.clause, wordsApprovedAt: { not: null }, ...visible },
      orderBy: { createdAt: "asc" },
      take: SHOWN,
      select: WORDS,
    }),
  ]);
  const steps = stepsOf(frozen, revisions).map(({ version, since }) => ({
    version,
    since,
    sources: since.flatMap(({ sources }) => sources),
  }));
  const voices = await loadVoices(
    deps.db,
    scope,
    new Map(steps.map(({ version, sources }) => [version.label, spokenIn(sources)])),
  );
  const leading = await leadToAnswers(deps.db, engagementId);
  return {
    engagement: { slug: scope.slug, title: scope.title },
    clauseId: input.clause,
    number: newest.revision.number,
    title: newest.revision.title,
    html: renderMarkdown(newest.revision.body),
    label: newest.version.label,
    steps: steps.map(({ version, since, sources }) => ({
      label: version.label,
      publishedAt: version.publishedAt,
      reasons: since.map(({ reason }) => reason).filter((reason) => reason !== ""),
      voices: voices(version.label),
      ...showSources(sources, leading),
    })),
    comments: comments.flatMap((comment) => approvedWords(comment)),
  };
}
