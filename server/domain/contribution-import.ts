import { z } from "zod";

import { readChannel, readDate, readLanguage, readPerspective, readVoice, readWordingRead } from "./cell.ts";
import type { ImportTable, RowProblem } from "./csv-table.ts";
import { FIRST_LANGUAGE } from "./language.ts";
import { findHeading, recogniseTool } from "./recognise-tool.ts";
import type { Channel, Perspective, Voice } from "./speaker.ts";
import { cleanLine, cleanText, LONGEST_LINE, LONGEST_TEXT, shortText, tooLong } from "./text.ts";
import type { WordingFormat } from "./wording.ts";

/** Wrong rows that are named; past that a person mends the file, not the list. */
export const MOST_NAMED_PROBLEMS = 500;

/** A heading, with the number that tells it from others of the same name. */
const LONGEST_COLUMN = LONGEST_LINE + 100;
const MOST_MARKS = 50;
/** Themes of one contribution. */
const MOST_THEMES = 50;
const named = (sentence: string) => z.string(sentence).min(1, sentence).max(LONGEST_COLUMN, sentence);
const optionalColumn = named("Choose a column from the list.").nullable().default(null);

/** Which column holds what. Columns are named by their headings. */
export const importMapping = z.object({
  text: named("Choose the column with the words."),
  date: optionalColumn,
  perspective: optionalColumn,
  voice: optionalColumn,
  channel: optionalColumn,
  language: optionalColumn,
  /** In which words they were asked, and in which language. */
  wording: optionalColumn,
  wordingLanguage: optionalColumn,
  themes: optionalColumn,
  /** Rows whose cell in `column` is one of `values` stay out. */
  leaveOut: z
    .object({
      column: named("Choose the column that the marks are in."),
      values: z
        .array(shortText)
        .min(1, "Write the marks of the rows to leave out, such as -1.")
        .max(MOST_MARKS, `Write at most ${MOST_MARKS} marks.`),
    })
    .nullable()
    .default(null),
});
export type ImportMapping = z.infer<typeof importMapping>;

export interface MappedRow {
  /** As a spreadsheet shows it: the headings are row 1. */
  row: number;
  text: string;
  /** When it was said, where the file tells. */
  saidAt: Date | null;
  perspective: Perspective;
  voice: Voice;
  channel: Channel;
  /** A BCP 47 tag. */
  language: string;
  /** The wording that was read when answering, and its language (BCP 47). */
  wording: WordingFormat;
  wordingLanguage: string;
  /** By name; those that are not there yet are made. */
  themes: string[];
}

export interface MappedRows {
  rows: MappedRow[];
  problems: RowProblem[];
  /** Rows kept out by the mapping's own rule. */
  leftOut: number;
  /** Rows without any words. They are not errors: many people skip a question. */
  withoutWords: number;
  /** Rows that name files, and those of them that have no words. The files themselves are in no table. */
  withFiles: number;
  onlyFiles: number;
}

const TEXT_NAMES =
  /^(comment[-_ ]?body|comments?|text|answers?|responses?|feedback|views?|contributions?|free[-_ ]?text)$/i;
const FILE_NAMES =
  /^(files?|attach(ed|ments?)([-_ ]files?)?|upload(s|ed)?([-_ ]files?)?|file[-_ ]?uploads?)$/i;
const DATE_NAMES = /date|time|submitted|created|received/i;

/** Of these columns the one with most in its cells. */
function longestColumn(names: string[], header: string[], sample: string[][]): string | undefined {
  const lengths = names.map((name) => ({
    name,
    length: sample.reduce((sum, row) => sum + (row[header.indexOf(name)]?.length ?? 0), 0),
  }));
  return lengths.reduce((best, next) => (next.length > best.length ? next : best), {
    name: names[0],
    length: -1,
  }).name;
}

/**
 * A first guess, for a person to check: where the file looks like an export of a tool that we know, as
 * that tool names its columns. Else the words are the column with a telling name, else the one
 * with the longest cells. A column called "moderated" (as Polis exports it) keeps rows with -1 out:
 * a moderator of that conversation had rejected them.
 */
export function proposeMapping(header: string[], sampleRows: string[][]): ImportMapping {
  const called = (names: RegExp) => header.find((name) => names.test(name)) ?? null;
  const datesIn = (name: string) => {
    const cells = sampleRows
      .map((row) => row[header.indexOf(name)]?.trim() ?? "")
      .filter((cell) => cell !== "");
    return cells.length > 0 && cells.every((cell) => readDate(cell) !== undefined);
  };
  const moderated = called(/^moderated$/i);
  const tool = recogniseTool(header);
  if (tool) {
    const { text, ...columns } = tool.columns;
    const taken = [...tool.notWords, ...Object.values(columns).flatMap((names) => names ?? [])];
    const mayBeWords = header.filter((name) => findHeading([name], taken) === null);
    return {
      text: findHeading(header, text) ?? longestColumn(mayBeWords, header, sampleRows) ?? header[0] ?? "",
      date: findHeading(header, columns.date),
      perspective: findHeading(header, columns.perspective),
      voice: findHeading(header, columns.voice),
      channel: findHeading(header, columns.channel),
      language: findHeading(header, columns.language),
      wording: findHeading(header, columns.wording),
      wordingLanguage: findHeading(header, columns.wordingLanguage),
      themes: findHeading(header, columns.themes),
      leaveOut: null,
    };
  }
  const mayBeWords = header.filter((name) => !FILE_NAMES.test(name));
  return {
    text: called(TEXT_NAMES) ?? longestColumn(mayBeWords, header, sampleRows) ?? header[0] ?? "",
    date: header.filter((name) => DATE_NAMES.test(name)).find(datesIn) ?? null,
    perspective: called(/^(perspective|respondent[-_ ]?type|(i am|you are)( an?)?|role)\b/i),
    voice: called(/^(voice|on behalf( of)?)$/i),
    channel: called(/^(channel|how (it )?(was )?received|method)$/i),
    language: called(/^(language|lang|iaith)$/i),
    wording: null,
    wordingLanguage: null,
    themes: called(/^themes?$/i),
    leaveOut: moderated === null ? null : { column: moderated, values: ["-1"] },
  };
}

