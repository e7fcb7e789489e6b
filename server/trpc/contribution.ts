import { activityInput } from "../domain/activity.ts";
import { exportInput } from "../domain/contribution-export.ts";
import { cutContributionInput, cuttingInput, givePassageInput, passageInput } from "../domain/passage.ts";
import {
  approveWordsInput,
  contributionInput,
  queueInput,
  takeNextInput,
  themeContributionInput,
} from "../domain/reading.ts";
import { redactWordsInput } from "../domain/redaction.ts";
import { writeTranscriptInput } from "../domain/transcript.ts";
import { describeFileInput, readFileInput } from "../domain/upload.ts";
import { readContributionDesk } from "../queries/read-contribution-desk.ts";
import { readContributionThread } from "../queries/read-contribution-thread.ts";
import { readCutting } from "../queries/read-cutting.ts";
import { readExports } from "../queries/read-exports.ts";
import { readContributionFile } from "../queries/read-file.ts";
import { readQueue } from "../queries/read-queue.ts";
import { readRedaction } from "../queries/read-redaction.ts";
import { approveWords } from "../use-cases/approve-words.ts";
import { claimContribution } from "../use-cases/claim-contribution.ts";
import { cutContribution } from "../use-cases/cut-contribution.ts";
import { describeFile } from "../use-cases/describe-file.ts";
import { exportContributions } from "../use-cases/export-contributions.ts";
import { givePassage } from "../use-cases/give-passage.ts";
import { readContribution } from "../use-cases/read-contribution.ts";
import { redactWords } from "../use-cases/redact-words.ts";
import { takeNext } from "../use-cases/take-next.ts";
import { themeContribution } from "../use-cases/theme-contribution.ts";
import { writeTranscript } from "../use-cases/write-transcript.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

export const contribution = router({
  queue: staffOnly("contribution.read")
    .input(queueInput)
    .query(({ ctx, input }) => readQueue(ctx.deps, ctx.actor, input)),
  desk: staffOnly("contribution.read")
    .input(passageInput)
    .query(({ ctx, input }) => readContributionDesk(ctx.deps, ctx.actor, input)),
  file: staffOnly("contribution.read")
    .input(readFileInput)
    .query(({ ctx, input }) => readContributionFile(ctx.deps, ctx.actor, input)),
  describeFile: staffOnly("contribution.read")
    .input(describeFileInput)
    .mutation(({ ctx, input }) => describeFile(ctx.deps, ctx.actor, input)),
  transcribe: staffOnly("contribution.read")
    .input(writeTranscriptInput)
    .mutation(({ ctx, input }) => writeTranscript(ctx.deps, ctx.actor, input)),
  thread: anyone("public.read")
    .input(contributionInput)
    .query(({ ctx, input }) => readContributionThread(ctx.deps, ctx.actor, input)),
  read: staffOnly("contribution.theme")
    .input(contributionInput)
    .mutation(({ ctx, input }) => readContribution(ctx.deps, ctx.actor, input)),
  claim: staffOnly("contribution.theme")
    .input(contributionInput)
    .mutation(({ ctx, input }) => claimContribution(ctx.deps, ctx.actor, input)),
  takeNext: staffOnly("contribution.theme")
    .input(takeNextInput)
    .mutation(({ ctx, input }) => takeNext(ctx.deps, ctx.actor, input)),
  theme: staffOnly("contribution.theme")
    .input(themeContributionInput)
    .mutation(({ ctx, input }) => themeContribution(ctx.deps, ctx.actor, input)),
  redaction: staffOnly("words.approve")
    .input(contributionInput)
    .query(({ ctx, input }) => readRedaction(ctx.deps, ctx.actor, input)),
  redact: staffOnly("words.approve")
    .input(redactWordsInput)
    .mutation(({ ctx, input }) => redactWords(ctx.deps, ctx.actor, input)),
  approveWords: staffOnly("words.approve")
    .input(approveWordsInput)
    .mutation(({ ctx, input }) => approveWords(ctx.deps, ctx.actor, input)),
  cutting: staffOnly("contribution.theme")
    .input(cuttingInput)
    .query(({ ctx, input }) => readCutting(ctx.deps, ctx.actor, input)),
  cut: staffOnly("contribution.theme")
    .input(cutContributionInput)
    .mutation(({ ctx, input }) => cutContribution(ctx.deps, ctx.actor, input)),
  give: staffOnly("response.record")
    .input(givePassageInput)
    .mutation(({ ctx, input }) => givePassage(ctx.deps, ctx.actor, input)),
  exports: staffOnly("contribution.export")
    .input(activityInput)
    .query(({ ctx, input }) => readExports(ctx.deps, ctx.actor, input)),
  // Its body is a stream: only a caller on this server can read it (server/downloads.ts).
  export: staffOnly("contribution.export")
    .input(exportInput)
    .mutation(({ ctx, input }) => exportContributions(ctx.deps, ctx.actor, input)),
});
