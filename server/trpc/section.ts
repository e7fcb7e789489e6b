import {
  moveSectionInput,
  placeQuestionInput,
  removeSectionInput,
  saveSectionInput,
} from "../domain/section.ts";
import { moveSection } from "../use-cases/move-section.ts";
import { placeQuestion } from "../use-cases/place-question.ts";
import { removeSection } from "../use-cases/remove-section.ts";
import { saveSection } from "../use-cases/save-section.ts";
import { router, staffOnly } from "./trpc.ts";

const designers = staffOnly("activity.design");

export const section = router({
  save: designers
    .input(saveSectionInput)
    .mutation(({ ctx, input }) => saveSection(ctx.deps, ctx.actor, input)),
  move: designers
    .input(moveSectionInput)
    .mutation(({ ctx, input }) => moveSection(ctx.deps, ctx.actor, input)),
  remove: designers
    .input(removeSectionInput)
    .mutation(({ ctx, input }) => removeSection(ctx.deps, ctx.actor, input)),
  place: designers
    .input(placeQuestionInput)
    .mutation(({ ctx, input }) => placeQuestion(ctx.deps, ctx.actor, input)),
});
