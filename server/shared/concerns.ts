/** What the lists and pages of safeguarding leads stand on. */
import type { Prisma } from "../../prisma/generated/client.ts";
import type { Db, Tx } from "../db.ts";
import { type Actor, can, safeguardedBy } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { mayOrRefuse } from "./scope.ts";

/** Concerns in the engagements of the authorities whose safeguarding lead this is. */
export const concernsOf = (actor: Actor) =>
  ({
    contribution: {
      activity: {
        engagement: { authorities: { some: { authorityId: { in: safeguardedBy(actor) } } } },
      },
    },
  }) satisfies Prisma.SafeguardingConcernWhereInput;

/**
 * Loads a concern for a safeguarding lead, of an engagement that is not public too. Refuses `not-allowed` to
 * everybody else, and `not-found` to leads of other authorities.
 */
export async function enterConcern(db: Db | Tx, actor: Actor, id: string) {
  if (!can(actor, "safeguarding.list")) return refuse(actor.person ? "not-allowed" : "sign-in-needed");
  const found = await db.safeguardingConcern.findFirst({
    where: { id, ...concernsOf(actor) },
    include: {
      contribution: {
        select: {
          activity: {
            select: {
              engagement: { select: { title: true, authorities: { select: { authorityId: true } } } },
            },
          },
        },
      },
    },
  });
  if (!found) return refuse("not-found");
  const { contribution, ...concern } = found;
  const { title, authorities } = contribution.activity.engagement;
  const authorityIds = authorities.map(({ authorityId }) => authorityId);
  mayOrRefuse(actor, "safeguarding.read", { engagementId: concern.engagementId, authorityIds });
  return { engagement: { engagementId: concern.engagementId, title }, concern };
}
