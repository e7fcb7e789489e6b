import type { Deps } from "../deps.ts";
import { isBare } from "../domain/assessment.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import { type Actor, can } from "../domain/policy.ts";
import { countEvidence, listDrafts, loadSections } from "../shared/assessment.ts";
import { enterEngagement } from "../shared/scope.ts";

/** The equality impact assessment as its staff write it: what is written of each characteristic, and how much speaks to it. */
export async function readAssessmentDesk(deps: Deps, actor: Actor, input: EngagementInput) {
  const scope = await enterEngagement(deps.db, actor, "engagement.read", { slug: input.engagement });
  const { engagementId } = scope;
  const [sections, counts, drafts, consultations] = await Promise.all([
    loadSections(deps.db, engagementId),
    countEvidence(deps.db, engagementId),
    listDrafts(deps.db, engagementId),
    deps.db.activity.findMany({
      where: { engagementId, kind: "consultation", openedAt: { not: null } },
      orderBy: { openedAt: "asc" },
      select: { slug: true, title: true },
    }),
  ]);
  return {
    slug: scope.slug,
    title: scope.title,
    published: scope.published,
    sections: sections.map((section) => ({
      characteristic: section.characteristic,
      written: !isBare(section),
      count: counts.get(section.characteristic) ?? 0,
    })),
    drafts: drafts.map(({ number, publishedAt, focus, team }) => ({ number, publishedAt, focus, team })),
    /** Where people may have said something about themselves: counted apart, and linked to nothing. */
    consultations,
    mayWrite: can(actor, "engagement.manage", scope),
  };
}
