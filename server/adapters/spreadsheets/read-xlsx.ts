import {
  CSV_MOST_COLUMNS,
  CSV_MOST_ROWS,
  CSV_TOO_LARGE_BYTES,
  type RowProblem,
  SHEET_LIMITS,
  SHEET_MEMORY_MB,
  SHEET_TIME_MS,
  type SheetTable,
} from "../../domain/csv-table.ts";
import { type Refusal, refusal } from "../../domain/refusal.ts";
import { nameColumns } from "../csv/name-columns.ts";
import { inWorker } from "../in-worker.ts";
import type { SheetProblem, SheetRow } from "./sheet.mjs";

export interface SheetJob {
  bytes: Uint8Array;
  limits: typeof SHEET_LIMITS & { rows: number; columns: number };
}

interface ReadSheet {
  rows: SheetRow[];
  problems: SheetProblem[];
  /** Cells whose text was worked out by a formula. */
  formulas: number;
  sheet: string;
  /** Sheets that can be seen besides the one that was read. */
  otherSheets: number;
}
export type SheetResult =
  | ReadSheet
  | { problem: "too-large" | "not-readable" | "not-a-workbook" | "no-sheet" };

const SENTENCES: Record<SheetProblem["kind"], (what: string) => string> = {
  "no-result": () =>
    "This cell has a formula without its result. Open the file in Excel, save it, then choose it again.",
  error: (what) => `This cell shows an error (${what}). Mend its formula, or write the words.`,
  merged: (what) =>
    `These cells are merged (${what}), so it is not clear what belongs to which row. Unmerge them.`,
};

const number = new Intl.NumberFormat("en-GB");

const WHY: Record<Extract<SheetResult, { problem: string }>["problem"], Refusal> = {
  "too-large": refusal(
    "file-too-large",
    `This workbook holds more than we can take: at most ${number.format(CSV_MOST_ROWS)} rows and ${CSV_MOST_COLUMNS} columns. Delete empty rows that have borders or colours, or import it in parts.`,
  ),
  "not-readable": refusal(
    "file-not-readable",
    "We could not read this workbook. Open it in Excel, choose Save as, then Excel workbook (.xlsx).",
  ),
  "not-a-workbook": refusal(
    "file-not-readable",
    "This is not an Excel workbook (.xlsx). Open it in the program that wrote it, then save it as .xlsx or CSV.",
  ),
  "no-sheet": refusal("file-empty", "We found no sheet in this workbook. Choose another file."),
};

/** Reads the first sheet that can be seen in an Excel workbook. Formulas count as what they showed when it was saved. */
export async function readXlsx(bytes: Uint8Array): Promise<SheetTable | Refusal> {
  if (bytes.length >= CSV_TOO_LARGE_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    return refusal(
      "file-too-large",
      `This file has ${size} MB. It must be smaller than 5 MB. Import it in parts.`,
    );
  }
  const job: SheetJob = {
    bytes,
    limits: { ...SHEET_LIMITS, rows: CSV_MOST_ROWS + 1, columns: CSV_MOST_COLUMNS },
  };
  const read = await inWorker<SheetResult>(new URL("./worker.mjs", import.meta.url), job, {
    memoryMb: SHEET_MEMORY_MB,
    timeMs: SHEET_TIME_MS,
  });
  if ("problem" in read) return WHY[read.problem];
  const [first, ...rest] = read.rows;
  if (!first) return refusal("file-empty");
  if (rest.length === 0)
    return refusal("file-empty", "This file has headings and no rows. Choose another file.");
  const header = nameColumns(first.cells);
  const problems: RowProblem[] = read.problems
    .filter(({ row }) => row > first.row)
    .map(({ row, at, kind, what }) => ({ row, column: header[at] ?? "", problem: SENTENCES[kind](what) }));
  for (const { row, cells } of rest) {
    if (cells.slice(header.length).some((cell) => cell.trim() !== ""))
      problems.push({ row, column: "", problem: "This row has words in a column that has no heading." });
  }
  return {
    kind: "xlsx",
    header,
    rows: rest.map(({ cells }) => header.map((_name, at) => cells[at] ?? "")),
    rowNumbers: rest.map(({ row }) => row),
    problems,
    sheet: read.sheet,
    otherSheets: read.otherSheets,
    formulas: read.formulas,
  };
}
