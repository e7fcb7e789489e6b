import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { SettleConcernInput } from "../domain/safeguarding.ts";
import { enterConcern } from "../shared/concerns.ts";
import { lineOf } from "../shared/earlier-words.ts";
import { eraseWords } from "../shared/erase-words.ts";
import { recordAudit } from "../shared/record.ts";

/**
 * Says what became of a concern. One that was acted on stays with the leads until it is returned; what is returned
 * goes back to the readers, with its words private, unless its author took it back meanwhile: then the words go now,
 * and so do files that its author took away. Refuses `done-meanwhile` when somebody else settled it.
 */
export async function settleConcern(deps: Deps, actor: Actor, input: SettleConcernInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement, concern } = await enterConcern(tx, actor, input.concern);
    const settled = await tx.safeguardingConcern.updateMany({
      where: { id: concern.id, state: input.outcome === "returned" ? { not: "returned" } : "open" },
      data: {
        state: input.outcome,
        note: input.note,
        settledBy: actor.person?.id ?? null,
        settledAt: deps.clock(),
      },
    });
    if (settled.count === 0) refuse("done-meanwhile");
    if (input.outcome === "returned") {
      const line = await lineOf(tx, concern.contributionId);
      await tx.contribution.updateMany({ where: { id: { in: line } }, data: { heldAt: null } });
      const withdrawn = await tx.contribution.findMany({
        where: { id: { in: line }, withdrawnAt: { not: null } },
        select: { id: true },
      });
      await tx.attachment.deleteMany({
        where: { contributionId: { in: line }, contribution: { replacedAt: { not: null } } },
      });
      await eraseWords(
        deps,
        tx,
        withdrawn.map(({ id }) => id),
      );
    }
    const { engagementId } = engagement;
    await recordAudit(deps, tx, actor, "safeguarding.settle", { engagementId, subjectId: concern.id });
  });
}
