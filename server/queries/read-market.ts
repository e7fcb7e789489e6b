import type { Deps } from "../deps.ts";
import type { ActivityInput } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { readWording } from "../domain/wording.ts";
import { enterPublicKind } from "../shared/activity-of-kind.ts";
import { registrationOf } from "../shared/market.ts";
import { ownQuestions } from "../shared/own-questions.ts";

/** A market test as everybody sees it: the brief, the published questions and answers, and one's own standing. */
export async function readMarket(deps: Deps, actor: Actor, input: ActivityInput) {
  const now = deps.clock();
  const { engagement, activity, state } = await enterPublicKind(
    deps.db,
    actor,
    "market.read",
    "market_test",
    input,
    now,
  );
  const activityId = activity.id;
  const [wordings, topics, clarifications, questions, registration] = await Promise.all([
    deps.db.wording.findMany({ where: { activityId } }),
    deps.db.topic.findMany({
      where: { engagementId: engagement.engagementId },
      orderBy: { position: "asc" },
      select: { title: true, standing: true, reason: true },
    }),
    deps.db.clarification.findMany({
      where: { activityId, publishedAt: { not: null } },
      orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
      select: { publicQuestion: true, answer: true, publishedAt: true },
    }),
    deps.db.question.count({ where: { activityId, ...ownQuestions } }),
    registrationOf(deps.db, actor, activityId),
  ]);
  const submission = registration
    ? await deps.db.submission.findUnique({
        where: { activityId_organisationId: { activityId, organisationId: registration.organisationId } },
        select: { state: true, reference: true, sentAt: true },
      })
    : null;
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    activity: {
      slug: activity.slug,
      title: activity.title,
      introduction: activity.introduction,
      closesAt: activity.closesAt,
      wordings: wordings.map(readWording),
    },
    state,
    topics,
    questions,
    clarifications: clarifications.map(({ publicQuestion, answer, publishedAt }) => ({
      question: publicQuestion ?? "",
      answer: answer ?? "",
      publishedAt,
    })),
    signedIn: actor.person !== null,
    mine: registration
      ? {
          organisation: registration.organisation.name,
          sent: submission?.state === "sent",
          begun: submission !== null,
          reference: submission?.reference ?? null,
          sentAt: submission?.sentAt ?? null,
        }
      : null,
  };
}
export type MarketView = Awaited<ReturnType<typeof readMarket>>;
