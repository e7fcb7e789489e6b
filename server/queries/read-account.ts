import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";

/** Who is at this browser, for the page's header. */
export async function readAccount(deps: Deps, actor: Actor) {
  const person = actor.person
    ? await deps.db.person.findUnique({ where: { id: actor.person.id }, select: { name: true } })
    : null;
  return {
    name: person?.name ?? null,
    staff: (actor.person?.memberships.length ?? 0) > 0,
    provider: (actor.person?.organisationIds.length ?? 0) > 0,
    participant: actor.participant !== null,
  };
}
