import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused } from "../domain/refusal.ts";
import { changeProblem } from "../domain/submission.ts";
import type { DetachFileInput } from "../domain/upload.ts";
import { enterPublicActivity, lockSubmission, participantOf } from "../shared/consult.ts";
import { NEWEST } from "../shared/files.ts";
import { mayOrRefuse } from "../shared/scope.ts";
import { beginDraft, dropIdleDraft } from "../shared/sent-answers.ts";

/**
 * Takes a file away from a draft, with its bytes. One that was sent goes when the change is sent. One that is gone
 * already is gone.
 */
export async function detachFile(deps: Deps, actor: Actor, input: DetachFileInput): Promise<void> {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "submission.begin", input, now);
  const participantId = participantOf(actor, engagement.engagementId);
  await deps.db.$transaction(async (tx) => {
    const submission = await lockSubmission(tx, activity.id, participantId);
    mayOrRefuse(actor, "submission.own", submission);
    const problem = changeProblem({ ...submission, changing: input.changing }, now);
    if (problem) throw new Refused(problem);
    const answer = { submissionId: submission.id, questionId: input.questionId };
    const file = { ...answer, id: input.file };
    await tx.attachment.deleteMany({ where: { ...file, draftId: { not: null } } });
    const { count } = await tx.attachment.updateMany({
      where: { ...file, contribution: NEWEST },
      data: { leaving: true },
    });
    if (count > 0) await beginDraft(deps, tx, engagement.engagementId, answer);
    await dropIdleDraft(tx, answer);
  });
}
