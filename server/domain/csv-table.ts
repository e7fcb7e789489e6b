/** A CSV file must be smaller than this (5 MB): the preview and the staging read all of it. */
export const CSV_TOO_LARGE_BYTES = 5_000_000;
/** Rows of answers in one file. */
export const CSV_MOST_ROWS = 50_000;
/** Columns in one file. */
export const CSV_MOST_COLUMNS = 500;

export type Delimiter = "," | ";" | "\t" | "|";

/** Something to mend. `row` is the row a spreadsheet shows: the headings are row 1. */
export interface RowProblem {
  row: number;
  /** The heading of the column; empty where the whole row is meant. */
  column: string;
  problem: string;
}

/** What a workbook may unpack to, and hold. A million rows with borders and no words unpack to about 60 MB. */
export const SHEET_LIMITS = { unpackedBytes: 150_000_000, characters: 20_000_000, entries: 2_000 };
/** Reading runs in a worker; past these it is stopped. */
export const SHEET_TIME_MS = 30_000;
export const SHEET_MEMORY_MB = 512;

interface Table {
  /** Never empty, never twice the same. */
  header: string[];
  /** As long as the header each. */
  rows: string[][];
  /** The row of the spreadsheet that each of `rows` is; without it they follow the headings, from row 2. */
  rowNumbers?: number[];
  problems: RowProblem[];
}

export interface CsvTable extends Table {
  kind: "csv";
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  delimiter: Delimiter;
}

export interface SheetTable extends Table {
  kind: "xlsx";
  /** The name of the sheet that was read. */
  sheet: string;
  otherSheets: number;
  /** Cells whose text was worked out by a formula. */
  formulas: number;
}

/** The rows of our own JSON export. */
export interface JsonTable extends Table {
  kind: "json";
}

export type ImportTable = CsvTable | SheetTable | JsonTable;
