import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { accept, Refused, refuse } from "../domain/refusal.ts";
import { changeProblem } from "../domain/submission.ts";
import { type AttachFileInput, checkFile, countProblem } from "../domain/upload.ts";
import { enterPublicActivity, lockSubmission, participantOf } from "../shared/consult.ts";
import { filesToSend, keepParts } from "../shared/files.ts";
import { ownQuestions } from "../shared/own-questions.ts";
import { mayOrRefuse } from "../shared/scope.ts";
import { beginDraft } from "../shared/sent-answers.ts";

/** Hours after which what never arrived whole is thrown away. */
const ARRIVES_WITHIN = 24;

/**
 * Adds a file to a draft while it arrives. It is looked at first, and is the draft's once all of it is here.
 * No transaction is open meanwhile: a film over a slow line must not hold anybody up.
 * Refuses `file-…`, `files-full`, `question-unknown`, `submission-sent`, `activity-closed`.
 */
export async function attachFile(deps: Deps, actor: Actor, input: AttachFileInput): Promise<void> {
  const { db } = deps;
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(db, actor, "submission.begin", input, now);
  const { engagementId } = engagement;
  const participantId = participantOf(actor, engagementId);
  const { questionId } = input;
  const question = await db.question.findUnique({
    where: { id: questionId, activityId: activity.id, kind: "upload", ...ownQuestions },
    select: { welcomes: true, mostFiles: true },
  });
  if (!question) return refuse("question-unknown");

  const enter = async (tx: Tx) => {
    const submission = await lockSubmission(tx, activity.id, participantId);
    mayOrRefuse(actor, "submission.own", submission);
    const files = await filesToSend(tx, { submissionId: submission.id, questionId });
    const problem =
      changeProblem({ ...submission, changing: input.changing }, deps.clock()) ??
      countProblem(files.length, question.mostFiles ?? 1);
    if (problem) throw new Refused(problem);
    return submission.id;
  };

  const submissionId = await db.$transaction(enter);
  const { parts, ...file } = accept(await checkFile(input.body, question));
  const id = deps.ids.timeless();
  await db.attachment.create({
    data: {
      id,
      engagementId,
      submissionId,
      questionId,
      ...file,
      fileName: input.fileName,
      createdAt: now,
    },
  });
  try {
    const size = await keepParts(db, { engagementId, attachmentId: id }, parts);
    await db.$transaction(async (tx) => {
      await enter(tx);
      const draftId = await beginDraft(deps, tx, engagementId, { submissionId, questionId });
      await tx.attachment.update({ where: { id }, data: { draftId, size } });
    });
  } catch (error) {
    await db.attachment.deleteMany({ where: { id } });
    throw error;
  }
  await db.attachment.deleteMany({
    where: {
      engagementId,
      draftId: null,
      contributionId: null,
      createdAt: { lt: new Date(now.getTime() - ARRIVES_WITHIN * 3_600_000) },
    },
  });
}
