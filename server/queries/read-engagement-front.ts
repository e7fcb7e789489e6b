import type { Deps } from "../deps.ts";
import { activityState } from "../domain/activity.ts";
import { type FrontInput, toldCount } from "../domain/engagement-front.ts";
import type { Actor } from "../domain/policy.ts";
import { easyReadOf } from "../domain/wording.ts";
import { ownQuestions } from "../shared/own-questions.ts";
import { enterEngagement } from "../shared/scope.ts";
import { received } from "../shared/visible.ts";

/** The public front page of an engagement: what is decided, how to take part, what came of it so far. */
export async function readEngagementFront(deps: Deps, actor: Actor, input: FrontInput) {
  const now = deps.clock();
  const engagement = await enterEngagement(deps.db, actor, "public.read", { slug: input.engagement });
  const where = { engagementId: engagement.engagementId };
  const [authorities, about, topics, activities, sessions, heard, answered, version] = await Promise.all([
    deps.db.engagementAuthority.findMany({
      where,
      orderBy: { part: "asc" },
      select: { authority: { select: { name: true } } },
    }),
    deps.db.wording.findMany({ where: { aboutEngagementId: engagement.engagementId } }),
    deps.db.topic.findMany({ where, orderBy: { position: "asc" }, include: { wordings: true } }),
    deps.db.activity.findMany({
      where: { ...where, openedAt: { lte: now } },
      orderBy: { openedAt: "asc" },
      include: { wordings: true, _count: { select: { questions: { where: ownQuestions } } } },
    }),
    deps.db.liveSession.findMany({
      where: { ...where, state: { not: "ended" }, activity: { openedAt: { lte: now } } },
      orderBy: { startsAt: "asc" },
      select: { id: true, title: true, startsAt: true, state: true },
    }),
    deps.db.contribution.count({ where: { ...where, ...received, erasedAt: null, withdrawnAt: null } }),
    deps.db.response.count({ where: { ...where, publishedAt: { not: null } } }),
    deps.db.version.findFirst({
      where,
      orderBy: { sequence: "desc" },
      select: { label: true, publishedAt: true },
    }),
  ]);
  /** What a reader of Easy Read is shown instead of the usual words, where somebody wrote it. */
  const easyRead = (wordings: Parameters<typeof easyReadOf>[0]) =>
    input.easyRead ? easyReadOf(wordings) : [];
  const told = topics.map(({ wordings, ...topic }) => ({ ...topic, easyRead: easyRead(wordings) }));
  return {
    slug: engagement.slug,
    title: engagement.title,
    summary: engagement.summary,
    easyRead: easyRead(about),
    authorities: authorities.map(({ authority }) => authority.name),
    canChange: told.filter((topic) => topic.standing === "can_change"),
    fixed: told.filter((topic) => topic.standing === "fixed"),
    activities: activities.map((activity) => ({
      slug: activity.slug,
      kind: activity.kind,
      title: activity.title,
      introduction: activity.introduction,
      easyRead: easyRead(activity.wordings),
      rung: activity.rung,
      state: activityState(activity, now),
      openedAt: activity.openedAt,
      closesAt: activity.closesAt,
      closedAt: activity.closedAt,
      questions: activity._count.questions,
    })),
    sessions,
    heard: toldCount(heard, engagement.suppressionBelow),
    answered,
    version,
    takingPart: actor.participant?.engagementId === engagement.engagementId,
  };
}
export type EngagementFront = Awaited<ReturnType<typeof readEngagementFront>>;
