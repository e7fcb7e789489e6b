import { cellsOf, contributionsExport, EXPORT_COLUMNS } from "../../domain/contribution-export.ts";
import { CSV_MOST_ROWS, type JsonTable } from "../../domain/csv-table.ts";
import { type Refusal, refusal } from "../../domain/refusal.ts";

const asText = (cell: string | number | Date) => (cell instanceof Date ? cell.toISOString() : String(cell));

/** Reads our own JSON export as the table that the same contributions are in CSV. Null where it is no JSON. */
export function readJson(text: string): JsonTable | Refusal | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const read = contributionsExport.safeParse(json);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join(".") || "the beginning";
    return refusal(
      "file-not-readable",
      `This JSON file is not one that Throughline wrote: something else stands at ${at}.`,
    );
  }
  const { contributions } = read.data;
  if (contributions.length === 0) return refusal("file-empty");
  if (contributions.length > CSV_MOST_ROWS) return refusal("file-too-large");
  return {
    kind: "json",
    header: [...EXPORT_COLUMNS],
    rows: contributions.map((one) => cellsOf(one).map(asText)),
    problems: [],
  };
}
