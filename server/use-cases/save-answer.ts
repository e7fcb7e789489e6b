import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { readerOf } from "../domain/reader.ts";
import { accept, Refused, refuse } from "../domain/refusal.ts";
import { saysTheSame } from "../domain/replacing.ts";
import { acceptAnswer, changeProblem, type SaveAnswerInput } from "../domain/submission.ts";
import { readIn } from "../domain/wording.ts";
import { enterPublicActivity, lockSubmission, participantOf } from "../shared/consult.ts";
import { keepChoices } from "../shared/draft-choices.ts";
import { filesToSend, keepLeavingFiles } from "../shared/files.ts";
import { ownQuestions } from "../shared/own-questions.ts";
import { mayOrRefuse } from "../shared/scope.ts";
import { findSent } from "../shared/sent-answers.ts";

/**
 * Keeps one answer of a draft; an empty one takes it away. Of an answer that was sent, what is kept is a change that is
 * not sent yet: one that says the same is none. Says whether somebody emptied what they had sent: that is taken back,
 * and not changed.
 */
export async function saveAnswer(
  deps: Deps,
  actor: Actor,
  input: SaveAnswerInput,
): Promise<{ emptied: boolean }> {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "submission.begin", input, now);
  const participantId = participantOf(actor, engagement.engagementId);
  const question = await deps.db.question.findUnique({
    where: { id: input.questionId, activityId: activity.id, ...ownQuestions },
    select: {
      kind: true,
      mostChoices: true,
      options: { orderBy: { position: "asc" }, select: { id: true } },
      wordings: { select: { language: true, format: true } },
    },
  });
  if (!question) return refuse("question-unknown");
  const { kind, mostChoices: most, options } = question;
  const choosable = { kind, most, optionIds: options.map((option) => option.id) };

  return deps.db.$transaction(async (tx) => {
    const submission = await lockSubmission(tx, activity.id, participantId);
    mayOrRefuse(actor, "submission.own", submission);
    const problem = changeProblem({ ...submission, changing: input.changing }, now);
    if (problem) throw new Refused(problem);
    const key = { submissionId: submission.id, questionId: input.questionId };
    const files = kind === "upload" ? await filesToSend(tx, key) : [];
    const answer = accept(acceptAnswer({ ...choosable, files: files.length }, input));
    const sent = await findSent(tx, key);
    if (answer === null || (sent && saysTheSame(sent, { ...answer, words: answer.text, files }))) {
      await tx.draftAnswer.deleteMany({ where: key });
      await keepLeavingFiles(tx, key);
      return { emptied: answer === null && sent !== null };
    }
    const { choices, ...said } = answer;
    const kept = { ...said, ...readIn(question.wordings, readerOf(input, submission.speaker)) };
    const { engagementId } = engagement;
    const draft = await tx.draftAnswer.upsert({
      where: { submissionId_questionId: key },
      create: { id: deps.ids.row(), engagementId, ...key, ...kept },
      update: kept,
      select: { id: true },
    });
    await keepChoices(tx, kind, { engagementId, questionId: key.questionId, draftId: draft.id }, choices);
    return { emptied: false };
  });
}
