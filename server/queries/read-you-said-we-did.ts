import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import type { Actor } from "../domain/policy.ts";
import type { ResponseKind } from "../domain/response.ts";
import { livingTheme } from "../domain/theme.ts";
import { readWording } from "../domain/wording.ts";
import { enterEngagement } from "../shared/scope.ts";
import { loadSteps, type Naming } from "../shared/steps.ts";
import { living, loadLeads } from "../shared/themes.ts";
import { visible, visibleEver } from "../shared/visible.ts";
import { approvedPassage, goneWords, loadVoices, PASSAGE_WORDS, WORDS } from "../shared/voices.ts";

/** People's own words that are shown beside one answer. */
const QUOTED = 3;

const RESPONSE = {
  where: { response: { publishedAt: { not: null } } },
  include: { response: { include: { wordings: true } } },
} as const;

type Answer = {
  response: {
    id: string;
    kind: ResponseKind;
    reason: string;
    publishedAt: Date | null;
    wordings: Parameters<typeof readWording>[0][];
  };
};

function say({ response }: Answer) {
  const easyRead = response.wordings.map(readWording).find(({ format }) => format === "easy_read");
  return {
    id: response.id,
    kind: response.kind,
    reason: response.reason,
    at: response.publishedAt,
    easyRead: easyRead?.sentences ?? [],
  };
}

/** What people said, what was decided and why, and the clauses that changed for it. */
export async function readYouSaidWeDid(deps: Deps, actor: Actor, input: EngagementInput) {
  const scope = await enterEngagement(deps.db, actor, "public.read", { slug: input.engagement });
  const { engagementId } = scope;
  const [themes, single] = await Promise.all([
    deps.db.theme.findMany({
      where: { engagementId, responses: { some: RESPONSE.where } },
      orderBy: { name: "asc" },
      include: {
        responses: RESPONSE,
        sources: { select: { revision: { select: { clauseId: true, sequence: true } } } },
        passages: {
          where: { passage: { contribution: { AND: [visible, { wordsApprovedAt: { not: null } }] } } },
          orderBy: { passageId: "asc" },
          take: QUOTED,
          select: { passage: { select: PASSAGE_WORDS } },
        },
      },
    }),
    deps.db.passage.findMany({
      where: {
        engagementId,
        responses: { some: RESPONSE.where },
        contribution: { AND: [visibleEver, { wordsApprovedAt: { not: null } }] },
      },
      include: {
        responses: RESPONSE,
        contribution: { select: WORDS },
        sources: { select: { revision: { select: { clauseId: true, sequence: true } } } },
      },
    }),
  ]);
  const voices = await loadVoices(
    deps.db,
    scope,
    new Map(
      themes.map(({ id }) => [id, { passageIds: [], themeIds: [id], outcomeIds: [], liveItemIds: [] }]),
    ),
  );
  const stepOf = await loadSteps(
    deps.db,
    engagementId,
    [...themes, ...single].flatMap(({ sources }) => sources.map(({ revision }) => revision)),
  );
  const leads = await loadLeads(deps.db, engagementId);
  const names = await deps.db.theme.findMany({
    where: { engagementId, ...living },
    select: { id: true, name: true },
  });
  const nameOf = (theme: { id: string; name: string }) => {
    const name = names.find(({ id }) => id === livingTheme(leads, theme.id))?.name ?? theme.name;
    return name === theme.name ? null : name;
  };
  const changesOf = (sources: readonly { revision: Naming }[]) => {
    const changes = sources.flatMap(({ revision: named }) => {
      const step = stepOf(named);
      if (!step) return [];
      const { clauseId, number, title } = step.revision;
      return [{ clauseId, label: step.version.label, number, title }];
    });
    return [...new Map(changes.map((change) => [`${change.clauseId} ${change.label}`, change])).values()];
  };
  return {
    engagement: { slug: scope.slug, title: scope.title },
    themes: themes.map((theme) => ({
      id: theme.id,
      name: theme.name,
      description: theme.description,
      voices: voices(theme.id),
      words: theme.passages.flatMap(({ passage }) => approvedPassage(passage)),
      responses: theme.responses.map(say),
      changes: changesOf(theme.sources),
      /** What it is called now, where it was renamed or merged after it was answered. */
      now: nameOf(theme),
    })),
    single: single.map((passage) => ({
      id: passage.id,
      reference: passage.contribution.reference,
      words: approvedPassage(passage)[0] ?? null,
      gone: goneWords(passage.contribution)[0] ?? null,
      responses: passage.responses.map(say),
      changes: changesOf(passage.sources),
    })),
  };
}
