import type { Deps } from "../deps.ts";
import { takesAnswers } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { isAskedOf } from "../domain/question.ts";
import { accept } from "../domain/refusal.ts";
import { onBehalfOf } from "../domain/speaker.ts";
import { acceptSend, type SendSubmissionInput } from "../domain/submission.ts";
import {
  enterPublicActivity,
  listQuestionsToSend,
  lockSubmission,
  participantOf,
  publishedRevisions,
} from "../shared/consult.ts";
import { type NewContribution, saveContributions } from "../shared/contribute.ts";
import { IN_ORDER } from "../shared/draft-choices.ts";
import { handOverFiles } from "../shared/files.ts";
import { recordAudit } from "../shared/record.ts";
import { mayOrRefuse } from "../shared/scope.ts";
import { changeSent } from "../shared/sent-answers.ts";

/**
 * Sends a draft: each answer becomes a contribution, the drafts go, and the submission gets its
 * reference. However often it is sent, there is one set, and every sender gets the same reference.
 * Of a submission that was sent it sends the changes: each takes the place of what was said before.
 */
export async function sendSubmission(deps: Deps, actor: Actor, input: SendSubmissionInput) {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "submission.begin", input, now);
  const { engagementId } = engagement;
  const participantId = participantOf(actor, engagementId);
  const questions = await listQuestionsToSend(deps.db, activity.id);
  const revisions = await publishedRevisions(
    deps.db,
    questions.flatMap((question) => question.clauseId ?? []),
  );

  return deps.db.$transaction(async (tx) => {
    const submission = await lockSubmission(tx, activity.id, participantId);
    mayOrRefuse(actor, "submission.own", submission);
    const drafts = await tx.draftAnswer.findMany({
      where: { submissionId: submission.id },
      include: { choices: IN_ORDER },
    });
    const byQuestion = new Map(drafts.map((draft) => [draft.questionId, draft]));
    // What was answered as somebody else before is not sent.
    const answered = questions.filter(
      (question) => byQuestion.has(question.id) && isAskedOf(question, submission.speaker.perspective),
    );
    const verdict = accept(acceptSend({ ...submission, changing: input.changing }, answered.length, now));
    if (verdict === "sent-before") return { reference: submission.reference ?? "" };
    const contributions = answered.flatMap((question) => {
      const draft = byQuestion.get(question.id);
      if (!draft) return [];
      return [
        {
          engagementId,
          activityId: activity.id,
          kind: question.kind === "clause_comment" ? "clause_comment" : "answer",
          channel: "online",
          voice: submission.speaker.voice,
          perspective: submission.speaker.perspective,
          ...onBehalfOf(submission.speaker),
          wordingFormat: draft.wordingFormat,
          wordingLanguage: draft.wordingLanguage,
          // A guess, and the best there is: people write in the language in which they were asked.
          language: draft.wordingLanguage,
          submissionId: submission.id,
          questionId: question.id,
          optionId: draft.optionId,
          clauseId: question.clauseId,
          clauseRevisionId: question.clauseId ? (revisions.get(question.clauseId) ?? null) : null,
          words: draft.text,
          choices: draft.choices.map(({ optionId }) => optionId),
        } satisfies NewContribution,
      ];
    });
    if (verdict === "change") {
      await changeSent(deps, tx, submission.id, contributions);
      await recordAudit(deps, tx, actor, "submission.change", { engagementId, subjectId: submission.id });
      return { reference: submission.reference ?? "" };
    }
    const reference = deps.ids.reference();
    await tx.submission.update({
      where: { id: submission.id, state: "draft" },
      data: {
        state: "sent",
        sentAt: now,
        reference,
        late: takesAnswers(submission.activity, now) === "late",
      },
    });
    const saved = await saveContributions(deps, tx, contributions);
    await handOverFiles(tx, contributions, saved);
    await tx.draftAnswer.deleteMany({ where: { submissionId: submission.id } });
    await recordAudit(deps, tx, actor, "submission.send", { engagementId, subjectId: submission.id });
    return { reference };
  });
}
