import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ApproveWordsInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { holdVisible } from "../shared/visible.ts";

/** Lets everybody read somebody's words, or takes that back. Nothing is public before this. */
export async function approveWords(deps: Deps, actor: Actor, input: ApproveWordsInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "words.approve", { slug: input.engagement });
    const id = await holdVisible(tx, engagementId, input.reference);
    const contribution = await tx.contribution.findFirst({
      where: { id, text: { isNot: null } },
      select: { id: true, wordsApprovedAt: true },
    });
    if (!contribution) return refuse("not-found");
    if ((contribution.wordsApprovedAt !== null) === input.approved) return;
    await tx.contribution.update({
      where: { id: contribution.id },
      data: input.approved
        ? { wordsApprovedAt: deps.clock(), wordsApprovedBy: actor.person?.id ?? null }
        : { wordsApprovedAt: null, wordsApprovedBy: null },
    });
    if (input.approved) {
      await recordThread(deps, tx, engagementId, "words.approved", { contributionId: contribution.id });
    }
    await recordAudit(deps, tx, actor, input.approved ? "words.approve" : "words.withdraw", {
      engagementId,
      subjectId: contribution.id,
    });
  });
}
