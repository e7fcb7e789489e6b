import type { Deps } from "../deps.ts";
import { FEWEST_FILED, monthOf, type SendMonitoringInput } from "../domain/monitoring.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { isTaken } from "../domain/taken.ts";
import { enterPublicActivity, participantOf } from "../shared/consult.ts";
import { fileSheets } from "../shared/equality-sheets.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/**
 * Takes what somebody says about themselves, after they sent their answers. It is stored apart from them and from
 * what they said: nothing is recorded beside it, no audit either, and that they answered is noted in a
 * transaction of its own, so that no transaction id holds the two together.
 * Refuses `not-ready` before the answers were sent. A second sheet of the same person changes nothing.
 */
export async function sendMonitoring(deps: Deps, actor: Actor, input: SendMonitoringInput): Promise<void> {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "submission.begin", input, now);
  const { engagementId } = engagement;
  const participantId = participantOf(actor, engagementId);
  const submission = await deps.db.submission.findUnique({
    where: { activityId_participantId: { activityId: activity.id, participantId } },
    select: { id: true, state: true, monitored: true },
  });
  if (submission?.state !== "sent")
    refuse("not-ready", "Send your answers first. Then you can say who you are.");
  mayOrRefuse(actor, "submission.own", { participantId });
  if (submission.monitored) return;
  const answers = Object.fromEntries(Object.entries(input.answers).filter(([, answer]) => answer));
  if (Object.keys(answers).length > 0) {
    const sheet = {
      engagementId,
      activityId: activity.id,
      setVersion: input.set,
      answers,
      month: monthOf(now),
    };
    await deps.db.equalitySheet
      .create({ data: { id: deps.ids.timeless(), ...sheet, key: deps.secrets.digest(input.key) } })
      .catch((error: unknown) => {
        // A retry of the same form finds its own sheet.
        if (!isTaken(error)) throw error;
      });
  }
  await deps.db.submission.update({ where: { id: submission.id }, data: { monitored: true } });
  await deps.db.$transaction((tx) =>
    fileSheets(deps, tx, { engagementId, activityId: activity.id, fewest: FEWEST_FILED }),
  );
}
