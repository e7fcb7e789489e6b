import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { QuestionSetInput } from "../domain/question-set.ts";
import { findQuestionSet } from "../shared/question-sets.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";

/** Takes a set off the list. What was made from it stays. Refuses `set-unknown`. */
export async function removeQuestionSet(deps: Deps, actor: Actor, input: QuestionSetInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement } = await enterActivity(tx, actor, "activity.design", input);
    const { id } = await findQuestionSet(tx, actor, input.set);
    await tx.questionSet.deleteMany({ where: { id } });
    const { engagementId } = engagement;
    await recordAudit(deps, tx, actor, "question-set.remove", { engagementId, subjectId: id });
  });
}
