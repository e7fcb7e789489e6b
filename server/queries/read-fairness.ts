import type { Deps } from "../deps.ts";
import { type ActivityInput, activityState } from "../domain/activity.ts";
import { checkFairness, storedFindings } from "../domain/fairness.ts";
import { POINTS } from "../domain/opening-reasons.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterPublicActivity } from "../shared/consult.ts";
import { loadFairnessRecord } from "../shared/fairness.ts";

/** The fairness record of a consultation, as everybody may read it: each point, and the reasons for opening it. */
export async function readFairness(deps: Deps, actor: Actor, input: ActivityInput) {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "public.read", input, now);
  if (activity.kind !== "consultation") return refuse("not-found");
  const [record, reasons] = await Promise.all([
    loadFairnessRecord(deps.db, engagement, activity),
    deps.db.openingReason.findMany({
      where: { activityId: activity.id },
      select: { point: true, reason: true, unmet: true, writtenAt: true },
    }),
  ]);
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    activity: {
      slug: activity.slug,
      title: activity.title,
      state: activityState(activity, now),
      openedAt: activity.openedAt,
    },
    at: now,
    points: checkFairness(record, now),
    reasons: POINTS.flatMap((point) => reasons.filter((reason) => reason.point === point)).map((row) => ({
      ...row,
      unmet: storedFindings.parse(row.unmet),
    })),
  };
}
export type Fairness = Awaited<ReturnType<typeof readFairness>>;
