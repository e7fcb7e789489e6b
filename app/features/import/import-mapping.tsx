import type { ImportMapping } from "../../../server/domain/contribution-import.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import { Button, NativeSelect, Notice, Panel, Row, Stack, Table, TextField } from "../../components/index.ts";
import { COLUMNS } from "./mapping-form.ts";

export interface Preview {
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

const inWords = (name: string) => name.replaceAll("_", " ");
const rowsInWords = (count: number) => (count === 1 ? "1 row" : `${count.toLocaleString("en-GB")} rows`);

/** Which column holds what, what would come in, and what must be mended first. */
export function ImportMappingForm({ preview }: { preview: Preview }) {
  const { header, mapping, problems, problemCount } = preview;
  const columns = header.map((name) => ({ value: name, label: name }));
  const orNone = [{ value: "", label: "Not in this file" }, ...columns];
  return (
    <Stack gap="large">
      <form method="post">
        <Stack>
          <h2>Which column holds what?</h2>
          <NativeSelect label="What people said" name="text" choices={columns} defaultValue={mapping.text} />
          {COLUMNS.map(([name, label]) => (
            <NativeSelect
              key={name}
              label={label}
              name={name}
              choices={orNone}
              defaultValue={mapping[name] ?? ""}
            />
          ))}
          <Panel>
            <Stack>
              <h3>Rows to leave out</h3>
              <p>
                Some files mark rows that somebody rejected. Name the column and the marks, and they stay out.
              </p>
              <NativeSelect
                label="Column with the mark"
                name="leaveOutColumn"
                choices={orNone}
                defaultValue={mapping.leaveOut?.column ?? ""}
              />
              <TextField
                label="Marks, with commas between them"
                name="leaveOutValues"
                optional
                defaultValue={mapping.leaveOut?.values.join(", ") ?? ""}
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
