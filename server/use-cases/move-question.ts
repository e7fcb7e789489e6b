import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { MoveQuestionInput } from "../domain/question.ts";
import { refuse } from "../domain/refusal.ts";
import { moveQuestion as moved } from "../domain/section.ts";
import { enterDraft, loadArrangement, saveArrangement } from "../shared/arrange.ts";

/**
 * Moves a question by one place, past the end of its section into the one beside it. Refuses `activity-opened`,
 * `question-unknown`.
 */
export async function moveQuestion(deps: Deps, actor: Actor, input: MoveQuestionInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { activity } = await enterDraft(deps, tx, actor, input);
    const before = await loadArrangement(tx, activity.id);
    if (!before.questions.some(({ id }) => id === input.question)) refuse("question-unknown");
    await saveArrangement(tx, activity.id, moved(before, input.question, input.direction));
  });
}
