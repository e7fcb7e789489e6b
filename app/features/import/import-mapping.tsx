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
  encoding: keyof typeof LETTERS;
  delimiter: keyof typeof BETWEEN;
  header: string[];
  mapping: ImportMapping;
  rows: {
    row: number;
    text: string;
    saidAt: Date | null;
    perspective: string;
    voice: string;
    channel: string;
  }[];
  toImport: number;
  inFile: number;
  leftOut: number;
  withoutWords: number;
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
            columns={[{ label: "Row", number: true }, "What was said", "Who", "Voice", "Channel", "Day"]}
            rows={preview.rows.map((row) => ({
              key: String(row.row),
              cells: [
                row.row,
                row.text,
                inWords(row.perspective),
                inWords(row.voice),
                inWords(row.channel),
                row.saidAt ? dayInWords(row.saidAt) : "Not said",
              ],
            }))}
          />
        ) : null}
      </Stack>
    </Stack>
  );
}

/** A wrong guess shows in the rows below it: where there is one to fear, it says where to look. */
function HowItWasRead({ preview: { encoding, delimiter, header } }: { preview: Preview }) {
  const alone = header.length === 1;
  const between = alone ? "" : `, with ${BETWEEN[delimiter]} between the columns`;
  const check = encoding === "windows-1252" ? " Check that £ signs and accents are right below." : "";
  return (
    <>
      <p>{`We read it as ${LETTERS[encoding]}${between}.${check}`}</p>
      {alone ? (
        <Notice tone="waiting" level={3} title="We found one column only">
          <p>If there should be more, save the file again as CSV with commas, and choose it again.</p>
        </Notice>
      ) : null}
    </>
  );
}
