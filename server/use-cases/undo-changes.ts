import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { BeginSubmissionInput } from "../domain/submission.ts";
import { enterPublicActivity, lockSubmission, participantOf } from "../shared/consult.ts";
import { keepLeavingFiles } from "../shared/files.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/** Leaves sent answers as they were: changes of them that are not sent yet go. Answers that were never sent stay. */
export async function undoChanges(deps: Deps, actor: Actor, input: BeginSubmissionInput): Promise<void> {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "submission.begin", input, now);
  const participantId = participantOf(actor, engagement.engagementId);
  await deps.db.$transaction(async (tx) => {
    const submission = await lockSubmission(tx, activity.id, participantId);
    mayOrRefuse(actor, "submission.own", submission);
    if (submission.state !== "sent") return;
    await tx.draftAnswer.deleteMany({ where: { submissionId: submission.id } });
    await keepLeavingFiles(tx, { submissionId: submission.id });
  });
}
