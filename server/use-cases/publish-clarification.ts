import type { Deps } from "../deps.ts";
import { namesOrganisation, type PublishClarificationInput } from "../domain/market.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterKind } from "../shared/activity-of-kind.ts";
import { recordReading } from "../shared/readings.ts";
import { recordAudit } from "../shared/record.ts";

/**
 * Publishes a provider's question, without its name, together with the answer: what one is told, all
 * are told. Refuses `invalid` when a text names who asked, `changed-meanwhile` when it is out already.
 */
export async function publishClarification(deps: Deps, actor: Actor, input: PublishClarificationInput) {
  await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterKind(tx, actor, "market.manage", "market_test", input);
    const { engagementId } = engagement;
    const { clarificationId, publicQuestion, answer } = input;
    const asked = await tx.clarification.findFirst({
      where: { id: clarificationId, activityId: activity.id },
      select: { contributionId: true, organisation: { select: { name: true } } },
    });
    if (!asked) return refuse("not-found");
    const sentence = "This names the organisation that asked. Take its name out.";
    const fields: Record<string, string> = {};
    if (namesOrganisation(publicQuestion, asked.organisation.name)) fields["publicQuestion"] = sentence;
    if (namesOrganisation(answer, asked.organisation.name)) fields["answer"] = sentence;
    if (Object.keys(fields).length > 0) refuse("invalid", undefined, fields);
    const now = deps.clock();
    const { count } = await tx.clarification.updateMany({
      where: { id: clarificationId, publishedAt: null },
      data: { publicQuestion, answer, publishedAt: now },
    });
    if (count === 0) refuse("changed-meanwhile", "This answer is already published.");
    await recordReading(deps, tx, actor, engagementId, asked.contributionId);
    await recordAudit(deps, tx, actor, "clarification.publish", { engagementId, subjectId: clarificationId });
  });
}
