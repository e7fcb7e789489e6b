import type { Deps } from "../deps.ts";
import { activityState } from "../domain/activity.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import { type Actor, can } from "../domain/policy.ts";
import { isBlocking, judgeClause, versionLabel } from "../domain/version.ts";
import { loadClauseStates } from "../shared/draft.ts";
import { countDrafts } from "../shared/drafts.ts";
import { readLately } from "../shared/lately.ts";
import { enterEngagement } from "../shared/scope.ts";
import { countWaiting } from "../shared/waiting.ts";

/** One engagement as its staff see it: what waits, its activities, its specification. */
export async function readEngagementDesk(deps: Deps, actor: Actor, input: EngagementInput) {
  const scope = await enterEngagement(deps.db, actor, "engagement.read", { slug: input.engagement });
  const where = { engagementId: scope.engagementId };
  const now = deps.clock();
  const [
    activities,
    topics,
    authorities,
    versions,
    specification,
    waiting,
    easyRead,
    discarded,
    responses,
    draft,
    lately,
  ] = await Promise.all([
    deps.db.activity.findMany({
      where,
      orderBy: { createdAt: "asc" },
      include: {
        _count: {
          select: {
            questions: true,
            statements: { where: { state: "proposed", shownAt: null } },
            clarifications: { where: { publishedAt: null } },
          },
        },
        liveSessions: {
          orderBy: { startsAt: "asc" },
          select: {
            id: true,
            title: true,
            state: true,
            items: { select: { _count: { select: { notes: { where: { state: "waiting" } } } } } },
          },
        },
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
        OR: [
          { aboutEngagementId: { not: null } },
          { topicId: { not: null } },
          { discardedOptionId: { not: null } },
          { activityId: { not: null } },
        ],
      },
    }),
    deps.db.discardedOption.count({ where }),
    countDrafts(deps.db, scope.engagementId, actor.person?.id ?? ""),
    loadClauseStates(deps.db, scope.engagementId),
    readLately(deps.db, scope.engagementId, now),
  ]);
  const verdicts = draft.clauses.map(judgeClause).filter((verdict) => verdict !== "same");
  const blocked = verdicts.filter(isBlocking);
  return {
    slug: scope.slug,
    title: scope.title,
    summary: scope.summary,
    safetyContact: scope.safetyContact,
    published: scope.published,
    hasSpecification: specification !== null,
    waiting,
    responses,
    /** The next version: what has changed for it, and how much of that still lacks its source. */
    next: {
      label: versionLabel(draft.lastSequence + 1),
      changed: verdicts.length,
      blocked: blocked.length,
    },
    lately,
    /** Parts of the front page that nobody has written in Easy Read: the summary, topics, discarded options and activities. */
    easyReadMissing: 1 + topics.length + discarded + activities.length - easyRead,
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
      /** Sentences that nobody has let be shown, and providers' questions without an answer. */
      statementsWaiting: activity._count.statements,
      clarificationsWaiting: activity._count.clarifications,
      liveSessions: activity.liveSessions.map(({ items, ...session }) => ({
        ...session,
        notesWaiting: items.reduce((sum, { _count }) => sum + _count.notes, 0),
      })),
    })),
    may: {
      manage: can(actor, "engagement.manage", scope),
      design: can(actor, "activity.design", scope),
      importSpecification: can(actor, "specification.import", scope),
      importContributions: can(actor, "contribution.import", scope),
      publishVersion: can(actor, "version.publish", scope),
      facilitate: can(actor, "live.facilitate", scope),
      manageMarket: can(actor, "market.manage", scope),
      respond: can(actor, "response.record", scope),
      showStatements: can(actor, "statement.show", scope),
    },
  };
}
