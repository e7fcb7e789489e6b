import type { Deps } from "../deps.ts";
import { type ActivityInput, activityState } from "../domain/activity.ts";
import { placeInSet } from "../domain/monitoring.ts";
import { type Actor, can } from "../domain/policy.ts";
import { suppress } from "../domain/suppression.ts";
import { enterActivity } from "../shared/scope.ts";

/**
 * Who took part in an activity, as far as they said: counts of filed answers by set and question, small
 * numbers hidden. What waits to be filed is not counted.
 */
export async function readMonitoring(deps: Deps, actor: Actor, input: ActivityInput) {
  const { engagement, activity } = await enterActivity(deps.db, actor, "contribution.read", input);
  const [counts, waiting] = await Promise.all([
    deps.db.equalityAnswer.groupBy({
      by: ["setVersion", "question", "answer"],
      where: { activityId: activity.id },
      _count: { _all: true },
    }),
    deps.db.equalitySheet.findFirst({ where: { activityId: activity.id }, select: { id: true } }),
  ]);
  const order = ({ setVersion, question }: (typeof counts)[number]) =>
    placeInSet(setVersion, question) - 1_000 * setVersion;
  const ordered = counts.sort(
    (one, other) =>
      order(one) - order(other) ||
      placeInSet(one.setVersion, one.question, one.answer) -
        placeInSet(other.setVersion, other.question, other.answer),
  );
  const asked = new Map<
    string,
    { set: number; question: string; counts: { key: string; count: number }[] }
  >();
  for (const { setVersion, question, answer, _count } of ordered) {
    const key = `${setVersion} ${question}`;
    const entry = asked.get(key) ?? { set: setVersion, question, counts: [] };
    entry.counts.push({ key: answer, count: _count._all });
    asked.set(key, entry);
  }
  const closed = activityState(activity, deps.clock()) === "closed";
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    activity: { slug: activity.slug, title: activity.title },
    questions: [...asked.values()].map(({ set, question, counts }) => ({
      set,
      question,
      said: suppress(counts, engagement.suppressionBelow),
    })),
    mayFile: closed && waiting !== null && can(actor, "activity.design", engagement),
  };
}
