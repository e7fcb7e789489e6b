import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ContributionInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { enterEngagement } from "../shared/scope.ts";
import { loadSteps } from "../shared/steps.ts";
import { visible } from "../shared/visible.ts";
import { approvedWords } from "../shared/voices.ts";

const RESPONSE = {
  where: { response: { publishedAt: { not: null } } },
  include: { response: true },
} as const;
/**
 * What became of one contribution, as everybody may see it. Its words only when a person
 * approved them; never from whom, because one voice alone is a small number.
 */
export async function readContributionThread(deps: Deps, actor: Actor, input: ContributionInput) {
  const scope = await enterEngagement(deps.db, actor, "public.read", { slug: input.engagement });
  const { engagementId } = scope;
  const found = await deps.db.contribution.findFirst({
    where: { engagementId, reference: input.reference, ...visible },
    include: {
      text: { select: { text: true } },
      passages: {
        include: {
          themes: { include: { theme: { include: { responses: RESPONSE } } } },
          responses: RESPONSE,
        },
      },
    },
  });
  if (!found) return refuse("reference-unknown");
  const passageIds = found.passages.map(({ id }) => id);
  const themes = found.passages.flatMap((passage) => passage.themes.map(({ theme }) => theme));
  const links = await deps.db.sourceLink.findMany({
    where: {
      engagementId,
      OR: [{ passageId: { in: passageIds } }, { themeId: { in: themes.map(({ id }) => id) } }],
    },
    select: { revision: { select: { clauseId: true, sequence: true } } },
  });
  const stepOf = await loadSteps(
    deps.db,
    engagementId,
    links.map(({ revision }) => revision),
  );
  const changed = new Map(
    links.flatMap(({ revision }) => {
      const step = stepOf(revision);
      // Words that came after a version cannot have changed it.
      return step && step.version.publishedAt >= found.createdAt ? [[step.revision.id, step] as const] : [];
    }),
  );
  const responses = [
    ...found.passages.flatMap((passage) =>
      passage.responses.map(({ response }) => ({ response, theme: null })),
    ),
    ...themes.flatMap((theme) => theme.responses.map(({ response }) => ({ response, theme: theme.name }))),
  ];
  return {
    engagement: { slug: scope.slug, title: scope.title },
    reference: found.reference,
    at: found.createdAt,
    erased: found.erasedAt !== null,
    words: approvedWords(found)[0] ?? null,
    read: found.readAt !== null,
    themes: themes.map(({ name }) => name),
    responses: responses.map(({ response, theme }) => ({
      id: response.id,
      kind: response.kind,
      reason: response.reason,
      at: response.publishedAt,
      theme,
    })),
    changes: [...changed.values()].map(({ version, revision }) => ({
      clauseId: revision.clauseId,
      label: version.label,
      publishedAt: version.publishedAt,
      number: revision.number,
      title: revision.title,
    })),
  };
}
