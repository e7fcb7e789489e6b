import type { Deps } from "../deps.ts";
import type { SaveMarketAnswerInput } from "../domain/market.ts";
import type { Actor } from "../domain/policy.ts";
import { ANSWERED_BY } from "../domain/question.ts";
import { accept, refuse } from "../domain/refusal.ts";
import { acceptAnswer } from "../domain/submission.ts";
import { mustBeOpen } from "../shared/activity-of-kind.ts";
import { keepChoices } from "../shared/draft-choices.ts";
import { enterAsOrganisation, lockRegistration } from "../shared/market.ts";

/**
 * Saves one answer of an organisation, not sent yet. A confidential one is kept as cipher text; only
 * its summary is kept in the clear. An empty answer takes it back.
 * Refuses `not-registered`, `question-unknown`, `option-unknown`, `submission-sent`, `activity-closed`.
 */
export async function saveMarketAnswer(deps: Deps, actor: Actor, input: SaveMarketAnswerInput) {
  await deps.db.$transaction(async (tx) => {
    const { engagement, activity, organisationId } = await enterAsOrganisation(tx, actor, input);
    const { engagementId } = engagement;
    const activityId = activity.id;
    mustBeOpen(activity, deps.clock());
    await lockRegistration(tx, activityId, organisationId);
    const question = await tx.question.findUnique({
      where: { activityId_position: { activityId, position: input.number } },
      select: {
        id: true,
        kind: true,
        mostChoices: true,
        mayBeConfidential: true,
        options: { orderBy: { position: "asc" }, select: { id: true } },
        poll: true,
      },
    });
    if (!question || question.poll) return refuse("question-unknown");
    const optionIds = question.options.map((option) => option.id);
    const { kind, mostChoices: most } = question;
    const given = { optionId: input.optionId ?? null, choices: input.choices, text: input.text };
    const answer = accept(acceptAnswer({ kind, most, optionIds }, given));
    const inWords = ANSWERED_BY[kind].writing !== null;
    const confidential = input.confidential && question.mayBeConfidential && inWords;
    if (input.confidential && !confidential) {
      refuse("invalid", undefined, { confidential: "This question cannot be answered in confidence." });
    }
    const submission = await tx.submission.upsert({
      where: { activityId_organisationId: { activityId, organisationId } },
      update: {},
      create: {
        id: deps.ids.row(),
        engagementId,
        activityId,
        organisationId,
        channel: "online",
        voice: "organisation",
        perspective: "provider",
        startedAt: deps.clock(),
      },
    });
    if (submission.state === "sent") refuse("submission-sent");
    const which = { submissionId_questionId: { submissionId: submission.id, questionId: question.id } };
    if (answer === null) {
      await tx.draftAnswer.deleteMany({ where: which.submissionId_questionId });
      return;
    }
    const before = await tx.draftAnswer.findUnique({ where: which, select: { id: true } });
    const id = before?.id ?? deps.ids.row();
    const words = {
      optionId: answer.optionId,
      text: confidential ? input.summary || null : answer.text,
      sealed: confidential ? deps.secrets.seal(answer.text ?? "", id) : null,
      sealedReason: confidential ? (input.reason ?? null) : null,
    };
    await tx.draftAnswer.upsert({
      where: which,
      update: words,
      create: { id, engagementId, submissionId: submission.id, questionId: question.id, ...words },
    });
    await keepChoices(tx, kind, { engagementId, questionId: question.id, draftId: id }, answer.choices);
  });
}
