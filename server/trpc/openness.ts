import { engagementInput } from "../domain/engagement.ts";
import {
  moveTopicInput,
  opennessInput,
  removeInput,
  saveDiscardedInput,
  saveTopicInput,
  sayNoOthersInput,
} from "../domain/openness.ts";
import { readOpenness } from "../queries/read-openness.ts";
import { readOpennessDesk } from "../queries/read-openness-desk.ts";
import { moveTopic } from "../use-cases/move-topic.ts";
import { removeDiscardedOption } from "../use-cases/remove-discarded-option.ts";
import { removeTopic } from "../use-cases/remove-topic.ts";
import { saveDiscardedOption } from "../use-cases/save-discarded-option.ts";
import { saveTopic } from "../use-cases/save-topic.ts";
import { sayNoOtherOptions } from "../use-cases/say-no-other-options.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

const managers = staffOnly("engagement.manage");

/** What is open, what is fixed, and what is not on the table any more. */
export const openness = router({
  read: anyone("public.read")
    .input(opennessInput)
    .query(({ ctx, input }) => readOpenness(ctx.deps, ctx.actor, input)),
  desk: staffOnly("engagement.read")
    .input(engagementInput)
    .query(({ ctx, input }) => readOpennessDesk(ctx.deps, ctx.actor, input)),
  saveTopic: managers
    .input(saveTopicInput)
    .mutation(({ ctx, input }) => saveTopic(ctx.deps, ctx.actor, input)),
  moveTopic: managers
    .input(moveTopicInput)
    .mutation(({ ctx, input }) => moveTopic(ctx.deps, ctx.actor, input)),
  removeTopic: managers
    .input(removeInput)
    .mutation(({ ctx, input }) => removeTopic(ctx.deps, ctx.actor, input)),
  saveDiscarded: managers
    .input(saveDiscardedInput)
    .mutation(({ ctx, input }) => saveDiscardedOption(ctx.deps, ctx.actor, input)),
  removeDiscarded: managers
    .input(removeInput)
    .mutation(({ ctx, input }) => removeDiscardedOption(ctx.deps, ctx.actor, input)),
  sayNoOthers: managers
    .input(sayNoOthersInput)
    .mutation(({ ctx, input }) => sayNoOtherOptions(ctx.deps, ctx.actor, input)),
});
