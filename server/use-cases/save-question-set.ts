import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { carryOnly, type SaveQuestionSetInput } from "../domain/question-set.ts";
import { refuse } from "../domain/refusal.ts";
import { takeQuestions } from "../shared/carry-questions.ts";
import { libraryAuthorities } from "../shared/question-sets.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";

/**
 * Keeps the questions of an activity under a name, for the actor's authority. Later changes of the
 * activity leave the set as it is. Refuses `set-exists`, `not-ready`.
 */
export async function saveQuestionSet(deps: Deps, actor: Actor, input: SaveQuestionSetInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterActivity(tx, actor, "activity.design", input);
    const own = libraryAuthorities(actor);
    const authorityId = [engagement.leadAuthorityId, ...engagement.authorityIds].find((id) =>
      own.includes(id),
    );
    if (!authorityId) return refuse("not-allowed");
    const all = await takeQuestions(tx, activity.id);
    // A clause belongs to its engagement, so a question about one cannot be asked elsewhere.
    const kept = carryOnly(all, ({ clauseId }) => clauseId === null);
    if (kept.questions.length === 0)
      return refuse("not-ready", "There is no question to keep yet. Add one first.");
    const { name } = input;
    const taken = await tx.questionSet.findUnique({ where: { authorityId_name: { authorityId, name } } });
    if (taken) return refuse("set-exists", undefined, { name: "Choose a name that no other set has." });
    const id = deps.ids.row();
    const savedBy = actor.person?.id ?? refuse("sign-in-needed");
    await tx.questionSet.create({
      data: { id, authorityId, name, questions: kept, savedBy, savedAt: deps.clock() },
    });
    const { engagementId } = engagement;
    await recordAudit(deps, tx, actor, "question-set.save", { engagementId, subjectId: id });
    return { id, saved: kept.questions.length, leftOut: all.questions.length - kept.questions.length };
  });
}
