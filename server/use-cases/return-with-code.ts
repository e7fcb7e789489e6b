import type { Deps } from "../deps.ts";
import type { ReturnInput } from "../domain/code-words.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { findResume, reopenDevice } from "../shared/come-back.ts";

/** Opens this device for whoever has the code, and says where they were. Refuses `code-unknown`. */
export async function returnWithCode(deps: Deps, actor: Actor, input: ReturnInput) {
  const participant = await deps.db.participant.findUnique({
    where: { codeHash: deps.secrets.digest(input.code) },
    select: { id: true },
  });
  if (!participant) return refuse("code-unknown");
  const token = await deps.db.$transaction((tx) => reopenDevice(deps, tx, actor, participant.id));
  return { token, resume: await findResume(deps.db, participant.id, deps.clock()) };
}
