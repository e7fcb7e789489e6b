import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { type BeginSubmissionInput, closedProblem } from "../domain/submission.ts";
import { enterPublicActivity } from "../shared/consult.ts";
import { admitParticipant } from "../shared/participate.ts";

/**
 * Begins a submission, or goes on with the one that this device has. A new participant is told the
 * code and gets the device's token: both exist in words only in this answer.
 */
export async function beginSubmission(deps: Deps, actor: Actor, input: BeginSubmissionInput) {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "submission.begin", input, now);
  if (activity.kind !== "consultation") return refuse("not-found");
  const { engagementId } = engagement;
  const known = actor.participant?.engagementId === engagementId ? actor.participant.id : null;
  const begun = known
    ? await deps.db.submission.findUnique({
        where: { activityId_participantId: { activityId: activity.id, participantId: known } },
        select: { id: true },
      })
    : null;
  if (begun) return { code: null, token: null };
  const closed = closedProblem(activity, now);
  if (closed) return refuse(closed.refusal);

  return deps.db.$transaction(async (tx) => {
    const admitted = known ? null : await admitParticipant(deps, tx, engagementId);
    if (admitted && actor.participant) {
      await tx.device.update({ where: { id: actor.participant.deviceId }, data: { endedAt: now } });
    }
    await tx.submission.createMany({
      data: {
        id: deps.ids.row(),
        engagementId,
        activityId: activity.id,
        participantId: known ?? admitted?.participantId ?? null,
        channel: "online",
        startedAt: now,
      },
      // A double click: the other request made it.
      skipDuplicates: true,
    });
    return { code: admitted?.code ?? null, token: admitted?.token ?? null };
  });
}
