/** A market test as its use-cases and queries load it. */

import type { Db, Tx } from "../db.ts";
import type { ActivityInput } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterKind } from "./activity-of-kind.ts";
import { mayOrRefuse } from "./scope.ts";

/** The organisation for which somebody takes part in a market test, or nothing. */
export async function registrationOf(db: Db | Tx, actor: Actor, activityId: string) {
  return db.marketRegistration.findFirst({
    where: { activityId, organisationId: { in: [...(actor.person?.organisationIds ?? [])] } },
    orderBy: { registeredAt: "asc" },
    select: { organisationId: true, organisation: { select: { name: true } } },
  });
}

/** Loads a market test for an organisation that registered for it. Refuses `not-registered`. */
export async function enterAsOrganisation(db: Db | Tx, actor: Actor, where: ActivityInput) {
  const { engagement, activity } = await enterKind(db, actor, "market.read", "market_test", where);
  const registration = await registrationOf(db, actor, activity.id);
  if (!registration) return refuse(actor.person ? "not-registered" : "sign-in-needed");
  const { organisationId, organisation } = registration;
  mayOrRefuse(actor, "market.take-part", { ...engagement, organisationId });
  return { engagement, activity, organisationId, organisationName: organisation.name };
}

/** Holds one organisation's forms back from one another, so that two clicks are one. */
export async function lockRegistration(tx: Tx, activityId: string, organisationId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "MarketRegistration"
    WHERE "activityId" = ${activityId}::uuid AND "organisationId" = ${organisationId}::uuid FOR UPDATE`;
}
