/** Where answers about oneself wait until there are enough of them to be filed unlinked. */
import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { type Sheet, takeApart } from "../domain/monitoring.ts";

/**
 * Files the waiting sheets of an activity when there are at least `fewest`: they become single answers in
 * random order, and are gone. Returns how many were filed.
 */
export async function fileSheets(
  deps: Deps,
  tx: Tx,
  { engagementId, activityId, fewest }: { engagementId: string; activityId: string; fewest: number },
): Promise<number> {
  // One at a time: of two that file at once, the second would find a few left over and file those alone.
  await tx.$queryRaw`SELECT id FROM "Activity" WHERE id = ${activityId}::uuid FOR NO KEY UPDATE`;
  const waiting = await tx.equalitySheet.findMany({ where: { activityId } });
  if (waiting.length === 0 || waiting.length < fewest) return 0;
  const rows = takeApart(
    waiting.map(({ setVersion, answers, month }) => ({
      setVersion,
      answers: answers as Sheet["answers"],
      month,
    })),
    deps.ids.timeless,
  );
  await tx.equalityAnswer.createMany({ data: rows.map((row) => ({ ...row, engagementId, activityId })) });
  await tx.equalitySheet.deleteMany({ where: { id: { in: waiting.map(({ id }) => id) } } });
  return waiting.length;
}
