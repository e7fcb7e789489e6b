/** The rows of an uploaded file, as its mapping reads them: the same on every reading. */
import { readTable } from "../adapters/spreadsheets/read-table.ts";
import { importMapping, type MappedRows, mapRows } from "../domain/contribution-import.ts";
import { accept, refuse } from "../domain/refusal.ts";

export interface StoredBatch {
  file: Uint8Array | null;
  mapping: unknown;
  createdAt: Date;
}

/** Refuses `changed-meanwhile` once the file is gone: it is kept only until the import has ended. */
export async function rowsOf(batch: StoredBatch): Promise<MappedRows & { header: string[] }> {
  if (!batch.file) return refuse("changed-meanwhile", "This import has ended.");
  const table = accept(await readTable(batch.file));
  const mapped = mapRows(table, importMapping.parse(batch.mapping), batch.createdAt);
  return { ...mapped, header: table.header };
}
