import type { Deps } from "../deps.ts";
import type { RegisterOrganisationInput } from "../domain/market.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterKind, mustBeOpen } from "../shared/activity-of-kind.ts";
import { recordAudit } from "../shared/record.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/**
 * Registers an organisation for a market test, for whoever is signed in. Whoever represents one of
 * this name already registers that one: nobody can join somebody else's by knowing its name.
 * Registering again changes nothing. Refuses `activity-not-open`, `activity-closed`.
 */
export async function registerOrganisation(deps: Deps, actor: Actor, input: RegisterOrganisationInput) {
  const personId = actor.person?.id ?? refuse("sign-in-needed");
  return deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterKind(tx, actor, "market.read", "market_test", input);
    mayOrRefuse(actor, "market.register", engagement);
    mustBeOpen(activity, deps.clock());
    const { engagementId } = engagement;
    // Two clicks of one person are taken one after the other.
    await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR NO KEY UPDATE`;
    const own = await tx.organisation.findFirst({
      where: {
        name: { equals: input.name, mode: "insensitive" },
        representatives: { some: { personId } },
      },
    });
    const organisationId = own?.id ?? deps.ids.row();
    if (!own) {
      await tx.organisation.create({
        data: {
          id: organisationId,
          name: input.name,
          size: input.size,
          notForProfit: input.notForProfit,
          createdAt: deps.clock(),
          representatives: { create: { personId } },
        },
      });
    }
    const where = { activityId: activity.id, organisationId };
    if (await tx.marketRegistration.findUnique({ where: { activityId_organisationId: where } })) {
      return { organisationId };
    }
    await tx.marketRegistration.create({ data: { engagementId, ...where, registeredAt: deps.clock() } });
    await recordAudit(deps, tx, actor, "market.register", { engagementId, subjectId: organisationId });
    return { organisationId };
  });
}
