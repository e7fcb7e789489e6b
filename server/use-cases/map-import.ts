import type { Deps } from "../deps.ts";
import type { MapImportInput } from "../domain/import-batch.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Says which column holds what. Refuses `import-busy` once rows are being staged. */
export async function mapImport(deps: Deps, actor: Actor, input: MapImportInput): Promise<void> {
  const { engagementId } = await enterEngagement(deps.db, actor, "contribution.import", {
    slug: input.engagement,
  });
  const { count } = await deps.db.importBatch.updateMany({
    where: { id: input.batch, engagementId, state: "mapping" },
    data: { mapping: input.mapping },
  });
  if (count === 0) refuse("import-busy");
}
