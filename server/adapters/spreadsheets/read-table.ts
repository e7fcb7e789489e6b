import { unguardCell } from "../../domain/contribution-export.ts";
import { CSV_TOO_LARGE_BYTES, type ImportTable } from "../../domain/csv-table.ts";
import { recogniseTool } from "../../domain/recognise-tool.ts";
import { type Refusal, refusal } from "../../domain/refusal.ts";
import { decodeText } from "../csv/decode.ts";
import { readCsv } from "../csv/read-csv.ts";
import { readJson } from "./read-json.ts";
import { readXlsx } from "./read-xlsx.ts";

const starts = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

const BRACE = 0x7b;

/** Reads a table of contributions: a CSV file, an Excel workbook or our own JSON. Which it is, its bytes say. */
export async function readTable(bytes: Uint8Array): Promise<ImportTable | Refusal> {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return readXlsx(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const detail =
      "This is an old Excel workbook (.xls), or it has a password. In Excel, choose Save as, then Excel workbook (.xlsx), without a password.";
    return refusal("file-not-readable", detail);
  }
  if (bytes[0] === BRACE && bytes.length < CSV_TOO_LARGE_BYTES) {
    const table = readJson(decodeText(bytes)?.text ?? "");
    if (table) return table;
  }
  const table = readCsv(bytes);
  if ("refusal" in table || !recogniseTool(table.header)?.guardsCells) return table;
  return { ...table, rows: table.rows.map((row) => row.map(unguardCell)) };
}
