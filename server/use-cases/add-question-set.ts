import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { carried, type QuestionSetInput } from "../domain/question-set.ts";
import { enterDraft } from "../shared/arrange.ts";
import { putQuestions } from "../shared/carry-questions.ts";
import { findQuestionSet } from "../shared/question-sets.ts";
import { recordAudit } from "../shared/record.ts";

/** Adds the questions of a set at the end of an activity. Refuses `activity-opened`, `set-unknown`. */
export async function addQuestionSet(deps: Deps, actor: Actor, input: QuestionSetInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterDraft(deps, tx, actor, input);
    const set = await findQuestionSet(tx, actor, input.set);
    const { engagementId } = engagement;
    const into = { engagementId, activityId: activity.id, market: activity.kind === "market_test" };
    const done = await putQuestions(deps, tx, into, carried.parse(set.questions));
    await recordAudit(deps, tx, actor, "question-set.add", { engagementId, subjectId: set.id });
    return done;
  });
}
