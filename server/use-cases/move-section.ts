import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { type MoveSectionInput, moveSection as moved } from "../domain/section.ts";
import { enterDraftConsultation, loadArrangement, saveArrangement } from "../shared/arrange.ts";

/** Swaps a section, with its questions, with the one before or after it. Refuses `activity-opened`, `not-found`. */
export async function moveSection(deps: Deps, actor: Actor, input: MoveSectionInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { activity } = await enterDraftConsultation(deps, tx, actor, input);
    const before = await loadArrangement(tx, activity.id);
    if (!before.sections.includes(input.section)) refuse("not-found", "Somebody has removed this section.");
    await saveArrangement(tx, activity.id, moved(before, input.section, input.direction));
  });
}
