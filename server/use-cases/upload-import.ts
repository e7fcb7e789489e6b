import { readTable } from "../adapters/spreadsheets/read-table.ts";
import type { Deps } from "../deps.ts";
import { proposeMapping } from "../domain/contribution-import.ts";
import type { UploadImportInput } from "../domain/import-batch.ts";
import type { Actor } from "../domain/policy.ts";
import { accept } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";

const SAMPLE_ROWS = 50;

/** Keeps an uploaded file with a first guess at its columns. Refuses every `file-…`. */
export async function uploadImport(
  deps: Deps,
  actor: Actor,
  input: UploadImportInput,
): Promise<{ batch: string }> {
  const { engagement, activity } = await enterActivity(deps.db, actor, "contribution.import", input);
  const table = accept(await readTable(input.file));
  const id = deps.ids.row();
  const { engagementId } = engagement;
  await deps.db.$transaction(async (tx) => {
    await tx.importBatch.create({
      data: {
        id,
        engagementId,
        activityId: activity.id,
        fileName: input.fileName,
        file: new Uint8Array(input.file),
        mapping: proposeMapping(table.header, table.rows.slice(0, SAMPLE_ROWS)),
        createdBy: actor.person?.id ?? "",
        createdAt: deps.clock(),
      },
    });
    await recordAudit(deps, tx, actor, "import.upload", { engagementId, subjectId: id });
  });
  return { batch: id };
}
