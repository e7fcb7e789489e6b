import type { Deps } from "../deps.ts";
import type { GivePassageInput } from "../domain/passage.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { listAnswerers, takePassage } from "../shared/passages.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/**
 * Gives a passage to somebody who may answer it, passes it on, or takes it back. It locks nothing: anybody who may
 * answer still can. Refuses `changed-meanwhile` when somebody else gave it away first.
 */
export async function givePassage(deps: Deps, actor: Actor, input: GivePassageInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const scope = await enterEngagement(tx, actor, "response.record", { slug: input.engagement });
    const { engagementId } = scope;
    const passage = await takePassage(tx, engagementId, input);
    if (passage.givenTo === input.to) return;
    if (passage.givenTo !== input.had) {
      return refuse(
        "changed-meanwhile",
        "Somebody else gave this away just now. Look who has it, then decide.",
      );
    }
    const people = await listAnswerers(tx, scope);
    if (input.to && !people.some(({ id }) => id === input.to)) {
      return refuse("invalid", undefined, { to: "Choose somebody who may answer here." });
    }
    await tx.passage.update({
      where: { id: passage.id },
      data: input.to
        ? { givenTo: input.to, givenBy: actor.person?.id ?? null, givenAt: deps.clock() }
        : { givenTo: null, givenBy: null, givenAt: null },
    });
    await recordAudit(deps, tx, actor, input.to ? "passage.give" : "passage.take-back", {
      engagementId,
      subjectId: passage.id,
    });
  });
}