/** A line each, or with semicolons between them; the names in our own exports may have semicolons in them. */
function themesIn(cell: string, ours: boolean): string[] {
  const names = cell.split(ours ? /\n/ : /[\n;]/).map(cleanLine);
  return [...new Set(names.filter((name) => name !== ""))];
}

const UNKNOWN_LANGUAGE = "is not a language that we know. Write English, Welsh or a code such as en or cy.";

const NOTHING_COUNTED = { withoutWords: 0, withFiles: 0, onlyFiles: 0 };

/** The columns a mapping names that the table has not got. */
function missingColumns(mapping: ImportMapping, header: string[]): RowProblem[] {
  const { leaveOut, ...columns } = mapping;
  return [...Object.values(columns), leaveOut?.column ?? null]
    .filter((name): name is string => name !== null && !header.includes(name))
    .map((name) => ({ row: 1, column: name, problem: "There is no column with this heading." }));
}

/**
 * Turns rows into contributions. Every cell that cannot be understood is named by row and column;
 * an empty cell takes the ordinary value (own voice, perspective "other", channel "imported", the usual English words).
 * `now` guards against dates in the future.
 */
export function mapRows(table: ImportTable, mapping: ImportMapping, now: Date): MappedRows {
  const result: MappedRows = { rows: [], problems: [...table.problems], leftOut: 0, ...NOTHING_COUNTED };
  const missing = missingColumns(mapping, table.header);
  if (missing.length > 0) return { ...result, problems: missing };

  const ours = recogniseTool(table.header)?.guardsCells ?? false;
  const filesAt = table.header.findIndex((name) => FILE_NAMES.test(name));
  const position = new Map(table.header.map((name, at) => [name, at]));
  const kept = new Set(mapping.leaveOut?.values.map((value) => value.trim()));

  table.rows.forEach((cells, index) => {
    const row = table.rowNumbers?.[index] ?? index + 2;
    const cell = (name: string | null) =>
      name === null ? "" : (cells[position.get(name) ?? -1] ?? "").trim();
    if (cells.every((each) => each.trim() === "")) return;
    if (mapping.leaveOut && kept.has(cell(mapping.leaveOut.column))) {
      result.leftOut += 1;
      return;
    }
    const text = cleanText(cell(mapping.text));
    const hasFiles = (cells[filesAt] ?? "").trim() !== "";
    if (hasFiles) result.withFiles += 1;
    if (text === "") {
      result.withoutWords += 1;
      if (hasFiles) result.onlyFiles += 1;
      return;
    }
    const before = result.problems.length;
    const complain = (name: string | null, problem: string) =>
      result.problems.push({ row, column: name ?? "", problem });
    const read = <T>(
      name: string | null,
      ordinary: T,
      reader: (cell: string) => T | undefined,
      problem: string,
    ): T => {
      const raw = cell(name);
      if (raw === "") return ordinary;
      const value = reader(raw);
      if (value === undefined) complain(name, `“${raw.slice(0, 40)}” ${problem}`);
      return value ?? ordinary;
    };

    if (text.length > LONGEST_TEXT) complain(mapping.text, tooLong(text.length, LONGEST_TEXT));
    const saidAt = read<Date | null>(
      mapping.date,
      null,
      readDate,
      "is not a date that we can read. Write it as 2026-03-31.",
    );
    if (saidAt && saidAt > now) complain(mapping.date, "This date is in the future.");
    const mapped: MappedRow = {
      row,
      text,
      saidAt,
      perspective: read(
        mapping.perspective,
        "other",
        readPerspective,
        "is not a perspective that we know. Write lived experience, carer, young person, family, provider or other.",
      ),
      voice: read(
        mapping.voice,
        "own",
        readVoice,
        "is not a voice that we know. Write own, on behalf or organisation.",
      ),
      channel: read(
        mapping.channel,
        "imported",
        readChannel,
        "is not a channel that we know. Write online, paper, phone, in the room or imported.",
      ),
      language: read(mapping.language, FIRST_LANGUAGE, readLanguage, UNKNOWN_LANGUAGE),
      wording: read(
        mapping.wording,
        "standard",
        readWordingRead,
        "is not a wording that we know. Write standard, easy read or young people.",
      ),
      wordingLanguage: read(mapping.wordingLanguage, FIRST_LANGUAGE, readLanguage, UNKNOWN_LANGUAGE),
      themes: themesIn(cell(mapping.themes), ours),
    };
    for (const theme of mapped.themes)
      if (theme.length > LONGEST_LINE) complain(mapping.themes, tooLong(theme.length, LONGEST_LINE));
    if (mapped.themes.length > MOST_THEMES) complain(mapping.themes, `Name at most ${MOST_THEMES} themes.`);
    if (result.problems.length === before) result.rows.push(mapped);
  });
  result.problems.sort((a, b) => a.row - b.row);
  result.problems.splice(MOST_NAMED_PROBLEMS);
  return result;
}
