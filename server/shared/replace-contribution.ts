import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { Refused, refuse } from "../domain/refusal.ts";
import { replacingProblem, type Said } from "../domain/replacing.ts";
import type { WordingFormat } from "../domain/wording.ts";
import { type SavedContribution, saveContributions } from "./contribute.ts";
import { recordThread } from "./record.ts";

export interface NewWords extends Said {
  language?: string;
  /** The wording that was read when answering. */
  wordingFormat?: WordingFormat;
  wordingLanguage?: string;
  /** The clause as its newest version has it, of a comment on a clause. */
  clauseRevisionId?: string | null;
  /** Where the words hold what was typed of somebody's files: what they wrote by themselves, and since when. */
  own?: string | null;
  transcribedAt?: Date | null;
}

/**
 * Puts newer words in the place of what somebody said: a contribution of its own, with a reference of its own, by the
 * same voice and channel and to the same question. Nobody has read or approved it; its themes and the answers that
 * are not published yet come along, and so do its files. What is published, and every clause that named the earlier words, stays with them.
 * Refuses `changed-meanwhile` when something took their place already.
 */
export async function replaceContribution(
  deps: Deps,
  tx: Tx,
  contributionId: string,
  said: NewWords,
): Promise<SavedContribution> {
  await tx.$queryRaw`SELECT 1 FROM "Contribution" WHERE id = ${contributionId}::uuid FOR NO KEY UPDATE`;
  const earlier = await tx.contribution.findUnique({ where: { id: contributionId } });
  if (!earlier) return refuse("not-found");
  const problem = replacingProblem(earlier);
  if (problem) throw new Refused(problem);
  const replacedAt = deps.clock();
  await tx.contribution.update({ where: { id: earlier.id }, data: { replacedAt } });
  await tx.readingClaim.deleteMany({ where: { contributionId: earlier.id } });
  const next = {
    engagementId: earlier.engagementId,
    activityId: earlier.activityId,
    kind: earlier.kind,
    channel: earlier.channel,
    voice: earlier.voice,
    perspective: earlier.perspective,
    relationship: earlier.relationship,
    whoseWords: earlier.whoseWords,
    agreement: earlier.agreement,
    language: said.language ?? earlier.language,
    wordingFormat: said.wordingFormat ?? earlier.wordingFormat,
    wordingLanguage: said.wordingLanguage ?? earlier.wordingLanguage,
    submissionId: earlier.submissionId,
    questionId: earlier.questionId,
    importId: earlier.importId,
    clauseId: earlier.clauseId,
    clauseRevisionId: said.clauseRevisionId ?? earlier.clauseRevisionId,
    supersedesId: earlier.id,
    // What a safeguarding lead holds stays with the lead, whatever its author makes of it.
    heldAt: earlier.heldAt,
    optionId: said.optionId,
    choices: said.choices,
    words: said.words,
    own: said.own ?? null,
    transcribedAt: said.transcribedAt ?? null,
  };
  const [saved] = await saveContributions(deps, tx, [next], { quietly: true });
  if (!saved) throw new Error("Nothing was saved.");
  // What was taken back is not carried into what somebody says anew.
  if (!earlier.withdrawnAt) {
    await carryOver(tx, earlier.id, saved.passageId);
    await tx.attachment.updateMany({
      where: { contributionId: earlier.id },
      data: { contributionId: saved.id },
    });
  }
  const { engagementId } = earlier;
  await recordThread(deps, tx, engagementId, "contribution.replaced", { contributionId: saved.id });
  return saved;
}

/**
 * Themes are coded again on the new words, and drafts of answers go to them: a reader looks at both, and cuts the new
 * words where they want cutting. Whoever had some of the old words to answer has the new ones.
 */
async function carryOver(tx: Tx, contributionId: string, passageId: string): Promise<void> {
  const coded = await tx.passageTheme.findMany({ where: { passage: { contributionId } } });
  await tx.passageTheme.createMany({
    data: coded.map((theme) => ({ ...theme, passageId })),
    // A letter may carry one theme in two of its passages.
    skipDuplicates: true,
  });
  const drafts = await tx.responseTarget.findMany({
    where: { passage: { contributionId }, response: { publishedAt: null } },
    distinct: ["responseId"],
    select: { id: true },
  });
  const ids = drafts.map(({ id }) => id);
  await tx.responseTarget.updateMany({ where: { id: { in: ids } }, data: { passageId } });
  // One draft may have been for several passages of the old words.
  await tx.responseTarget.deleteMany({
    where: { passage: { contributionId }, response: { publishedAt: null } },
  });
  const given = await tx.passage.findFirst({
    where: { contributionId, givenTo: { not: null } },
    orderBy: { startsAt: "asc" },
    select: { givenTo: true, givenBy: true, givenAt: true },
  });
  if (given) await tx.passage.update({ where: { id: passageId }, data: given });
}
