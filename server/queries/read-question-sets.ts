import type { Deps } from "../deps.ts";
import { type ActivityInput, activityState } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { carried } from "../domain/question-set.ts";
import { wordsOf } from "../domain/wording.ts";
import { ownQuestions } from "../shared/own-questions.ts";
import { libraryAuthorities } from "../shared/question-sets.ts";
import { enterActivity } from "../shared/scope.ts";

/** The sets of questions that the actor's authorities keep, beside an activity that may take them. */
export async function readQuestionSets(deps: Deps, actor: Actor, input: ActivityInput) {
  const { engagement, activity } = await enterActivity(deps.db, actor, "activity.design", input);
  const [sets, questions] = await Promise.all([
    deps.db.questionSet.findMany({
      where: { authorityId: { in: libraryAuthorities(actor) } },
      orderBy: { name: "asc" },
      select: { id: true, name: true, questions: true, savedAt: true, authority: { select: { name: true } } },
    }),
    deps.db.question.count({ where: { activityId: activity.id, clauseId: null, ...ownQuestions } }),
  ]);
  return {
    engagement: engagement.slug,
    activity: activity.slug,
    title: activity.title,
    questions,
    mayAdd: activityState(activity, deps.clock()) === "draft",
    sets: sets.map(({ id, name, questions, savedAt, authority }) => ({
      id,
      name,
      savedAt,
      authority: authority.name,
      questions: carried.parse(questions).questions.map(({ kind, wordings }) => ({
        kind,
        words: wordsOf(wordings.find(({ language, format }) => language === "en" && format === "standard")),
      })),
    })),
  };
}
