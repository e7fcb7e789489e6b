import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { type PublishedResultsInput, publishingProblem } from "../domain/results.ts";
import { enterKind } from "../shared/activity-of-kind.ts";
import { countForEverybody, showFigures } from "../shared/figures.ts";

/** What everybody would see if the results were published now, and why they cannot be, if so. */
export async function previewResults(deps: Deps, actor: Actor, input: PublishedResultsInput) {
  const { engagement, activity } = await enterKind(deps.db, actor, "results.publish", "consultation", input);
  const [figures, published] = await Promise.all([
    countForEverybody(deps.db, engagement, activity.id),
    deps.db.publishedResults.findUnique({
      where: { activityId: activity.id },
      select: { publishedAt: true },
    }),
  ]);
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    slug: activity.slug,
    title: activity.title,
    problem: publishingProblem(activity, published !== null, deps.clock())?.message ?? null,
    shown: await showFigures(deps.db, activity.id, figures, input),
  };
}
