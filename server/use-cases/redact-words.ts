import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { type RedactWordsInput, redactionsIn } from "../domain/redaction.ts";
import { accept, refuse } from "../domain/refusal.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { holdVisible } from "../shared/visible.ts";

/**
 * Takes names and details out of somebody's words before everybody reads them, in the place of what was taken out
 * before, and lets everybody read them when that is asked. The words as written stay. Refuses `invalid` when the
 * edited text says anything that the person did not.
 */
export async function redactWords(deps: Deps, actor: Actor, input: RedactWordsInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "words.approve", { slug: input.engagement });
    const id = await holdVisible(tx, engagementId, input.reference);
    const found = await tx.contribution.findUnique({
      where: { id },
      select: { id: true, wordsApprovedAt: true, text: { select: { text: true } } },
    });
    if (!found?.text) return refuse("not-found");
    const redactions = accept(redactionsIn(found.text.text, input.text));
    const now = deps.clock();
    const takenOutBy = actor.person?.id ?? "";
    await tx.redaction.deleteMany({ where: { contributionId: found.id } });
    await tx.redaction.createMany({
      data: redactions.map((redaction) => ({
        id: deps.ids.row(),
        engagementId,
        contributionId: found.id,
        ...redaction,
        takenOutBy,
        takenOutAt: now,
      })),
    });
    await recordAudit(deps, tx, actor, "words.redact", { engagementId, subjectId: found.id });
    if (!input.approve || found.wordsApprovedAt) return;
    await tx.contribution.update({
      where: { id: found.id },
      data: { wordsApprovedAt: now, wordsApprovedBy: takenOutBy },
    });
    await recordThread(deps, tx, engagementId, "words.approved", { contributionId: found.id });
    await recordAudit(deps, tx, actor, "words.approve", { engagementId, subjectId: found.id });
  });
}
