import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { commonOf, type MergeStatementsInput, statementWords } from "../domain/statement.ts";
import { enterKind } from "../shared/activity-of-kind.ts";
import { saveContributions } from "../shared/contribute.ts";
import { moveRooms } from "../shared/live-statements.ts";
import { recordReading } from "../shared/readings.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { lineageOf, lockProposed } from "../shared/workshop.ts";

/**
 * Makes one statement out of several, in new words. The old ones stay, marked as merged, and the
 * new one knows where it came from. Nobody's vote is carried over: the words are new.
 * Refuses `statement-not-open` when one of them is merged, agreed or not of this workshop.
 */
export async function mergeStatements(deps: Deps, actor: Actor, input: MergeStatementsInput) {
  const { rooms, ...merged } = await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterKind(tx, actor, "statement.merge", "workshop", input);
    const { engagementId } = engagement;
    const rooms = await moveRooms(tx, activity.id);
    const from = await lockProposed(tx, activity.id, input.from);
    if (from.length !== input.from.length) refuse("statement-not-open");
    const parts = await tx.statement.findMany({
      where: { id: { in: from } },
      select: { contribution: { select: { channel: true, perspective: true, language: true } } },
    });
    const said = parts.map((statement) => statement.contribution);
    const now = deps.clock();
    const mergedBy = actor.person?.id ?? refuse("sign-in-needed");
    const [saved] = await saveContributions(deps, tx, [
      {
        engagementId,
        activityId: activity.id,
        kind: "statement",
        channel: commonOf(
          said.map(({ channel }) => channel),
          "online",
        ),
        voice: "own",
        perspective: commonOf(
          said.map(({ perspective }) => perspective),
          "other",
        ),
        words: statementWords(input.opening, input.rest),
        wordsApprovedAt: now,
        wordsApprovedBy: mergedBy,
      },
    ]);
    if (!saved) throw new Error("A contribution was not saved.");
    await recordReading(deps, tx, actor, engagementId, saved.id);
    const intoId = deps.ids.row();
    await tx.statement.create({
      data: {
        id: intoId,
        engagementId,
        activityId: activity.id,
        contributionId: saved.id,
        shownAt: now,
        createdAt: now,
      },
    });
    await tx.statementLineage.createMany({
      data: from.map((fromId) => ({ engagementId, fromId, intoId, mergedBy, mergedAt: now })),
    });
    await tx.statement.updateMany({ where: { id: { in: from } }, data: { state: "merged" } });
    for (const contributionId of await lineageOf(tx, intoId)) {
      await recordThread(deps, tx, engagementId, "statement.merged", { contributionId, statementId: intoId });
    }
    await recordAudit(deps, tx, actor, "statement.merge", { engagementId, subjectId: intoId });
    return { statementId: intoId, reference: saved.reference, rooms };
  });
  for (const sessionId of rooms) deps.publish({ sessionId });
  return merged;
}
