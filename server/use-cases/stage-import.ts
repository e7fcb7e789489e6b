import type { Deps } from "../deps.ts";
import { ROWS_IN_A_CHUNK } from "../domain/import-batch.ts";
import { saveContributions } from "../shared/contribute.ts";
import { rowsOf } from "../shared/import-rows.ts";
import { recordThread } from "../shared/record.ts";

/**
 * Stages the rows of a started import in chunks, then reveals them all by one statement. It goes on
 * from where it was stopped; of two that run at once, the second finds its chunk taken and ends.
 */
export async function stageImport(deps: Deps, batchId: string): Promise<void> {
  const batch = await deps.db.importBatch.findUnique({ where: { id: batchId } });
  if (batch?.state !== "staging") return;
  const { rows } = rowsOf(batch);
  const { engagementId, activityId } = batch;

  for (let staged = batch.stagedRows; staged < rows.length; staged += ROWS_IN_A_CHUNK) {
    const chunk = rows.slice(staged, staged + ROWS_IN_A_CHUNK);
    const taken = await deps.db.$transaction(async (tx) => {
      const { count } = await tx.importBatch.updateMany({
        where: { id: batchId, state: "staging", stagedRows: staged },
        data: { stagedRows: staged + chunk.length },
      });
      if (count === 0) return false;
      await saveContributions(
        deps,
        tx,
        chunk.map((row) => ({
          engagementId,
          activityId,
          kind: "imported" as const,
          channel: row.channel,
          voice: row.voice,
          perspective: row.perspective,
          language: row.language,
          importId: batchId,
          words: row.text,
          ...(row.saidAt ? { at: row.saidAt } : {}),
        })),
        { quietly: true },
      );
      return true;
    });
    if (!taken) return;
  }

  await deps.db.$transaction(async (tx) => {
    const { count } = await tx.importBatch.updateMany({
      where: { id: batchId, state: "staging" },
      data: { state: "revealed", revealedAt: deps.clock(), file: null },
    });
    if (count === 1) await recordThread(deps, tx, engagementId, "import.revealed", { importId: batchId });
  });
}
