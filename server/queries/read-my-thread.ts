import type { Deps } from "../deps.ts";
import { takesAnswers } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { loadMyThread } from "../shared/my-thread.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/** What happened to what this participant said: each contribution with its stitches in order. */
export async function readMyThread(deps: Deps, actor: Actor, { easyRead }: { easyRead: boolean }) {
  const { participant } = actor;
  if (!participant) return refuse("sign-in-needed", "Type your code of four words first.");
  mayOrRefuse(actor, "submission.own", { participantId: participant.id });
  const { id: participantId, engagementId } = participant;
  const [engagement, contributions, submissions] = await Promise.all([
    deps.db.engagement.findUniqueOrThrow({
      where: { id: engagementId },
      select: { slug: true, title: true },
    }),
    loadMyThread(deps.db, participant, { easyRead }),
    deps.db.submission.findMany({
      where: { participantId, OR: [{ state: "draft" }, { activity: { kind: "consultation" } }] },
      orderBy: { startedAt: "asc" },
      select: {
        state: true,
        _count: { select: { drafts: true } },
        activity: {
          select: {
            slug: true,
            title: true,
            openedAt: true,
            closesAt: true,
            closedAt: true,
            lateUntil: true,
          },
        },
      },
    }),
  ]);
  return {
    engagement,
    /** What is not sent yet: answers, or changes of answers that were sent. */
    unsent: submissions
      .filter(({ state, _count }) => state === "draft" || _count.drafts > 0)
      .map(({ state, activity: { slug, title } }) => ({ slug, title, changes: state === "sent" })),
    /** What was sent and can still be changed or taken back. */
    changeable: submissions
      .filter(({ state, activity }) => state === "sent" && takesAnswers(activity, deps.clock()))
      .map(({ activity: { slug, title } }) => ({ slug, title })),
    contributions,
  };
}
export type MyThread = Awaited<ReturnType<typeof readMyThread>>;
