import type { Deps } from "../deps.ts";
import type { ActivityInput } from "../domain/activity.ts";
import { CONFIDENTIAL_REASONS, type ConfidentialReason, confidentialUntil } from "../domain/market.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { mustBeOpen } from "../shared/activity-of-kind.ts";
import { saveContributions } from "../shared/contribute.ts";
import { IN_ORDER } from "../shared/draft-choices.ts";
import { enterAsOrganisation, lockRegistration } from "../shared/market.ts";
import { recordAudit } from "../shared/record.ts";

/**
 * Sends an organisation's answers: each becomes a contribution. Of a confidential one the
 * contribution holds the summary, and its words go, encrypted, into a table of their own.
 * Sending again changes nothing. Refuses `not-registered`, `submission-empty`, `activity-closed`.
 */
export async function sendMarketAnswers(deps: Deps, actor: Actor, input: ActivityInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagement, activity, organisationId } = await enterAsOrganisation(tx, actor, input);
    const { engagementId } = engagement;
    const activityId = activity.id;
    await lockRegistration(tx, activityId, organisationId);
    const submission = await tx.submission.findUnique({
      where: { activityId_organisationId: { activityId, organisationId } },
      include: {
        drafts: {
          orderBy: { question: { position: "asc" } },
          include: { question: { select: { clauseId: true } }, choices: IN_ORDER },
        },
      },
    });
    if (submission?.reference) return { reference: submission.reference };
    const now = deps.clock();
    mustBeOpen(activity, now);
    if (!submission || submission.drafts.length === 0) return refuse("submission-empty");

    const { drafts } = submission;
    const saved = await saveContributions(
      deps,
      tx,
      drafts.map(({ questionId, optionId, choices, text, question }) => ({
        engagementId,
        activityId,
        submissionId: submission.id,
        kind: "market_answer" as const,
        channel: "online" as const,
        voice: "organisation" as const,
        perspective: "provider" as const,
        questionId,
        optionId,
        clauseId: question.clauseId,
        words: text,
        choices: choices.map((choice) => choice.optionId),
      })),
    );
    const confidential = drafts.flatMap(({ id, sealed, sealedReason }, index) => {
      const contributionId = saved[index]?.id;
      if (!sealed || !contributionId) return [];
      // Sealed again: the cipher text is bound to its row, and the row is another one now.
      const words = deps.secrets.open(sealed, id);
      return [
        {
          contributionId,
          engagementId,
          organisationId,
          sealed: deps.secrets.seal(words, contributionId),
          reason: CONFIDENTIAL_REASONS[sealedReason as ConfidentialReason],
          expiresAt: confidentialUntil(now),
        },
      ];
    });
    if (confidential.length > 0) await tx.confidentialText.createMany({ data: confidential });
    await tx.draftAnswer.deleteMany({ where: { submissionId: submission.id } });
    const reference = deps.ids.reference();
    await tx.submission.update({
      where: { id: submission.id },
      data: { state: "sent", reference, sentAt: now },
    });
    await recordAudit(deps, tx, actor, "submission.send", { engagementId, subjectId: submission.id });
    return { reference };
  });
}
