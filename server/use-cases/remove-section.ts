import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { type RemoveSectionInput, withoutSection } from "../domain/section.ts";
import { enterDraftConsultation, loadArrangement, saveArrangement } from "../shared/arrange.ts";
import { recordAudit } from "../shared/record.ts";

/**
 * Removes a section with its title and introduction. Its questions stay where they stand: in the section before it, or
 * before all sections. Refuses `activity-opened`, `not-found`.
 */
export async function removeSection(deps: Deps, actor: Actor, input: RemoveSectionInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterDraftConsultation(deps, tx, actor, input);
    const { engagementId } = engagement;
    const { section } = input;
    const before = await loadArrangement(tx, activity.id);
    if (!before.sections.includes(section)) refuse("not-found", "Somebody has removed this section already.");
    const after = withoutSection(before, section);
    await saveArrangement(tx, activity.id, { ...after, sections: [...after.sections, section] });
    await tx.wording.deleteMany({ where: { engagementId, sectionId: section } });
    await tx.section.delete({ where: { id: section } });
    await recordAudit(deps, tx, actor, "section.remove", { engagementId, subjectId: section });
  });
}
