import { activityInput } from "../domain/activity.ts";
import { questionSetInput, saveQuestionSetInput } from "../domain/question-set.ts";
import { readQuestionSets } from "../queries/read-question-sets.ts";
import { addQuestionSet } from "../use-cases/add-question-set.ts";
import { removeQuestionSet } from "../use-cases/remove-question-set.ts";
import { saveQuestionSet } from "../use-cases/save-question-set.ts";
import { router, staffOnly } from "./trpc.ts";

const designers = staffOnly("activity.design");

export const questionSet = router({
  list: designers
    .input(activityInput)
    .query(({ ctx, input }) => readQuestionSets(ctx.deps, ctx.actor, input)),
  save: designers
    .input(saveQuestionSetInput)
    .mutation(({ ctx, input }) => saveQuestionSet(ctx.deps, ctx.actor, input)),
  add: designers
    .input(questionSetInput)
    .mutation(({ ctx, input }) => addQuestionSet(ctx.deps, ctx.actor, input)),
  remove: designers
    .input(questionSetInput)
    .mutation(({ ctx, input }) => removeQuestionSet(ctx.deps, ctx.actor, input)),
});
