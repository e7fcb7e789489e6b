import type { Deps } from "../deps.ts";
import type { ImportBatchInput } from "../domain/import-batch.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { rowsOf } from "../shared/import-rows.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/**
 * Checks every row, and only when all of them can be read marks the batch for staging: all or
 * nothing. Starting again while it is staging is harmless. Refuses `import-problems`, naming them.
 */
export async function startImport(deps: Deps, actor: Actor, input: ImportBatchInput): Promise<void> {
  const { engagementId } = await enterEngagement(deps.db, actor, "contribution.import", {
    slug: input.engagement,
  });
  const batch = await deps.db.importBatch.findFirst({ where: { id: input.batch, engagementId } });
  if (!batch) return refuse("not-found");
  if (batch.state === "staging") return;
  if (batch.state !== "mapping") return refuse("import-busy", "This import has ended.");

  const { rows, problems } = await rowsOf(batch);
  if (problems.length > 0) {
    await deps.db.importBatch.updateMany({
      where: { id: batch.id, state: "mapping" },
      data: { problems: problems.map((problem) => ({ ...problem })) },
    });
    refuse("import-problems");
  }
  if (rows.length === 0) refuse("import-problems", "No row of this file has any words to import.");
  await deps.db.$transaction(async (tx) => {
    const { count } = await tx.importBatch.updateMany({
      where: { id: batch.id, state: "mapping" },
      data: { state: "staging", totalRows: rows.length, stagedRows: 0, problems: [] },
    });
    if (count === 1)
      await recordAudit(deps, tx, actor, "import.start", { engagementId, subjectId: batch.id });
  });
}
