import {
  activityInput,
  createActivityInput,
  openActivityInput,
  setAnsweringInput,
} from "../domain/activity.ts";
import { addQuestionInput, moveQuestionInput } from "../domain/question.ts";
import { copyActivityInput } from "../domain/question-set.ts";
import { beginTestRunInput } from "../domain/test-run.ts";
import { listDesignPlaces } from "../queries/list-design-places.ts";
import { readActivityDesign } from "../queries/read-activity-design.ts";
import { addQuestion } from "../use-cases/add-question.ts";
import { beginTestRun } from "../use-cases/begin-test-run.ts";
import { closeActivity } from "../use-cases/close-activity.ts";
import { copyActivity } from "../use-cases/copy-activity.ts";
import { createActivity } from "../use-cases/create-activity.ts";
import { moveQuestion } from "../use-cases/move-question.ts";
import { openActivity } from "../use-cases/open-activity.ts";
import { setAnswering } from "../use-cases/set-answering.ts";
import { router, staffOnly } from "./trpc.ts";

const designers = staffOnly("activity.design");

export const activity = router({
  design: staffOnly("engagement.read")
    .input(activityInput)
    .query(({ ctx, input }) => readActivityDesign(ctx.deps, ctx.actor, input)),
  beginTestRun: staffOnly("engagement.read")
    .input(beginTestRunInput)
    .mutation(({ ctx, input }) => beginTestRun(ctx.deps, ctx.actor, input)),
  designPlaces: designers
    .input(activityInput)
    .query(({ ctx, input }) => listDesignPlaces(ctx.deps, ctx.actor, input)),
  copy: designers
    .input(copyActivityInput)
    .mutation(({ ctx, input }) => copyActivity(ctx.deps, ctx.actor, input)),
  create: designers
    .input(createActivityInput)
    .mutation(({ ctx, input }) => createActivity(ctx.deps, ctx.actor, input)),
  addQuestion: designers
    .input(addQuestionInput)
    .mutation(({ ctx, input }) => addQuestion(ctx.deps, ctx.actor, input)),
  moveQuestion: designers
    .input(moveQuestionInput)
    .mutation(({ ctx, input }) => moveQuestion(ctx.deps, ctx.actor, input)),
  open: designers
    .input(openActivityInput)
    .mutation(({ ctx, input }) => openActivity(ctx.deps, ctx.actor, input)),
  setAnswering: designers
    .input(setAnsweringInput)
    .mutation(({ ctx, input }) => setAnswering(ctx.deps, ctx.actor, input)),
  close: designers
    .input(activityInput)
    .mutation(({ ctx, input }) => closeActivity(ctx.deps, ctx.actor, input)),
});
