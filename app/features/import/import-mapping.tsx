import type { ImportMapping } from "../../../server/domain/contribution-import.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import {
  Button,
  type Errors,
  NativeSelect,
  Notice,
  Panel,
  Row,
  Stack,
  Table,
  TextField,
} from "../../components/index.ts";
import { COLUMNS } from "./mapping-form.ts";

export interface Preview {
  /** The tool that the file looks like an export of. */
  tool: { name: string; isOurs: boolean } | null;
  read:
    | { as: "csv"; encoding: keyof typeof LETTERS; delimiter: keyof typeof BETWEEN }
    | { as: "xlsx"; sheet: string; otherSheets: number; formulas: number }
    | { as: "json" };
  header: string[];
  mapping: ImportMapping;
  rows: {
    row: number;
    text: string;
    saidAt: Date | null;
    perspective: string;
    voice: string;
    channel: string;
    themes: string[];
  }[];
  toImport: number;
  inFile: number;
  leftOut: number;
  withoutWords: number;
  withFiles: number;
  onlyFiles: number;
  problems: { row: number; column: string; problem: string }[];
  problemCount: number;
}

const LETTERS = {
  "utf-8": "Unicode letters (UTF-8)",
  "utf-16le": "Unicode letters (UTF-16)",
  "utf-16be": "Unicode letters (UTF-16)",
  "windows-1252": "Windows letters (Windows-1252)",
};
const BETWEEN = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "upright lines" };

const inWords = (name: string) => name.replaceAll("_", " ");
const rowsInWords = (count: number) => (count === 1 ? "1 row" : `${count.toLocaleString("en-GB")} rows`);

/** A table names files and holds none: what becomes of rows that do. */
function FilesStayOut({ preview: { withFiles, onlyFiles } }: { preview: Preview }) {
  return (
    <Notice tone="waiting" title={`${rowsInWords(withFiles)} with files that are not in this file`}>
      <p>
        Their words come in, with what was typed of recordings and letters. Photos, recordings and letters do
        not, and neither do their names. Keep them where they are.
      </p>
      {onlyFiles > 0 ? (
        <p>
          {rowsInWords(onlyFiles)} of them {onlyFiles === 1 ? "has" : "have"} no words, so nothing of{" "}
          {onlyFiles === 1 ? "it" : "them"} comes in. Type in what the files say first.
        </p>
      ) : null}
    </Notice>
  );
}

interface Props {
  preview: Preview;
  /** What was chosen and typed, when the page comes back with something to mend. */
  typed: Record<string, string> | undefined;
  errors: Errors;
}

