import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { readerOf } from "../domain/reader.ts";
import { accept, isRefusal, Refused, refusal, refuse } from "../domain/refusal.ts";
import { acceptSpeaker, onBehalfOf } from "../domain/speaker.ts";
import { type Answer, acceptAnswer } from "../domain/submission.ts";
import { acceptSaid, type TypeInInput, typedAdultProblem } from "../domain/typing.ts";
import { checkFile, SCANS } from "../domain/upload.ts";
import { readIn } from "../domain/wording.ts";
import { listQuestionsToSend, publishedRevisions } from "../shared/consult.ts";
import { type NewContribution, saveContributions } from "../shared/contribute.ts";
import { keepParts } from "../shared/files.ts";
import { digest, fingerprint } from "../shared/fingerprint.ts";
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
 * letter whole, with a scan of it where there is one. The same form sent twice is one.
 * Refuses `submission-empty`, `activity-not-open`, `file-…`, `invalid`.
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
  const scanned = input.scan && questions.find(({ id }) => id === input.scan?.questionId);
  if (input.scan?.questionId && scanned?.kind !== "upload") return refuse("question-unknown");
  const kept = keepAnswers(questions, input.answers, scanned?.id);
  const scan = input.scan && accept(await checkFile(once(input.scan.bytes), SCANS));
  const hasLetter = input.letter !== "" || (scan !== null && !scanned);
  if (kept.size === 0 && !hasLetter) return refuse("submission-empty");

  const speaker = acceptSpeaker(NOTHING_SAID, {
    ...input,
    underAge: input.underAge ?? (input.agreedBy ? true : null),
  });
  const problem = typedAdultProblem(speaker, activity.adultUnder);
  if (problem) throw new Refused(problem);
  const { key, ...said } = input;
  const same = { ...said, scan: said.scan && { ...said.scan, bytes: digest(said.scan.bytes) } };
  const typedKey = fingerprint(`${key} ${JSON.stringify(same)}`);
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
      const read = readIn(question.wordings, readerOf(input, speaker));
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
    const letter: NewContribution[] = hasLetter
      ? [{ ...common, kind: "letter", words: input.letter || null }]
      : [];
    const contributions = [...answers, ...letter];
    const saved = await saveContributions(deps, tx, contributions);
    if (scan) {
      const { parts, ...file } = scan;
      const of = scanned ? answers.findIndex(({ questionId }) => questionId === scanned.id) : answers.length;
      const attachmentId = deps.ids.timeless();
      await tx.attachment.create({
        data: {
          id: attachmentId,
          engagementId,
          submissionId,
          questionId: scanned?.id ?? null,
          contributionId: saved[of]?.id ?? null,
          ...file,
          fileName: input.scan?.fileName ?? "",
          createdAt: now,
        },
      });
      const size = await keepParts(tx, { engagementId, attachmentId }, parts);
      await tx.attachment.update({ where: { id: attachmentId }, data: { size } });
    }
    await recordAudit(deps, tx, actor, "submission.type-in", { engagementId, subjectId: submissionId });
    return { reference };
  });
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}

type Questions = Awaited<ReturnType<typeof listQuestionsToSend>>;

/**
 * What is kept of each answer, by question; `scanned` is the one that a scan answers. What needs mending is refused all
 * at once, by its place in the form.
 */
function keepAnswers(
  questions: Questions,
  given: TypeInInput["answers"],
  scanned: string | undefined,
): Map<string, Answer> {
  const kept = new Map<string, Answer>();
  const fields: Record<string, string> = {};
  for (const [index, { questionId, ...input }] of given.entries()) {
    const question = questions.find(({ id }) => id === questionId);
    if (!question) return refuse("question-unknown");
    const { kind, mostChoices: most, options } = question;
    const files = questionId === scanned ? 1 : 0;
    const answer = acceptAnswer({ kind, most, optionIds: options.map(({ id }) => id), files }, input);
    if (isRefusal(answer)) {
      for (const [name, sentence] of Object.entries(answer.fields ?? {})) {
        fields[`answers.${index}.${name}`] = sentence;
      }
    } else if (answer) kept.set(questionId, answer);
  }
  if (Object.keys(fields).length > 0) throw new Refused(refusal("invalid", undefined, fields));
  return kept;
}
