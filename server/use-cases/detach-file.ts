import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused } from "../domain/refusal.ts";
import { changeProblem } from "../domain/submission.ts";
import type { DetachFileInput } from "../domain/upload.ts";
import { enterPublicActivity, lockSubmission, participantOf } from "../shared/consult.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/** Takes a file away from a draft, with its bytes. One that is gone already is gone. */
export async function detachFile(deps: Deps, actor: Actor, input: DetachFileInput): Promise<void> {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "submission.begin", input, now);
  const participantId = participantOf(actor, engagement.engagementId);
  await deps.db.$transaction(async (tx) => {
    const submission = await lockSubmission(tx, activity.id, participantId);
    mayOrRefuse(actor, "submission.own", submission);
    const problem = changeProblem(submission, now);
    if (problem) throw new Refused(problem);
    const mine = { submissionId: submission.id, questionId: input.questionId };
    await tx.attachment.deleteMany({ where: { ...mine, id: input.file, draftId: { not: null } } });
    await tx.draftAnswer.deleteMany({ where: { ...mine, text: null, attachments: { none: {} } } });
  });
}
