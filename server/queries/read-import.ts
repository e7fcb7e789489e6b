import { z } from "zod";
import { readTable } from "../adapters/spreadsheets/read-table.ts";
import type { Deps } from "../deps.ts";
import { importMapping, mapRows } from "../domain/contribution-import.ts";
import type { ImportTable } from "../domain/csv-table.ts";
import { type ImportBatchInput, PREVIEW_ROWS } from "../domain/import-batch.ts";
import type { Actor } from "../domain/policy.ts";
import { recogniseTool } from "../domain/recognise-tool.ts";
import { accept, refuse } from "../domain/refusal.ts";
import { enterEngagement } from "../shared/scope.ts";

const MOST_PROBLEMS_SHOWN = 50;
const fields = z.object({ slug: z.string(), title: z.string() });

/** What a person should know of how the file was read, to see when that went wrong. */
function howRead(table: ImportTable) {
  if (table.kind === "csv") return { as: table.kind, encoding: table.encoding, delimiter: table.delimiter };
  if (table.kind === "json") return { as: table.kind };
  const { kind, sheet, otherSheets, formulas } = table;
  return { as: kind, sheet, otherSheets, formulas };
}

/** An import as its page shows it: columns and a preview while it is mapped, then how far it is. */
export async function readImport(deps: Deps, actor: Actor, input: ImportBatchInput) {
  const engagement = await enterEngagement(deps.db, actor, "contribution.import", { slug: input.engagement });
  const batch = await deps.db.importBatch.findFirst({
    where: { id: input.batch, engagementId: engagement.engagementId },
    include: { activity: { select: { slug: true, title: true } } },
  });
  if (!batch) return refuse("not-found");
  const shared = {
    engagement: { slug: engagement.slug, title: engagement.title },
    activity: fields.parse(batch.activity),
    fileName: batch.fileName,
    state: batch.state,
    totalRows: batch.totalRows,
    stagedRows: batch.stagedRows,
  };
  if (batch.state !== "mapping" || !batch.file) return { ...shared, preview: null };
  const table = accept(await readTable(batch.file));
  const mapping = importMapping.parse(batch.mapping);
  const tool = recogniseTool(table.header);
  const mapped = mapRows(table, mapping, batch.createdAt);
  return {
    ...shared,
    preview: {
      header: table.header,
      mapping,
      tool: tool ? { name: tool.name, isOurs: tool.guardsCells } : null,
      read: howRead(table),
      rows: mapped.rows.slice(0, PREVIEW_ROWS),
      toImport: mapped.rows.length,
      inFile: table.rows.length,
      leftOut: mapped.leftOut,
      withoutWords: mapped.withoutWords,
      withFiles: mapped.withFiles,
      onlyFiles: mapped.onlyFiles,
      problems: mapped.problems.slice(0, MOST_PROBLEMS_SHOWN),
      problemCount: mapped.problems.length,
    },
  };
}
