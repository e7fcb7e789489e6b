/** What a person sent to a consultation, and how they change it: never in place. */
import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { isRefusal, refuse } from "../domain/refusal.ts";
import { type Said, saysTheSame } from "../domain/replacing.ts";
import { wordsOfFiles } from "../domain/transcript.ts";
import { type NewContribution, saveContributions } from "./contribute.ts";
import { IN_ORDER } from "./draft-choices.ts";
import {
  FILES,
  filesToSend,
  handOverFiles,
  keepLeavingFiles,
  keptFiles,
  letFilesGo,
  NEWEST,
  ownWordsOf,
  TYPED_FILES,
} from "./files.ts";
import { replaceContribution } from "./replace-contribution.ts";

type Answered = { submissionId: string; questionId: string };

/**
 * The newest answer to a question that was sent and not taken back, or nothing. Its words are those that the person
 * wrote: what was typed of their files is not.
 */
export async function findSent(tx: Tx, { submissionId, questionId }: Answered): Promise<Said | null> {
  const sent = await tx.contribution.findFirst({
    where: { submissionId, questionId, ...NEWEST },
    select: {
      optionId: true,
      transcribedAt: true,
      text: { select: { text: true, own: true } },
      choices: IN_ORDER,
      attachments: { orderBy: FILES.orderBy, select: { id: true } },
    },
  });
  if (!sent) return null;
  return {
    optionId: sent.optionId,
    words: ownWordsOf(sent),
    choices: sent.choices.map((choice) => choice.optionId),
    files: sent.attachments.map(({ id }) => id),
  };
}

/** The draft of an answer, or a new one, that says what was sent. Returns its id. */
export async function beginDraft(
  deps: Deps,
  tx: Tx,
  engagementId: string,
  answer: Answered,
): Promise<string> {
  const sent = await findSent(tx, answer);
  const { id } = await tx.draftAnswer.upsert({
    where: { submissionId_questionId: answer },
    create: { id: deps.ids.row(), engagementId, ...answer, text: sent?.words ?? null },
    update: {},
    select: { id: true },
  });
  return id;
}

/** Takes away a draft that files answer where it says nothing, or what was sent. */
export async function dropIdleDraft(tx: Tx, answer: Answered): Promise<void> {
  const draft = await tx.draftAnswer.findUnique({
    where: { submissionId_questionId: answer },
    select: { text: true },
  });
  if (!draft) return;
  const files = await filesToSend(tx, answer);
  const sent = await findSent(tx, answer);
  const idle = sent
    ? saysTheSame(sent, { optionId: null, choices: [], words: draft.text, files })
    : draft.text === null && files.length === 0;
  if (idle) await tx.draftAnswer.deleteMany({ where: answer });
}

/** What was typed of files that stay, behind what the person writes now; nothing where a file waits for that. */
async function withTyped(deps: Deps, tx: Tx, answer: Answered, own: string | null) {
  const files = await tx.attachment.findMany({ where: keptFiles(answer), ...TYPED_FILES });
  const made = wordsOfFiles(own, files);
  return made && !isRefusal(made) ? { ...made, own, transcribedAt: deps.clock() } : {};
}

/**
 * Puts each of these in the place of what was sent to its question before, and adds those to questions that had no
 * answer. Drafts go, as they do when they are sent first. Refuses `answer-emptied` where nothing is left of an answer:
 * it is taken back, and not changed.
 */
export async function changeSent(
  deps: Deps,
  tx: Tx,
  submissionId: string,
  answers: readonly (NewContribution & { questionId: string })[],
): Promise<void> {
  const newest = await tx.contribution.findMany({
    where: { submissionId, replacedAt: null },
    select: { id: true, questionId: true, heldAt: true },
  });
  const added: NewContribution[] = [];
  for (const answer of answers) {
    const { questionId, optionId = null, choices = [], words, clauseRevisionId = null } = answer;
    const { language, wordingFormat, wordingLanguage } = answer;
    const before = newest.find((sent) => sent.questionId === questionId);
    if (!before) {
      added.push(answer);
      continue;
    }
    const key = { submissionId, questionId };
    const files = await filesToSend(tx, key);
    if (optionId === null && choices.length === 0 && words === null && files.length === 0)
      return refuse("answer-emptied");
    const said = { optionId, choices, words, files };
    const sent = await findSent(tx, key);
    if (sent && saysTheSame(sent, said)) continue;
    const saved = await replaceContribution(deps, tx, before.id, {
      ...said,
      ...(language ? { language } : {}),
      ...(wordingFormat ? { wordingFormat } : {}),
      ...(wordingLanguage ? { wordingLanguage } : {}),
      clauseRevisionId,
      ...(await withTyped(deps, tx, key, words)),
    });
    await handOverFiles(tx, [answer], [saved]);
    await letFilesGo(tx, before, saved.id);
  }
  if (added.length > 0) await handOverFiles(tx, added, await saveContributions(deps, tx, added));
  await tx.draftAnswer.deleteMany({ where: { submissionId } });
  await keepLeavingFiles(tx, { submissionId });
}
