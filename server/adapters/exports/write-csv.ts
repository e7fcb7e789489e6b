import {
  cellsOf,
  EXPORT_COLUMNS,
  type ExportedContribution,
  type ExportHead,
  guardCell,
} from "../../domain/contribution-export.ts";

/** Excel reads UTF-8 as such only where the file says so. */
const BYTE_ORDER_MARK = "\uFEFF";
const encoder = new TextEncoder();

function field(cell: string | number | Date): string {
  if (typeof cell === "number") return String(cell);
  const text = cell instanceof Date ? cell.toISOString() : guardCell(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const record = (cells: readonly (string | number | Date)[]) => `${cells.map(field).join(",")}\r\n`;

/** A CSV file (RFC 4180, UTF-8), a chunk at a time. */
export async function* writeCsv(
  _head: ExportHead,
  chunks: AsyncIterable<readonly ExportedContribution[]>,
): AsyncGenerator<Uint8Array> {
  yield encoder.encode(BYTE_ORDER_MARK + record(EXPORT_COLUMNS));
  for await (const chunk of chunks) yield encoder.encode(chunk.map((one) => record(cellsOf(one))).join(""));
}
