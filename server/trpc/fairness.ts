import { activityInput } from "../domain/activity.ts";
import { addPeriodInput, fairnessInput, removePeriodInput } from "../domain/fairness.ts";
import { readFairness } from "../queries/read-fairness.ts";
import { readFairnessDesk } from "../queries/read-fairness-desk.ts";
import { addElectionPeriod } from "../use-cases/add-election-period.ts";
import { removeElectionPeriod } from "../use-cases/remove-election-period.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

export const fairness = router({
  read: anyone("public.read")
    .input(activityInput)
    .query(({ ctx, input }) => readFairness(ctx.deps, ctx.actor, input)),
  desk: staffOnly("engagement.read")
    .input(fairnessInput)
    .query(({ ctx, input }) => readFairnessDesk(ctx.deps, ctx.actor, input)),
  addPeriod: staffOnly("activity.design")
    .input(addPeriodInput)
    .mutation(({ ctx, input }) => addElectionPeriod(ctx.deps, ctx.actor, input)),
  removePeriod: staffOnly("activity.design")
    .input(removePeriodInput)
    .mutation(({ ctx, input }) => removeElectionPeriod(ctx.deps, ctx.actor, input)),
});
