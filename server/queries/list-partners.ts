import type { Deps } from "../deps.ts";
import { type Actor, can } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";

/** Which authorities may lead an engagement of the actor's, and which may join it. */
export async function listPartners(deps: Deps, actor: Actor) {
  if (!can(actor, "engagement.create")) refuse(actor.person ? "not-allowed" : "sign-in-needed");
  const own = new Set(
    actor.person?.memberships
      .filter((membership) => membership.role === "commissioner")
      .map((membership) => membership.authorityId),
  );
  const all = await deps.db.authority.findMany({
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return {
    leads: all.filter((authority) => own.has(authority.id)),
    partners: own.size === 1 ? all.filter((authority) => !own.has(authority.id)) : all,
  };
}
