import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { ShowStatementInput } from "../domain/statement.ts";
import { enterKind } from "../shared/activity-of-kind.ts";
import { moveRooms } from "../shared/live-statements.ts";
import { recordReading } from "../shared/readings.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { lockProposed } from "../shared/workshop.ts";

/**
 * Lets a proposed statement be seen and voted on, or takes it out of sight again. Doing it twice
 * changes nothing. Refuses `statement-not-open` once it was merged or agreed.
 */
export async function showStatement(deps: Deps, actor: Actor, input: ShowStatementInput): Promise<void> {
  const rooms = await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterKind(tx, actor, "statement.show", "workshop", input);
    const { engagementId } = engagement;
    const { statementId, shown } = input;
    const rooms = await moveRooms(tx, activity.id);
    if ((await lockProposed(tx, activity.id, [statementId])).length === 0) refuse("statement-not-open");
    const statement = await tx.statement.findUniqueOrThrow({ where: { id: statementId } });
    if ((statement.shownAt !== null) === shown) return [];
    const now = deps.clock();
    const personId = actor.person?.id ?? null;
    await tx.statement.update({ where: { id: statementId }, data: { shownAt: shown ? now : null } });
    await tx.contribution.update({
      where: { id: statement.contributionId },
      data: { wordsApprovedAt: shown ? now : null, wordsApprovedBy: shown ? personId : null },
    });
    await recordReading(deps, tx, actor, engagementId, statement.contributionId);
    const { contributionId } = statement;
    if (shown) await recordThread(deps, tx, engagementId, "words.approved", { contributionId, statementId });
    const action = shown ? "statement.show" : "statement.hide";
    await recordAudit(deps, tx, actor, action, { engagementId, subjectId: statementId });
    return rooms;
  });
  for (const sessionId of rooms) deps.publish({ sessionId });
}
