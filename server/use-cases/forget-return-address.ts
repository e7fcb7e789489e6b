import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { forgetAddress } from "../shared/return-addresses.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/** Deletes the address that this participant gave, with its links. Doing it again changes nothing. */
export async function forgetReturnAddress(deps: Deps, actor: Actor): Promise<void> {
  const { participant } = actor;
  if (!participant) return refuse("sign-in-needed", "This device does not know you. Type your code first.");
  mayOrRefuse(actor, "submission.own", { participantId: participant.id });
  await deps.db.$transaction((tx) => forgetAddress(tx, participant.id, deps.clock()));
}
