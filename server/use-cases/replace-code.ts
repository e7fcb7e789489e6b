import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/** Gives the participant a new code; the old one stops working. The code is told only in this answer. */
export async function replaceCode(deps: Deps, actor: Actor): Promise<{ code: string }> {
  const { participant } = actor;
  if (!participant) return refuse("sign-in-needed", "This device does not know you. Type your code first.");
  mayOrRefuse(actor, "submission.own", { participantId: participant.id });
  const code = deps.ids.code();
  await deps.db.participant.update({
    where: { id: participant.id },
    data: { codeHash: deps.secrets.digest(code) },
  });
  return { code };
}
