import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { accept, Refused, refuse } from "../domain/refusal.ts";
import { acceptAnswer, changeProblem, type SaveAnswerInput } from "../domain/submission.ts";
import { readIn } from "../domain/wording.ts";
import { enterPublicActivity, lockSubmission, participantOf } from "../shared/consult.ts";
import { keepChoices } from "../shared/draft-choices.ts";
import { ownQuestions } from "../shared/own-questions.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/** Keeps one answer of a draft; an empty one takes it away. */
export async function saveAnswer(deps: Deps, actor: Actor, input: SaveAnswerInput): Promise<void> {
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

  await deps.db.$transaction(async (tx) => {
    const submission = await lockSubmission(tx, activity.id, participantId);
    mayOrRefuse(actor, "submission.own", submission);
    const problem = changeProblem(submission, now);
    if (problem) throw new Refused(problem);
    const answer = accept(acceptAnswer(choosable, input));
    const key = { submissionId: submission.id, questionId: input.questionId };
    if (answer === null) {
      await tx.draftAnswer.deleteMany({ where: key });
      return;
    }
    const { choices, ...said } = answer;
    const kept = { ...said, ...readIn(question.wordings, input) };
    const { engagementId } = engagement;
    const draft = await tx.draftAnswer.upsert({
      where: { submissionId_questionId: key },
      create: { id: deps.ids.row(), engagementId, ...key, ...kept },
      update: kept,
      select: { id: true },
    });
    await keepChoices(tx, kind, { engagementId, questionId: key.questionId, draftId: draft.id }, choices);
  });
}
