import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused } from "../domain/refusal.ts";
import { acceptSpeaker, leftOutSteps, stepsOf } from "../domain/speaker.ts";
import { changeProblem, type SpeakInput } from "../domain/submission.ts";
import { enterPublicActivity, lockSubmission, participantOf } from "../shared/consult.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/** Keeps who is speaking, from where, and on what footing. Returns what this speaker is asked beside. */
export async function sayWhoSpeaks(deps: Deps, actor: Actor, input: SpeakInput) {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "submission.begin", input, now);
  const participantId = participantOf(actor, engagement.engagementId);
  return deps.db.$transaction(async (tx) => {
    const submission = await lockSubmission(tx, activity.id, participantId);
    mayOrRefuse(actor, "submission.own", submission);
    const problem = changeProblem(submission, now);
    if (problem) throw new Refused(problem);
    const { engagement: _engagement, activity: _activity, ...said } = input;
    const speaker = acceptSpeaker(submission.speaker, said);
    await tx.submission.update({ where: { id: submission.id }, data: speaker });
    return { steps: stepsOf(speaker), leftOut: leftOutSteps(speaker) };
  });
}
