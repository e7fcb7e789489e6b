import type { Deps } from "../deps.ts";
import { dayOf } from "../domain/day.ts";
import type { AddPeriodInput } from "../domain/fairness.ts";
import { type Actor, can } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";

/** Enters the days before an election, for the actor's own authority: every engagement of it minds them. */
export async function addElectionPeriod(deps: Deps, actor: Actor, input: AddPeriodInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement } = await enterActivity(tx, actor, "activity.design", input);
    const { engagementId, authorityIds } = engagement;
    const authorityId = authorityIds.find((id) => can(actor, "activity.design", { authorityIds: [id] }));
    if (!authorityId) return refuse("not-allowed");
    const id = deps.ids.row();
    const day = (date: Date) => new Date(dayOf(date));
    await tx.preElectionPeriod.create({
      data: {
        id,
        authorityId,
        name: input.name,
        firstDay: day(input.firstDay),
        lastDay: day(input.lastDay),
        addedBy: actor.person?.id ?? "",
        addedAt: deps.clock(),
      },
    });
    await recordAudit(deps, tx, actor, "election-period.add", { engagementId, subjectId: id });
  });
}
