import type { Deps } from "../deps.ts";
import type { ImportBatchInput } from "../domain/import-batch.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Throws a file away before any of its rows were staged. */
export async function abandonImport(deps: Deps, actor: Actor, input: ImportBatchInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "contribution.import", {
      slug: input.engagement,
    });
    const { count } = await tx.importBatch.updateMany({
      where: { id: input.batch, engagementId, state: "mapping" },
      data: { state: "refused", file: null },
    });
    if (count === 0) refuse("import-busy");
    await recordAudit(deps, tx, actor, "import.abandon", { engagementId, subjectId: input.batch });
  });
}
