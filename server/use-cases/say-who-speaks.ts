import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused } from "../domain/refusal.ts";
import { changeProblem, type SpeakInput } from "../domain/submission.ts";
import { enterPublicActivity, lockSubmission, participantOf } from "../shared/consult.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/** Keeps who is speaking, and from where they speak. */
export async function sayWhoSpeaks(deps: Deps, actor: Actor, input: SpeakInput): Promise<void> {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "submission.begin", input, now);
  const participantId = participantOf(actor, engagement.engagementId);
  await deps.db.$transaction(async (tx) => {
    const submission = await lockSubmission(tx, activity.id, participantId);
    mayOrRefuse(actor, "submission.own", submission);
    const problem = changeProblem(submission, now);
    if (problem) throw new Refused(problem);
    await tx.submission.update({
      where: { id: submission.id },
      data: {
        voice: input.voice ?? submission.voice,
        perspective: input.perspective ?? submission.perspective,
      },
    });
  });
}
