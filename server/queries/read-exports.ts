import type { Deps } from "../deps.ts";
import type { ActivityInput } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { enterActivity } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/** Downloads that are listed. */
const LATEST = 20;

/** What there is to download of an activity, and who did so before. */
export async function readExports(deps: Deps, actor: Actor, input: ActivityInput) {
  const { engagement, activity } = await enterActivity(deps.db, actor, "contribution.export", input);
  const { engagementId } = engagement;
  const [contributions, events] = await Promise.all([
    deps.db.contribution.count({ where: { AND: [{ engagementId, activityId: activity.id }, visible] } }),
    deps.db.auditEvent.findMany({
      where: {
        engagementId,
        action: { in: ["contribution.export", "report.export"] },
        subjectId: activity.id,
      },
      orderBy: { at: "desc" },
      take: LATEST,
      select: { id: true, at: true, action: true, personId: true },
    }),
  ]);
  const people = await deps.db.person.findMany({
    where: { id: { in: events.flatMap(({ personId }) => personId ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    activity: { slug: activity.slug, kind: activity.kind, title: activity.title },
    contributions,
    downloads: events.map(({ id, at, action, personId }) => ({
      id,
      at,
      report: action === "report.export",
      by: names.get(personId ?? "") ?? null,
    })),
  };
}
