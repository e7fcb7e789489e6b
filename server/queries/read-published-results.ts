import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { type PublishedResultsInput, publishedFigures } from "../domain/results.ts";
import { enterPublicActivity } from "../shared/consult.ts";
import { showFigures } from "../shared/figures.ts";

/** The results of an activity as they were published. Refuses `not-found` before that. */
export async function readPublishedResults(deps: Deps, actor: Actor, input: PublishedResultsInput) {
  const { engagement, activity } = await enterPublicActivity(
    deps.db,
    actor,
    "public.read",
    input,
    deps.clock(),
  );
  const published = await deps.db.publishedResults.findUnique({ where: { activityId: activity.id } });
  if (!published) return refuse("not-found");
  const figures = publishedFigures.parse(published.figures);
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    slug: activity.slug,
    title: activity.title,
    publishedAt: published.publishedAt,
    shown: await showFigures(deps.db, activity.id, figures, input),
  };
}
