import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { AgreeOutcomeInput } from "../domain/statement.ts";
import { enterKind } from "../shared/activity-of-kind.ts";
import { moveRooms } from "../shared/live-statements.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { lineageOf, lockProposed } from "../shared/workshop.ts";

/**
 * Records the decision by which a statement becomes an agreed outcome, and the outcome with it.
 * Every contribution in the statement's lineage learns of it.
 * Refuses `statement-not-open`, and `invalid` for a day that has not come.
 */
export async function agreeOutcome(deps: Deps, actor: Actor, input: AgreeOutcomeInput) {
  const { rooms, ...agreed } = await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterKind(tx, actor, "outcome.agree", "workshop", input);
    const { engagementId } = engagement;
    const { statementId } = input;
    const recordedBy = actor.person?.id ?? refuse("sign-in-needed");
    if (input.decidedOn > deps.clock()) {
      refuse("invalid", undefined, { decidedOn: "The day of the decision cannot be in the future." });
    }
    const rooms = await moveRooms(tx, activity.id);
    if ((await lockProposed(tx, activity.id, [statementId])).length === 0) refuse("statement-not-open");
    const statement = await tx.statement.findUniqueOrThrow({
      where: { id: statementId },
      select: { shownAt: true, contribution: { select: { text: { select: { text: true } } } } },
    });
    const text = statement.contribution.text?.text;
    // What nobody could see, nobody could agree to; what was erased has no words to agree.
    if (!statement.shownAt || !text) return refuse("statement-not-open");

    const decisionId = deps.ids.row();
    const outcomeId = deps.ids.row();
    await tx.decision.create({
      data: {
        id: decisionId,
        engagementId,
        authorityId: decidingAuthority(actor, engagement),
        title: input.title,
        decisionMaker: input.decisionMaker,
        reasons: input.reasons,
        options: input.options,
        reliesOn: input.reliesOn,
        assessmentId: input.assessment ? await draftOf(tx, engagementId, input.assessment) : null,
        decidedOn: input.decidedOn,
        recordedBy,
        recordedAt: deps.clock(),
      },
    });
    await tx.outcome.create({
      data: { id: outcomeId, engagementId, statementId, decisionId, text, createdAt: deps.clock() },
    });
    await tx.statement.update({ where: { id: statementId }, data: { state: "agreed" } });
    for (const contributionId of await lineageOf(tx, statementId)) {
      const facts = { contributionId, statementId, outcomeId, decisionId };
      await recordThread(deps, tx, engagementId, "outcome.agreed", facts);
    }
    await recordAudit(deps, tx, actor, "outcome.agree", { engagementId, subjectId: outcomeId });
    return { outcomeId, decisionId, rooms };
  });
  for (const sessionId of rooms) deps.publish({ sessionId });
  return agreed;
}

async function draftOf(tx: Tx, engagementId: string, number: number): Promise<string> {
  const draft = await tx.publishedAssessment.findUnique({
    where: { engagementId_number: { engagementId, number } },
    select: { id: true },
  });
  return draft?.id ?? refuse("not-found", "There is no such draft of the equality impact assessment.");
}

/** The lead decides where the actor commissions for it; else the partner they work for. */
function decidingAuthority(
  actor: Actor,
  { authorityIds, leadAuthorityId }: { authorityIds: readonly string[]; leadAuthorityId: string },
): string {
  const own = (actor.person?.memberships ?? [])
    .filter(({ role, authorityId }) => role === "commissioner" && authorityIds.includes(authorityId))
    .map(({ authorityId }) => authorityId);
  return own.includes(leadAuthorityId) ? leadAuthorityId : (own[0] ?? refuse("not-allowed"));
}
