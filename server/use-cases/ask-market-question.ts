import type { Deps } from "../deps.ts";
import type { AskMarketQuestionInput } from "../domain/market.ts";
import type { Actor } from "../domain/policy.ts";
import { mustBeOpen } from "../shared/activity-of-kind.ts";
import { saveContributions } from "../shared/contribute.ts";
import { enterAsOrganisation, lockRegistration } from "../shared/market.ts";

/**
 * Asks a question. Everybody sees it, without a name, once it is answered. The same question of the
 * same organisation is kept once. Refuses `not-registered`, `activity-not-open`, `activity-closed`.
 */
export async function askMarketQuestion(deps: Deps, actor: Actor, input: AskMarketQuestionInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagement, activity, organisationId } = await enterAsOrganisation(tx, actor, input);
    const { engagementId } = engagement;
    const activityId = activity.id;
    mustBeOpen(activity, deps.clock());
    await lockRegistration(tx, activityId, organisationId);
    const before = await tx.clarification.findFirst({
      where: { activityId, organisationId, contribution: { text: { text: input.words } } },
      select: { id: true, contribution: { select: { reference: true } } },
    });
    if (before) return { clarificationId: before.id, reference: before.contribution.reference };
    const [saved] = await saveContributions(deps, tx, [
      {
        engagementId,
        activityId,
        kind: "market_question",
        channel: "online",
        voice: "organisation",
        perspective: "provider",
        words: input.words,
      },
    ]);
    if (!saved) throw new Error("A contribution was not saved.");
    const clarificationId = deps.ids.row();
    await tx.clarification.create({
      data: {
        id: clarificationId,
        engagementId,
        activityId,
        organisationId,
        contributionId: saved.id,
        createdAt: deps.clock(),
      },
    });
    return { clarificationId, reference: saved.reference };
  });
}
