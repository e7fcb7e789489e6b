import { CsvError, parse } from "csv-parse/sync";
import type { CsvTable, Delimiter, RowProblem } from "../../domain/csv-table.ts";
import { CSV_MOST_COLUMNS, CSV_MOST_ROWS, CSV_TOO_LARGE_BYTES } from "../../domain/csv-table.ts";
import { type Refusal, refusal } from "../../domain/refusal.ts";
import { decodeText } from "./decode.ts";
import { nameColumns } from "./name-columns.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const satisfies Delimiter[];
/** Enough of a file to see which character parts its columns. */
const SAMPLE_CHARACTERS = 64_000;
const SAMPLE_ROWS = 100;
/** A file with more wrong rows than this is read with the wrong eyes; the rest would not help. */
const MOST_PROBLEMS = 500;

const number = new Intl.NumberFormat("en-GB");

function parseRows(text: string, delimiter: Delimiter, to: number): string[][] {
  return parse(text, {
    delimiter,
    to,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ["\r\n", "\n", "\r"],
  });
}

/** How many rows of the sample have the columns of the first; nothing for a single column. */
function agreement(sample: string, delimiter: Delimiter): number {
  try {
    const rows = parseRows(sample, delimiter, SAMPLE_ROWS).filter((row) => row.some((cell) => cell !== ""));
    const width = rows[0]?.length ?? 0;
    if (width < 2) return 0;
    return rows.filter((row) => row.length === width).length / rows.length + width / CSV_MOST_COLUMNS;
  } catch {
    return 0;
  }
}

function detectDelimiter(text: string): Delimiter {
  // The sample ends at a line break, and may still end inside a quoted answer; that quote is closed.
  const cut = text.length > SAMPLE_CHARACTERS ? text.lastIndexOf("\n", SAMPLE_CHARACTERS) : text.length;
  const sample = text.slice(0, cut > 0 ? cut : SAMPLE_CHARACTERS);
  const closed = (sample.split('"').length - 1) % 2 === 1 ? `${sample}"` : sample;
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: agreement(closed, delimiter) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function fitToHeader(cells: string[], width: number, row: number, problems: RowProblem[]): string[] {
  const isBlank = cells.every((cell) => cell.trim() === "");
  const surplus = cells.slice(width).some((cell) => cell.trim() !== "");
  if (!isBlank && (surplus || cells.length < width) && problems.length < MOST_PROBLEMS) {
    const problem = `This row has ${cells.length} columns. The headings have ${width}.`;
    problems.push({ row, column: "", problem });
  }
  return Array.from({ length: width }, (_, index) => cells[index] ?? "");
}

function whyUnreadable(error: CsvError): string {
  const row = error.records;
  const at = typeof row === "number" ? ` near row ${number.format(row + 1)}` : "";
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return `There is a quotation mark${at} that is never closed. Close it, then try again.`;
  }
  return `We could not read this file${at}. Check the quotation marks there, then try again.`;
}

/**
 * Reads a CSV file: its encoding and delimiter are found out, quoted answers may run over several
 * lines. Rows that do not fit their headings are named in `problems`; nothing throws.
 */
export function readCsv(bytes: Uint8Array): CsvTable | Refusal {
  if (bytes.length === 0) return refusal("file-empty");
  if (bytes.length >= CSV_TOO_LARGE_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    return refusal(
      "file-too-large",
      `This file has ${size} MB. It must be smaller than 5 MB. Import it in parts.`,
    );
  }
  const decoded = decodeText(bytes);
  if (!decoded) {
    return refusal("file-not-readable", "This file is not text. Choose a file that ends in .csv.");
  }

  // Excel writes and understands a first line that names the delimiter.
  const named = /^sep=([,;\t|])\r?\n/i.exec(decoded.text);
  const text = named ? decoded.text.slice(named[0].length) : decoded.text;
  if (text.trim() === "") return refusal("file-empty");
  const delimiter = (named?.[1] as Delimiter | undefined) ?? detectDelimiter(text);

  let records: string[][];
  try {
    records = parseRows(text, delimiter, CSV_MOST_ROWS + 2);
  } catch (error) {
    if (error instanceof CsvError) return refusal("file-not-readable", whyUnreadable(error));
    return refusal("file-not-readable");
  }
  while (records.at(-1)?.every((cell) => cell.trim() === "")) records.pop();

  const [first, ...rest] = records;
  if (!first) return refusal("file-empty");
  if (rest.length === 0)
    return refusal("file-empty", "This file has headings and no rows. Choose another file.");
  if (rest.length > CSV_MOST_ROWS) {
    const detail = `This file has more than ${number.format(CSV_MOST_ROWS)} rows. Import it in parts.`;
    return refusal("file-too-large", detail);
  }
  if (first.length > CSV_MOST_COLUMNS) {
    const detail = `This file has ${number.format(first.length)} columns. The most we can take is ${CSV_MOST_COLUMNS}.`;
    return refusal("file-too-large", detail);
  }

  const problems: RowProblem[] = [];
  const header = nameColumns(first);
  const rows = rest.map((cells, index) => fitToHeader(cells, header.length, index + 2, problems));
  return { kind: "csv", header, rows, encoding: decoded.encoding, delimiter, problems };
}
