import type { Deps } from "../deps.ts";
import { isOpen } from "../domain/activity.ts";
import { type Actor, can, workplaces } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { concernsOf } from "../shared/concerns.ts";
import { countWaiting } from "../shared/waiting.ts";

/** The engagements that the actor works in, each with what waits in it. */
export async function readDesk(deps: Deps, actor: Actor) {
  if (!can(actor, "desk.read")) refuse(actor.person ? "not-allowed" : "sign-in-needed");
  const engagements = await deps.db.engagement.findMany({
    where: { authorities: { some: { authorityId: { in: workplaces(actor) } } } },
    orderBy: { createdAt: "desc" },
    select: {
      id: true,
      slug: true,
      title: true,
      publishedAt: true,
      activities: { select: { openedAt: true, closesAt: true, closedAt: true } },
    },
  });
  const now = deps.clock();
  return {
    mayCreate: can(actor, "engagement.create"),
    /** For a safeguarding lead: how many concerns wait. */
    concerns: can(actor, "safeguarding.list")
      ? await deps.db.safeguardingConcern.count({ where: { ...concernsOf(actor), state: "open" } })
      : null,
    engagements: await Promise.all(
      engagements.map(async ({ id, slug, title, publishedAt, activities }) => ({
        slug,
        title,
        published: publishedAt !== null,
        open: activities.filter((activity) => isOpen(activity, now)).length,
        waiting: await countWaiting(deps.db, id),
      })),
    ),
  };
}
