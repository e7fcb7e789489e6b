import type { Db, Tx } from "../db.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";

/** The authorities whose sets of questions an actor may use: those for which they design. */
export function libraryAuthorities(actor: Actor): string[] {
  const memberships = actor.person?.memberships ?? [];
  return memberships.filter(({ role }) => role === "commissioner").map(({ authorityId }) => authorityId);
}

/** One of the actor's sets. Refuses `set-unknown`, also where it is another authority's: that it exists is not told. */
export async function findQuestionSet(db: Db | Tx, actor: Actor, id: string) {
  const set = await db.questionSet.findFirst({
    where: { id, authorityId: { in: libraryAuthorities(actor) } },
  });
  return set ?? refuse("set-unknown");
}
