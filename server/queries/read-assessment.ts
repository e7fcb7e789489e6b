import type { Deps } from "../deps.ts";
import { type AssessmentInput, isBare } from "../domain/assessment.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { listDrafts } from "../shared/assessment.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";
import { approvedPassage, PASSAGE_WORDS } from "../shared/voices.ts";

/** People's own words beside one characteristic. */
const QUOTED = 10;

/**
 * A published draft of the equality impact assessment, as everybody reads it. Its words and numbers are those of its
 * day; people's own words are shown only while they are approved, neither held nor replaced. Refuses `not-found` for
 * a number that no draft has; without one, and without drafts, there is none.
 */
export async function readAssessment(deps: Deps, actor: Actor, input: AssessmentInput) {
  const { engagementId, slug, title } = await enterEngagement(deps.db, actor, "public.read", {
    slug: input.engagement,
  });
  const drafts = await listDrafts(deps.db, engagementId);
  const found = input.number ? drafts.find(({ number }) => number === input.number) : drafts[0];
  if (input.number && !found) return refuse("not-found");
  const passages = await deps.db.passage.findMany({
    where: {
      engagementId,
      id: { in: found?.sections.flatMap((section) => section.passages) ?? [] },
      contribution: { AND: [visible, { wordsApprovedAt: { not: null } }] },
    },
    select: { id: true, ...PASSAGE_WORDS },
  });
  const words = new Map(passages.map((passage) => [passage.id, approvedPassage(passage)]));
  return {
    engagement: { slug, title },
    drafts: drafts.map(({ number, publishedAt }) => ({ number, publishedAt })),
    draft: found
      ? {
          ...found,
          newest: found.number === drafts[0]?.number,
          sections: found.sections.map(({ passages: linked, ...section }) => ({
            ...section,
            bare: isBare(section),
            words: linked.flatMap((id) => words.get(id) ?? []).slice(0, QUOTED),
          })),
        }
      : null,
  };
}
export type Assessment = Awaited<ReturnType<typeof readAssessment>>;
