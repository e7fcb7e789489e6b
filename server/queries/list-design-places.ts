import type { Deps } from "../deps.ts";
import type { ActivityInput } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { libraryAuthorities } from "../shared/question-sets.ts";
import { enterActivity } from "../shared/scope.ts";

/** A consultation that is about to be copied, and the engagements that a copy can go into: its own first. */
export async function listDesignPlaces(deps: Deps, actor: Actor, input: ActivityInput) {
  const { engagement, activity } = await enterActivity(deps.db, actor, "activity.design", input);
  if (activity.kind !== "consultation") return refuse("not-found");
  const others = await deps.db.engagement.findMany({
    where: {
      id: { not: engagement.engagementId },
      authorities: { some: { authorityId: { in: libraryAuthorities(actor) } } },
    },
    orderBy: { createdAt: "desc" },
    select: { slug: true, title: true },
  });
  return {
    title: activity.title,
    engagement: engagement.slug,
    activity: activity.slug,
    places: [{ slug: engagement.slug, title: engagement.title }, ...others],
  };
}