/** Which column holds what, what would come in, and what must be mended first. */
export function ImportMappingForm({ preview, typed, errors }: Props) {
  const { header, mapping, problems, problemCount } = preview;
  const columns = header.map((name) => ({ value: name, label: name }));
  const field = (name: string, kept: string) => ({
    name,
    defaultValue: typed?.[name] ?? kept,
    error: errors[name],
  });
  const orNone = [{ value: "", label: "Not in this file" }, ...columns];
  return (
    <Stack gap="large">
      {preview.tool ? <Recognised tool={preview.tool} several={header.length > 2} /> : null}
      <form method="post">
        <Stack>
          <h2>Which column holds what?</h2>
          <NativeSelect label="What people said" choices={columns} {...field("text", mapping.text)} />
          {COLUMNS.map(([name, label]) => (
            <NativeSelect key={name} label={label} choices={orNone} {...field(name, mapping[name] ?? "")} />
          ))}
          <Panel>
            <Stack>
              <h3>Rows to leave out</h3>
              <p>
                Some files mark rows that somebody rejected. Name the column and the marks, and they stay out.
              </p>
              <NativeSelect
                label="Column with the mark"
                choices={orNone}
                {...field("leaveOutColumn", mapping.leaveOut?.column ?? "")}
              />
              <TextField
                label="Marks, with commas between them"
                optional
                {...field("leaveOutValues", mapping.leaveOut?.values.join(", ") ?? "")}
              />
            </Stack>
          </Panel>
          <Row>
            <Button tone="plain" name="go" value="preview">
              Show me again
            </Button>
            {problemCount === 0 ? (
              <Button name="go" value="start">{`Import ${rowsInWords(preview.toImport)}`}</Button>
            ) : null}
            <Button tone="quiet" name="go" value="abandon">
              Throw this file away
            </Button>
          </Row>
        </Stack>
      </form>
      <Stack>
        <h2>What would come in</h2>
        <HowItWasRead preview={preview} />
        <p>
          {`The file has ${rowsInWords(preview.inFile)}. ${rowsInWords(preview.toImport)} would come in. ` +
            `${rowsInWords(preview.leftOut)} left out by your rule. ${rowsInWords(preview.withoutWords)} without words.`}
        </p>
        {preview.withFiles > 0 ? <FilesStayOut preview={preview} /> : null}
        {problemCount > 0 ? (
          <div id="problems">
            <Notice tone="stop" title="Nothing comes in until these are mended">
              Mend them in your file and choose it again, or change the columns above.
            </Notice>
            <Table
              caption={`Problems${problemCount > problems.length ? ` (the first ${problems.length} of ${problemCount})` : ""}`}
              columns={[{ label: "Row", number: true }, "Column", "Problem"]}
              rows={problems.map((problem, index) => ({
                key: String(index),
                cells: [problem.row, problem.column || "The whole row", problem.problem],
              }))}
            />
          </div>
        ) : null}
        {preview.rows.length > 0 ? (
          <Table
            caption={`The first ${rowsInWords(preview.rows.length)}`}
            columns={[
              { label: "Row", number: true },
              "What was said",
              "Who",
              "Voice",
              "Channel",
              "Day",
              ...(mapping.themes ? ["Themes"] : []),
            ]}
            rows={preview.rows.map((row) => ({
              key: String(row.row),
              cells: [
                row.row,
                row.text,
                inWords(row.perspective),
                inWords(row.voice),
                inWords(row.channel),
                row.saidAt ? dayInWords(row.saidAt) : "Not said",
                ...(mapping.themes ? [row.themes.join("; ")] : []),
              ],
            }))}
          />
        ) : null}
      </Stack>
    </Stack>
  );
}

/** A wrong guess shows in the rows below it: where there is one to fear, it says where to look. */
function HowItWasRead({ preview: { read, header } }: { preview: Preview }) {
  const alone = header.length === 1;
  return (
    <>
      <p>{readInWords(read, alone)}</p>
      {alone ? (
        <Notice tone="waiting" level={3} title="We found one column only">
          <p>If there should be more, save the file again as CSV with commas, and choose it again.</p>
        </Notice>
      ) : null}
    </>
  );
}

function readInWords(read: Preview["read"], alone: boolean): string {
  if (read.as === "json") return "We read it as a JSON file that Throughline wrote.";
  if (read.as === "csv") {
    const between = alone ? "" : `, with ${BETWEEN[read.delimiter]} between the columns`;
    const check = read.encoding === "windows-1252" ? " Check that £ signs and accents are right below." : "";
    return `We read it as ${LETTERS[read.encoding]}${between}.${check}`;
  }
  const { sheet, otherSheets, formulas } = read;
  const others =
    otherSheets === 0
      ? ""
      : ` It has ${otherSheets} more ${otherSheets === 1 ? "sheet" : "sheets"}, which we did not read.`;
  const worked =
    formulas === 0
      ? ""
      : ` ${formulas.toLocaleString("en-GB")} ${formulas === 1 ? "cell is a formula" : "cells are formulas"}: we read what it showed when the file was saved.`;
  return `We read the sheet “${sheet}” of an Excel workbook.${others}${worked}`;
}

/** A recognised file is mapped beforehand. A person still says that it is right. */
function Recognised({ tool, several }: { tool: NonNullable<Preview["tool"]>; several: boolean }) {
  return (
    <Notice title={`This looks like an export of ${tool.name}`}>
      <p>
        We chose the columns for you. Check them, and the rows below, before you import.
        {several && !tool.isOurs
          ? " A survey has a column for each question: choose the file again for each one that people answered in their own words."
          : ""}
      </p>
    </Notice>
  );
}
