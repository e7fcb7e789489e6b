import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { accept, isRefusal, Refused, refusal, refuse } from "../domain/refusal.ts";
import { acceptSpeaker, onBehalfOf } from "../domain/speaker.ts";
import { type Answer, acceptAnswer } from "../domain/submission.ts";
import { acceptSaid, type TypeInInput } from "../domain/typing.ts";
import { readIn } from "../domain/wording.ts";
import { listQuestionsToSend, publishedRevisions } from "../shared/consult.ts";
import { type NewContribution, saveContributions } from "../shared/contribute.ts";
import { fingerprint } from "../shared/fingerprint.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";

const NOTHING_SAID = {
  voice: "own",
  perspective: "other",
  relationship: null,
  whoseWords: null,
  agreement: null,
  organisationName: null,
  underAge: null,
  agreedBy: null,
} as const;

/**
 * Saves what came on paper, by letter, by phone or in person, as if it had been sent: answers by question, and a
 * letter whole. The same form sent twice is one. Refuses `submission-empty`, `activity-not-open`, `invalid`.
 */
export async function typeInAnswers(deps: Deps, actor: Actor, input: TypeInInput) {
  const now = deps.clock();
  const { engagement, activity } = await enterActivity(deps.db, actor, "submission.type-in", input);
  const { engagementId } = engagement;
  if (activity.kind !== "consultation") return refuse("not-found");
  const { at, late } = accept(acceptSaid(activity, input.saidOn, now));
  const questions = await listQuestionsToSend(deps.db, activity.id);
  const revisions = await publishedRevisions(
    deps.db,
    questions.flatMap(({ clauseId }) => clauseId ?? []),
  );
  const kept = keepAnswers(questions, input.answers);
  if (kept.size === 0 && input.letter === "") return refuse("submission-empty");

  const speaker = acceptSpeaker(NOTHING_SAID, {
    ...input,
    underAge: input.agreedBy ? true : input.underAge,
  });
  const { key, ...said } = input;
  const typedKey = fingerprint(`${key} ${JSON.stringify(said)}`);
  const submissionId = deps.ids.row();
  const common = {
    engagementId,
    activityId: activity.id,
    channel: input.channel,
    voice: speaker.voice,
    perspective: speaker.perspective,
    ...onBehalfOf(speaker),
    submissionId,
    at,
  };
  return deps.db.$transaction(async (tx) => {
    const reference = deps.ids.reference();
    const { count } = await tx.submission.createMany({
      data: {
        id: submissionId,
        engagementId,
        activityId: activity.id,
        channel: input.channel,
        ...speaker,
        state: "sent",
        reference,
        startedAt: now,
        sentAt: at,
        late,
        typedBy: actor.person?.id ?? null,
        typedKey,
      },
      skipDuplicates: true,
    });
    if (count === 0) {
      const before = await tx.submission.findFirst({
        where: { typedKey, engagementId },
        select: { reference: true },
      });
      return before?.reference ? { reference: before.reference } : refuse("done-meanwhile");
    }
    const answers = questions.flatMap((question): NewContribution[] => {
      const answer = kept.get(question.id);
      if (!answer) return [];
      const read = readIn(question.wordings, input);
      return [
        {
          ...common,
          kind: question.kind === "clause_comment" ? "clause_comment" : "answer",
          ...read,
          language: read.wordingLanguage,
          questionId: question.id,
          optionId: answer.optionId,
          choices: answer.choices,
          clauseId: question.clauseId,
          clauseRevisionId: question.clauseId ? (revisions.get(question.clauseId) ?? null) : null,
          words: answer.text,
        },
      ];
    });
    const letter: NewContribution[] =
      input.letter === "" ? [] : [{ ...common, kind: "letter", words: input.letter }];
    await saveContributions(deps, tx, [...answers, ...letter]);
    await recordAudit(deps, tx, actor, "submission.type-in", { engagementId, subjectId: submissionId });
    return { reference };
  });
}

type Questions = Awaited<ReturnType<typeof listQuestionsToSend>>;

/** What is kept of each answer, by question. What needs mending is refused all at once, by its place in the form. */
function keepAnswers(questions: Questions, given: TypeInInput["answers"]): Map<string, Answer> {
  const kept = new Map<string, Answer>();
  const fields: Record<string, string> = {};
  for (const [index, { questionId, ...input }] of given.entries()) {
    const question = questions.find(({ id }) => id === questionId);
    if (!question) return refuse("question-unknown");
    const { kind, mostChoices: most, options } = question;
    const answer = acceptAnswer({ kind, most, optionIds: options.map(({ id }) => id) }, input);
    if (isRefusal(answer)) {
      for (const [name, sentence] of Object.entries(answer.fields ?? {})) {
        fields[`answers.${index}.${name}`] = sentence;
      }
    } else if (answer) kept.set(questionId, answer);
  }
  if (Object.keys(fields).length > 0) throw new Refused(refusal("invalid", undefined, fields));
  return kept;
}
