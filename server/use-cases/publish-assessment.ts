import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import {
  CHARACTERISTICS,
  type Characteristic,
  isBare,
  type PublishAssessmentInput,
  type PublishedSection,
  tellCount,
} from "../domain/assessment.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import {
  countEvidence,
  countThemes,
  holdAssessment,
  listDrafts,
  loadSections,
} from "../shared/assessment.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/**
 * Publishes the draft as it stands, with its date: it is never changed, and a later one stands beside it. Refuses
 * `not-ready` while nothing is written, and `changed-meanwhile` where somebody has published one since.
 */
export async function publishAssessment(
  deps: Deps,
  actor: Actor,
  input: PublishAssessmentInput,
): Promise<{ number: number }> {
  return deps.db.$transaction(async (tx) => {
    const { engagementId, suppressionBelow: below } = await enterEngagement(tx, actor, "engagement.manage", {
      slug: input.engagement,
    });
    await holdAssessment(tx, engagementId);
    const drafts = await listDrafts(tx, engagementId);
    if (drafts.length !== input.after) refuse("changed-meanwhile");
    const written = await loadSections(tx, engagementId);
    if (written.every(isBare)) refuse("not-ready", "Write about at least one characteristic first.");
    const evidence = await gatherEvidence(
      tx,
      engagementId,
      below,
      drafts.flatMap(({ sections }) => sections),
    );
    const sections: PublishedSection[] = written.map(({ revision: _, ...section }) => ({
      ...section,
      ...evidence(section.characteristic),
    }));
    const number = drafts.length + 1;
    const id = deps.ids.row();
    await tx.publishedAssessment.create({
      data: {
        id,
        engagementId,
        number,
        focus: input.focus,
        team: input.team,
        sections,
        below,
        publishedBy: actor.person?.id ?? "",
        publishedAt: deps.clock(),
      },
    });
    await recordAudit(deps, tx, actor, "assessment.publish", { engagementId, subjectId: id });
    return { number };
  });
}

/** What speaks to each characteristic today, with its number as everybody may be told it. */
async function gatherEvidence(
  tx: Tx,
  engagementId: string,
  below: number,
  earlier: readonly PublishedSection[],
) {
  const links = await tx.assessmentEvidence.findMany({
    where: { engagementId },
    orderBy: [{ linkedAt: "asc" }, { id: "asc" }],
    include: { theme: { select: { name: true } } },
  });
  const counts = await countEvidence(tx, engagementId);
  const themes = await countThemes(
    tx,
    links.flatMap(({ themeId }) => themeId ?? []),
  );
  const told = new Map<Characteristic, Pick<PublishedSection, "told" | "passages" | "themes">>();
  for (const characteristic of CHARACTERISTICS) {
    const own = links.filter((link) => link.characteristic === characteristic);
    const nearby = [
      ...earlier.flatMap((section) =>
        section.characteristic === characteristic && section.told !== null ? [section.told] : [],
      ),
      // A theme's own number is public from the limit on.
      ...own.flatMap(({ themeId }) => themes.get(themeId ?? "") ?? []).filter((count) => count >= below),
    ];
    told.set(characteristic, {
      told: tellCount(counts.get(characteristic) ?? 0, nearby, below),
      passages: own.flatMap(({ passageId }) => passageId ?? []),
      themes: own.flatMap(({ theme }) => theme?.name ?? []),
    });
  }
  return (characteristic: Characteristic) =>
    told.get(characteristic) ?? { told: 0, passages: [], themes: [] };
}
