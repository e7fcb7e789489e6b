import type { Deps } from "../deps.ts";
import { type ActivityInput, activityState } from "../domain/activity.ts";
import { type Actor, can } from "../domain/policy.ts";
import { readWording } from "../domain/wording.ts";
import { enterKind } from "../shared/activity-of-kind.ts";
import { CHOSEN, choiceOf } from "../shared/chosen.ts";
import { ownQuestions } from "../shared/own-questions.ts";

/** A market test as commissioners see it. Of confidential answers it holds the summary and never the words. */
export async function readMarketDesk(deps: Deps, actor: Actor, input: ActivityInput) {
  const { engagement, activity } = await enterKind(deps.db, actor, "market.manage", "market_test", input);
  const activityId = activity.id;
  const [registrations, questions, clarifications] = await Promise.all([
    deps.db.marketRegistration.findMany({
      where: { activityId },
      orderBy: { registeredAt: "asc" },
      select: {
        registeredAt: true,
        organisation: {
          select: {
            id: true,
            name: true,
            size: true,
            notForProfit: true,
            submissions: { where: { activityId }, select: { state: true, sentAt: true } },
          },
        },
      },
    }),
    deps.db.question.findMany({
      where: { activityId, ...ownQuestions },
      orderBy: { position: "asc" },
      select: {
        position: true,
        wordings: true,
        contributions: {
          where: { kind: "market_answer", replacedAt: null },
          orderBy: { createdAt: "asc" },
          select: {
            reference: true,
            text: { select: { text: true } },
            ...CHOSEN,
            submission: { select: { organisation: { select: { name: true } } } },
            confidential: { select: { reason: true, expiresAt: true } },
          },
        },
      },
    }),
    deps.db.clarification.findMany({
      where: { activityId },
      orderBy: [{ createdAt: "asc" }, { contributionId: "asc" }],
      select: {
        id: true,
        publicQuestion: true,
        answer: true,
        publishedAt: true,
        createdAt: true,
        organisation: { select: { name: true } },
        contribution: { select: { reference: true, text: { select: { text: true } } } },
      },
    }),
  ]);
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    activity: { slug: activity.slug, title: activity.title },
    state: activityState(activity, deps.clock()),
    registrations: registrations.map(({ registeredAt, organisation }) => ({
      id: organisation.id,
      name: organisation.name,
      size: organisation.size,
      notForProfit: organisation.notForProfit,
      registeredAt,
      sentAt: organisation.submissions[0]?.sentAt ?? null,
    })),
    questions: questions.map(({ position, wordings, contributions }) => ({
      number: position,
      wordings: wordings.map(readWording),
      answers: contributions.map(({ reference, text, submission, confidential, ...chosen }) => ({
        reference,
        organisation: submission?.organisation?.name ?? null,
        /** Nothing when the words were erased, or when the answer was a choice only. */
        words: text?.text ?? null,
        choice: choiceOf(chosen),
        confidential,
      })),
    })),
    clarifications: clarifications.map(({ contribution, organisation, ...rest }) => ({
      ...rest,
      organisation: organisation.name,
      reference: contribution.reference,
      words: contribution.text?.text ?? null,
    })),
    mayOpen: can(actor, "confidential.read", engagement),
  };
}
export type MarketDesk = Awaited<ReturnType<typeof readMarketDesk>>;
