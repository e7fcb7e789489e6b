import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused } from "../domain/refusal.ts";
import { type WithdrawInput, withdrawProblem } from "../domain/withdrawing.ts";
import { enterPublicActivity, lockSubmission, participantOf } from "../shared/consult.ts";
import { lineOf } from "../shared/earlier-words.ts";
import { eraseWords } from "../shared/erase-words.ts";
import { keepLeavingFiles } from "../shared/files.ts";
import { hasSaidAnything } from "../shared/news-addresses.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { forgetAddress } from "../shared/return-addresses.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/**
 * Takes back one answer or all that were sent, with everything that was said in their place before, and with changes
 * that are not sent yet. Words are destroyed at once, but for what a safeguarding lead holds: that goes when the lead
 * gives it back. With the last answer goes
 * the address for links, and with the last thing they said the address for news. Doing it again changes nothing.
 * Refuses `nothing-sent` and `activity-closed`.
 */
export async function withdrawAnswers(deps: Deps, actor: Actor, input: WithdrawInput): Promise<void> {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "submission.begin", input, now);
  const { engagementId } = engagement;
  const participantId = participantOf(actor, engagementId);
  await deps.db.$transaction(async (tx) => {
    const submission = await lockSubmission(tx, activity.id, participantId);
    mayOrRefuse(actor, "submission.own", submission);
    const problem = withdrawProblem(submission, now);
    if (problem) throw new Refused(problem);
    const which = {
      submissionId: submission.id,
      ...(input.questionId ? { questionId: input.questionId } : {}),
    };
    await tx.draftAnswer.deleteMany({ where: which });
    await keepLeavingFiles(tx, which);
    const newest = await tx.contribution.findMany({
      where: { ...which, replacedAt: null, withdrawnAt: null },
      select: { id: true },
    });
    for (const { id } of newest) {
      const line = { id: { in: await lineOf(tx, id) } };
      await tx.contribution.updateMany({ where: { ...line, withdrawnAt: null }, data: { withdrawnAt: now } });
      const free = await tx.contribution.findMany({ where: { ...line, heldAt: null }, select: { id: true } });
      await eraseWords(
        deps,
        tx,
        free.map((said) => said.id),
      );
      await recordThread(deps, tx, engagementId, "contribution.withdrawn", { contributionId: id });
    }
    if (!(await isAnythingLeft(tx, submission.id))) await forgetAddress(tx, participantId, now);
    if (!(await hasSaidAnything(tx, participantId)))
      await tx.newsAddress.deleteMany({ where: { participantId } });
    if (newest.length === 0) return;
    await recordAudit(deps, tx, actor, "submission.withdraw", { engagementId, subjectId: submission.id });
  });
}

/** Whether anything that was sent, or waits to be, still stands in a submission. */
async function isAnythingLeft(tx: Tx, submissionId: string): Promise<boolean> {
  const [drafts, standing] = [
    await tx.draftAnswer.count({ where: { submissionId } }),
    await tx.contribution.count({ where: { submissionId, replacedAt: null, withdrawnAt: null } }),
  ];
  return drafts + standing > 0;
}
