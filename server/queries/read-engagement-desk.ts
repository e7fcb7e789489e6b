import type { Deps } from "../deps.ts";
import { activityState } from "../domain/activity.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import { type Actor, can } from "../domain/policy.ts";
import { enterEngagement } from "../shared/scope.ts";
import { countWaiting } from "../shared/waiting.ts";

/** One engagement as its staff see it: what waits, its activities, its specification. */
export async function readEngagementDesk(deps: Deps, actor: Actor, input: EngagementInput) {
  const scope = await enterEngagement(deps.db, actor, "engagement.read", { slug: input.engagement });
  const where = { engagementId: scope.engagementId };
  const [activities, topics, authorities, versions, specification, waiting, easyRead] = await Promise.all([
    deps.db.activity.findMany({
      where,
      orderBy: { createdAt: "asc" },
      include: {
        _count: { select: { questions: true } },
        liveSessions: { select: { id: true, title: true, state: true } },
      },
    }),
    deps.db.topic.findMany({ where, orderBy: { position: "asc" } }),
    deps.db.engagementAuthority.findMany({ where, include: { authority: true }, orderBy: { part: "asc" } }),
    deps.db.version.findMany({
      where,
      orderBy: { sequence: "desc" },
      select: { label: true, publishedAt: true },
    }),
    deps.db.specification.findUnique({ where, select: { id: true } }),
    countWaiting(deps.db, scope.engagementId),
    deps.db.wording.count({
      where: {
        ...where,
        language: "en",
        format: "easy_read",
        OR: [{ aboutEngagementId: { not: null } }, { topicId: { not: null } }, { activityId: { not: null } }],
      },
    }),
  ]);
  const now = deps.clock();
  return {
    slug: scope.slug,
    title: scope.title,
    summary: scope.summary,
    published: scope.published,
    hasSpecification: specification !== null,
    waiting,
    /** Parts of the front page that nobody has written in Easy Read: the summary, topics and activities. */
    easyReadMissing: 1 + topics.length + activities.length - easyRead,
    versions,
    topics: topics.map(({ title, standing, reason }) => ({ title, standing, reason })),
    authorities: authorities.map(({ part, authority }) => ({ part, name: authority.name })),
    activities: activities.map((activity) => ({
      slug: activity.slug,
      kind: activity.kind,
      title: activity.title,
      state: activityState(activity, now),
      closesAt: activity.closesAt,
      questions: activity._count.questions,
      liveSessions: activity.liveSessions,
    })),
    may: {
      manage: can(actor, "engagement.manage", scope),
      design: can(actor, "consultation.design", scope),
      importSpecification: can(actor, "specification.import", scope),
      importContributions: can(actor, "contribution.import", scope),
      publishVersion: can(actor, "version.publish", scope),
      facilitate: can(actor, "live.facilitate", scope),
      manageMarket: can(actor, "market.manage", scope),
    },
  };
}
