import type { Db } from "../db.ts";
import type { Deps } from "../deps.ts";
import { activityState } from "../domain/activity.ts";
import { checkFairness, type FairnessInput, storedFindings, unmetOf } from "../domain/fairness.ts";
import { type Actor, can } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { listPeriods, loadFairnessRecord } from "../shared/fairness.ts";
import { enterActivity } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/** Who read what was said in an activity, and when: for its staff. */
async function listReaders(db: Db, activityId: string) {
  const rows = await db.contribution.groupBy({
    by: ["readBy"],
    where: { AND: [visible, { activityId, erasedAt: null, readAt: { not: null } }] },
    _count: { _all: true },
    _min: { readAt: true },
    _max: { readAt: true },
  });
  const people = await db.person.findMany({
    where: { id: { in: rows.flatMap(({ readBy }) => readBy ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows
    .map(({ readBy, _count, _min, _max }) => ({
      name: names.get(readBy ?? "") ?? null,
      count: _count._all,
      first: _min.readAt,
      last: _max.readAt,
    }))
    .sort((one, other) => other.count - one.count);
}

/** The fairness check as staff see it; of a draft, as if it were opened now and closed at `closesAt`. */
export async function readFairnessDesk(deps: Deps, actor: Actor, input: FairnessInput) {
  const now = deps.clock();
  const { engagement, activity } = await enterActivity(deps.db, actor, "engagement.read", input);
  if (activity.kind !== "consultation") return refuse("not-found");
  const closesAt = activity.openedAt ? activity.closesAt : (input.closesAt ?? activity.closesAt);
  const [record, readers, periods, reasons] = await Promise.all([
    loadFairnessRecord(deps.db, engagement, { ...activity, closesAt }),
    listReaders(deps.db, activity.id),
    listPeriods(deps.db, engagement.authorityIds),
    deps.db.openingReason.findMany({ where: { activityId: activity.id }, orderBy: { point: "asc" } }),
  ]);
  const points = checkFairness(record, now);
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    activity: { slug: activity.slug, title: activity.title, state: activityState(activity, now) },
    at: now,
    points,
    unmet: points.filter((point) => unmetOf(point).length > 0).map(({ point }) => point),
    readers,
    periods: periods.map(({ authorityId, ...period }) => ({
      ...period,
      mayRemove: can(actor, "activity.design", { authorityIds: [authorityId] }),
    })),
    reasons: reasons.map(({ point, reason, unmet, writtenAt }) => ({
      point,
      reason,
      unmet: storedFindings.parse(unmet),
      writtenAt,
    })),
    mayDesign: can(actor, "activity.design", engagement),
  };
}
export type FairnessDesk = Awaited<ReturnType<typeof readFairnessDesk>>;
