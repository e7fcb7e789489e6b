import type { Deps } from "../deps.ts";
import { type CuttingInput, cutsBetween, lastingCuts, settleCuts, stepsThrough } from "../domain/passage.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { inOrder } from "../shared/passages.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/**
 * Somebody's words step by step, each of which a passage can begin at, with where passages begin now; and, where a
 * form was refused, with where they were to begin besides.
 */
export async function readCutting(deps: Deps, actor: Actor, input: CuttingInput) {
  const { engagementId, slug, title } = await enterEngagement(deps.db, actor, "contribution.theme", {
    slug: input.engagement,
  });
  const found = await deps.db.contribution.findFirst({
    where: { engagementId, reference: input.reference, ...visible },
    select: {
      reference: true,
      language: true,
      text: { select: { text: true } },
      passages: {
        select: {
          id: true,
          startsAt: true,
          endsAt: true,
          cutAt: true,
          themes: { select: { theme: { select: { name: true, mergedAt: true } } } },
          responses: { select: { response: { select: { publishedAt: true } } } },
          _count: { select: { sources: true } },
        },
      },
    },
  });
  if (!found) return refuse("reference-unknown");
  if (!found.text) return refuse("not-found", "There are no words here that could be cut.");
  const { text } = found.text;
  const standing = inOrder(found.passages, text);
  const cuts = cutsBetween(standing.map(({ range }) => range));
  const marked = settleCuts(text, [...cuts, ...input.also]);
  const relied = found.passages.map((passage) => ({
    ...passage,
    relied:
      passage._count.sources > 0 || passage.responses.some(({ response }) => response.publishedAt !== null),
  }));
  return {
    engagement: { slug, title },
    reference: found.reference,
    language: found.language,
    text,
    /** Where passages begin after the first, and where they must go on beginning. */
    cuts,
    lasting: lastingCuts(relied, text.length),
    marked,
    steps: stepsThrough(text, found.language, marked),
    themes: [
      ...new Set(
        standing.flatMap(({ passage }) =>
          passage.themes.flatMap(({ theme }) => (theme.mergedAt ? [] : theme.name)),
        ),
      ),
    ].sort((one, other) => one.localeCompare(other, "en")),
  };
}
