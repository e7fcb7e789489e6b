import type { Deps } from "../deps.ts";
import { activityState } from "../domain/activity.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import { type Actor, can } from "../domain/policy.ts";
import { easyReadOf, type Sentence, type WordingSubject } from "../domain/wording.ts";
import { enterEngagement } from "../shared/scope.ts";

interface Part {
  subject: WordingSubject;
  /** The usual words: what stands above, and the text below it where there is one. */
  standard: { title: string; text: string };
  easyRead: Sentence[];
  /** People take part in it already. */
  opened: boolean;
  /** What people may have answered stays as they read it. */
  mayWrite: boolean;
}

/** What an engagement's front page says, part by part: in the usual words and in Easy Read. */
export async function readEasyReadDesk(deps: Deps, actor: Actor, input: EngagementInput) {
  const scope = await enterEngagement(deps.db, actor, "engagement.read", { slug: input.engagement });
  const { engagementId } = scope;
  const [about, topics, discarded, activities] = await Promise.all([
    deps.db.wording.findMany({ where: { aboutEngagementId: engagementId } }),
    deps.db.topic.findMany({
      where: { engagementId },
      orderBy: { position: "asc" },
      include: { wordings: true },
    }),
    deps.db.discardedOption.findMany({
      where: { engagementId },
      orderBy: [{ discardedOn: "asc" }, { id: "asc" }],
      include: { wordings: true },
    }),
    deps.db.activity.findMany({
      where: { engagementId },
      orderBy: { createdAt: "asc" },
      include: { wordings: true },
    }),
  ]);
  const now = deps.clock();
  const parts: Part[] = [
    {
      subject: { of: "engagement" },
      standard: { title: scope.title, text: scope.summary },
      easyRead: easyReadOf(about),
      opened: false,
      mayWrite: true,
    },
    ...topics.map(({ position, title, reason, wordings }) => ({
      subject: { of: "topic" as const, topic: position },
      standard: { title, text: reason ?? "" },
      easyRead: easyReadOf(wordings),
      opened: false,
      mayWrite: true,
    })),
    ...discarded.map(({ id, title, what, why, wordings }) => ({
      subject: { of: "discarded" as const, option: id },
      standard: { title, text: `${what}\n\n${why}` },
      easyRead: easyReadOf(wordings),
      opened: false,
      mayWrite: true,
    })),
    ...activities.map((activity) => {
      const easyRead = easyReadOf(activity.wordings);
      const opened = activityState(activity, now) !== "draft";
      return {
        subject: { of: "activity" as const, activity: activity.slug },
        standard: { title: activity.title, text: activity.introduction },
        easyRead,
        opened,
        mayWrite: !opened || easyRead.length === 0,
      };
    }),
  ];
  return {
    slug: scope.slug,
    title: scope.title,
    parts,
    mayWrite: can(actor, "activity.design", scope),
  };
}
