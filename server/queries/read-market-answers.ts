import type { Deps } from "../deps.ts";
import { type ActivityInput, activityState } from "../domain/activity.ts";
import type { ConfidentialReason } from "../domain/market.ts";
import type { Actor } from "../domain/policy.ts";
import { readWording } from "../domain/wording.ts";
import { IN_ORDER } from "../shared/draft-choices.ts";
import { enterAsOrganisation } from "../shared/market.ts";
import { ownQuestions } from "../shared/own-questions.ts";

/**
 * An organisation's own answers. Confidential words come back to those who typed them until they are
 * sent; from then on only a lead commissioner opens them, and here stands the summary.
 */
export async function readMarketAnswers(deps: Deps, actor: Actor, input: ActivityInput) {
  const { engagement, activity, organisationId, organisationName } = await enterAsOrganisation(
    deps.db,
    actor,
    input,
  );
  const activityId = activity.id;
  const [questions, submission] = await Promise.all([
    deps.db.question.findMany({
      where: { activityId, ...ownQuestions },
      orderBy: { position: "asc" },
      include: {
        wordings: true,
        options: { orderBy: { position: "asc" }, include: { wordings: true } },
      },
    }),
    deps.db.submission.findUnique({
      where: { activityId_organisationId: { activityId, organisationId } },
      include: {
        drafts: { include: { choices: IN_ORDER } },
        contributions: {
          select: {
            questionId: true,
            optionId: true,
            choices: IN_ORDER,
            text: { select: { text: true } },
            confidential: { select: { expiresAt: true } },
          },
        },
      },
    }),
  ]);
  const answerTo = (questionId: string) => {
    const sent = submission?.contributions.find((contribution) => contribution.questionId === questionId);
    if (sent) {
      const words = sent.text?.text ?? "";
      const { optionId } = sent;
      const choices = sent.choices.map((choice) => choice.optionId);
      return sent.confidential
        ? { optionId, choices, text: "", confidential: true, reason: null, summary: words }
        : { optionId, choices, text: words, confidential: false, reason: null, summary: "" };
    }
    const draft = submission?.drafts.find((answer) => answer.questionId === questionId);
    if (!draft) return null;
    const { id, optionId, sealed } = draft;
    const choices = draft.choices.map((choice) => choice.optionId);
    const words = draft.text ?? "";
    return sealed
      ? {
          optionId,
          choices,
          text: deps.secrets.open(sealed, id),
          confidential: true,
          reason: draft.sealedReason as ConfidentialReason | null,
          summary: words,
        }
      : { optionId, choices, text: words, confidential: false, reason: null, summary: "" };
  };
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    activity: { slug: activity.slug, title: activity.title, closesAt: activity.closesAt },
    state: activityState(activity, deps.clock()),
    organisation: organisationName,
    sent: submission?.state === "sent",
    reference: submission?.reference ?? null,
    sentAt: submission?.sentAt ?? null,
    questions: questions.map(({ id, position, kind, mostChoices, mayBeConfidential, wordings, options }) => ({
      number: position,
      kind,
      mostChoices,
      mayBeConfidential,
      wordings: wordings.map(readWording),
      options: options.map((option) => ({ id: option.id, wordings: option.wordings.map(readWording) })),
      answer: answerTo(id),
    })),
  };
}
export type MarketAnswers = Awaited<ReturnType<typeof readMarketAnswers>>;
