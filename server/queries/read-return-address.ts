import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { mayKeepUntil } from "../domain/return-link.ts";
import { TIMES } from "../shared/return-addresses.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/**
 * Whether this participant may have links by e-mail, and until when: null where nothing of theirs takes answers, "open"
 * where no end is set. `kept`: they gave an address. What it is nobody can read.
 */
export async function readReturnAddress(deps: Deps, actor: Actor) {
  const { participant } = actor;
  if (!participant) return refuse("sign-in-needed", "Type your code of four words first.");
  mayOrRefuse(actor, "submission.own", { participantId: participant.id });
  const [begun, kept] = await Promise.all([
    deps.db.submission.findMany({
      where: { participantId: participant.id },
      select: { activity: { select: TIMES } },
    }),
    deps.db.returnAddress.count({ where: { participantId: participant.id } }),
  ]);
  const activities = begun.map(({ activity }) => activity);
  return { until: mayKeepUntil(activities, deps.clock()), kept: kept > 0 };
}
