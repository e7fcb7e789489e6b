import { paperInput } from "../domain/paper.ts";
import { contributionInput } from "../domain/reading.ts";
import {
  beginSubmissionInput,
  consultationInput,
  saveAnswerInput,
  sendSubmissionInput,
  speakInput,
} from "../domain/submission.ts";
import { typeInInput } from "../domain/typing.ts";
import { attachFileInput, detachFileInput, readFileInput } from "../domain/upload.ts";
import { withdrawInput } from "../domain/withdrawing.ts";
import { findPaper } from "../queries/find-paper.ts";
import { readConsultation } from "../queries/read-consultation.ts";
import { readOwnFile } from "../queries/read-file.ts";
import { readSubmissionThread } from "../queries/read-submission-thread.ts";
import { attachFile } from "../use-cases/attach-file.ts";
import { beginSubmission } from "../use-cases/begin-submission.ts";
import { detachFile } from "../use-cases/detach-file.ts";
import { saveAnswer } from "../use-cases/save-answer.ts";
import { sayWhoSpeaks } from "../use-cases/say-who-speaks.ts";
import { sendSubmission } from "../use-cases/send-submission.ts";
import { typeInAnswers } from "../use-cases/type-in-answers.ts";
import { undoChanges } from "../use-cases/undo-changes.ts";
import { withdrawAnswers } from "../use-cases/withdraw-answers.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

// Somebody whose device was cleared is told by the use-case how to get back to their answers.
const writers = anyone("submission.own");

export const submission = router({
  read: anyone("public.read")
    .input(consultationInput)
    .query(({ ctx, input }) => readConsultation(ctx.deps, ctx.actor, input)),
  thread: anyone("public.read")
    .input(contributionInput)
    .query(({ ctx, input }) => readSubmissionThread(ctx.deps, ctx.actor, input)),
  begin: anyone("submission.begin")
    .input(beginSubmissionInput)
    .mutation(({ ctx, input }) => beginSubmission(ctx.deps, ctx.actor, input)),
  speak: writers.input(speakInput).mutation(({ ctx, input }) => sayWhoSpeaks(ctx.deps, ctx.actor, input)),
  save: writers.input(saveAnswerInput).mutation(({ ctx, input }) => saveAnswer(ctx.deps, ctx.actor, input)),
  // A file is a stream: only a caller on this server can hand one over, and read one.
  attach: writers.input(attachFileInput).mutation(({ ctx, input }) => attachFile(ctx.deps, ctx.actor, input)),
  detach: writers.input(detachFileInput).mutation(({ ctx, input }) => detachFile(ctx.deps, ctx.actor, input)),
  file: writers.input(readFileInput).query(({ ctx, input }) => readOwnFile(ctx.deps, ctx.actor, input)),
  send: writers
    .input(sendSubmissionInput)
    .mutation(({ ctx, input }) => sendSubmission(ctx.deps, ctx.actor, input)),
  withdraw: writers
    .input(withdrawInput)
    .mutation(({ ctx, input }) => withdrawAnswers(ctx.deps, ctx.actor, input)),
  undoChanges: writers
    .input(beginSubmissionInput)
    .mutation(({ ctx, input }) => undoChanges(ctx.deps, ctx.actor, input)),
  paper: staffOnly("submission.type-in")
    .input(paperInput)
    .query(({ ctx, input }) => findPaper(ctx.deps, ctx.actor, input)),
  typeIn: staffOnly("submission.type-in")
    .input(typeInInput)
    .mutation(({ ctx, input }) => typeInAnswers(ctx.deps, ctx.actor, input)),
});
