import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { type PlaceQuestionInput, placeQuestion as placed } from "../domain/section.ts";
import { enterDraftConsultation, loadArrangement, saveArrangement } from "../shared/arrange.ts";

/** Puts a question at the end of a section. Refuses `activity-opened`, `question-unknown`, `not-found`. */
export async function placeQuestion(deps: Deps, actor: Actor, input: PlaceQuestionInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { activity } = await enterDraftConsultation(deps, tx, actor, input);
    const before = await loadArrangement(tx, activity.id);
    if (!before.questions.some(({ id }) => id === input.question)) refuse("question-unknown");
    if (input.section && !before.sections.includes(input.section))
      refuse("not-found", "Somebody has removed this section.");
    await saveArrangement(tx, activity.id, placed(before, input.question, input.section));
  });
}
