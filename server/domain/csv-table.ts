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

export interface CsvTable {
  /** Never empty, never twice the same. */
  header: string[];
  /** As long as the header each; `rows[0]` is row 2 of the spreadsheet. */
  rows: string[][];
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  delimiter: Delimiter;
  problems: RowProblem[];
}
