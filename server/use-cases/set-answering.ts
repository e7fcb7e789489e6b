import type { Deps } from "../deps.ts";
import { latenessProblem, type SetAnsweringInput } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { forgetWhatIsOver } from "../shared/return-addresses.ts";
import { enterActivity } from "../shared/scope.ts";

/** Sets the age below which an adult agrees, and until when late answers are taken. Refuses `invalid`. */
export async function setAnswering(deps: Deps, actor: Actor, input: SetAnsweringInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterActivity(tx, actor, "activity.design", input);
    const { adultUnder, lateUntil } = input;
    const problem = latenessProblem(activity, lateUntil);
    if (problem) throw new Refused(problem);
    await tx.activity.update({ where: { id: activity.id }, data: { adultUnder, lateUntil } });
    await forgetWhatIsOver(tx, deps.clock());
    const { engagementId } = engagement;
    await recordAudit(deps, tx, actor, "activity.set-answering", { engagementId, subjectId: activity.id });
  });
}
