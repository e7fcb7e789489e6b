import { activityInput } from "../domain/activity.ts";
import { publishedResultsInput, resultsInput } from "../domain/results.ts";
import { previewResults } from "../queries/preview-results.ts";
import { readPublishedResults } from "../queries/read-published-results.ts";
import { readResults } from "../queries/read-results.ts";
import { publishResults } from "../use-cases/publish-results.ts";
import { recordReport } from "../use-cases/record-report.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

export const results = router({
  desk: staffOnly("contribution.read")
    .input(resultsInput)
    .query(({ ctx, input }) => readResults(ctx.deps, ctx.actor, input)),
  published: anyone("public.read")
    .input(publishedResultsInput)
    .query(({ ctx, input }) => readPublishedResults(ctx.deps, ctx.actor, input)),
  preview: staffOnly("results.publish")
    .input(publishedResultsInput)
    .query(({ ctx, input }) => previewResults(ctx.deps, ctx.actor, input)),
  publish: staffOnly("results.publish")
    .input(activityInput)
    .mutation(({ ctx, input }) => publishResults(ctx.deps, ctx.actor, input)),
  recordReport: staffOnly("contribution.export")
    .input(activityInput)
    .mutation(({ ctx, input }) => recordReport(ctx.deps, ctx.actor, input)),
});
