import { activityInput } from "../domain/activity.ts";
import { sendMonitoringInput } from "../domain/monitoring.ts";
import { readMonitoring } from "../queries/read-monitoring.ts";
import { fileMonitoring } from "../use-cases/file-monitoring.ts";
import { sendMonitoring } from "../use-cases/send-monitoring.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

export const monitoring = router({
  read: staffOnly("contribution.read")
    .input(activityInput)
    .query(({ ctx, input }) => readMonitoring(ctx.deps, ctx.actor, input)),
  send: anyone("submission.own")
    .input(sendMonitoringInput)
    .mutation(({ ctx, input }) => sendMonitoring(ctx.deps, ctx.actor, input)),
  file: staffOnly("activity.design")
    .input(activityInput)
    .mutation(({ ctx, input }) => fileMonitoring(ctx.deps, ctx.actor, input)),
});
