/** What a person sent to a consultation, and how they change it: never in place. */
import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { type Said, saysTheSame } from "../domain/replacing.ts";
import { type NewContribution, saveContributions } from "./contribute.ts";
import { IN_ORDER } from "./draft-choices.ts";
import { replaceContribution } from "./replace-contribution.ts";

/** The newest answer to a question that was sent and not taken back, or nothing. */
export async function findSent(tx: Tx, submissionId: string, questionId: string): Promise<Said | null> {
  const sent = await tx.contribution.findFirst({
    where: { submissionId, questionId, replacedAt: null, withdrawnAt: null },
    select: { optionId: true, text: { select: { text: true } }, choices: IN_ORDER },
  });
  if (!sent) return null;
  const { optionId, text, choices } = sent;
  return { optionId, words: text?.text ?? null, choices: choices.map((choice) => choice.optionId) };
}

/**
 * Puts each of these in the place of what was sent to its question before, and adds those to questions that had no
 * answer. Drafts go, as they do when they are sent first.
 */
export async function changeSent(
  deps: Deps,
  tx: Tx,
  submissionId: string,
  answers: readonly (NewContribution & { questionId: string })[],
): Promise<void> {
  const newest = await tx.contribution.findMany({
    where: { submissionId, replacedAt: null },
    select: { id: true, questionId: true },
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
    const said = { optionId, choices, words };
    const sent = await findSent(tx, submissionId, questionId);
    if (sent && saysTheSame(sent, said)) continue;
    await replaceContribution(deps, tx, before.id, {
      ...said,
      ...(language ? { language } : {}),
      ...(wordingFormat ? { wordingFormat } : {}),
      ...(wordingLanguage ? { wordingLanguage } : {}),
      clauseRevisionId,
    });
  }
  if (added.length > 0) await saveContributions(deps, tx, added);
  await tx.draftAnswer.deleteMany({ where: { submissionId } });
}
