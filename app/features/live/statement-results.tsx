import type { StatementView } from "../../../server/domain/live.ts";
import { countsInWords } from "../../../server/domain/statement.ts";
import { PeoplesWords, Stack, Table } from "../../components/index.ts";
import { stances } from "../workshop/words.ts";
import { StanceBar, StanceKey } from "./stance-bar.tsx";

type Props = {
  list: readonly StatementView[];
  /** Only a sentence for each, where there is little room. */
  brief?: boolean | undefined;
};

/** What came of statements when their part closed: a sentence for each, then the same as a table. */
export function StatementResults({ list, brief = false }: Props) {
  const counted = list.flatMap(({ counts, ...statement }) => (counts ? [{ ...statement, counts }] : []));
  if (counted.length === 0) return <p>There was no sentence to answer.</p>;
  return (
    <Stack>
      {brief ? null : <StanceKey />}
      <ol className="live-statements">
        {counted.map(({ id, words, language, counts }) => (
          <li key={id}>
            <PeoplesWords lang={language}>{words}</PeoplesWords>
            <p className="live-sentence">{countsInWords(counts)}</p>
            {brief ? null : <StanceBar counts={counts} />}
          </li>
        ))}
      </ol>
      {brief ? null : (
        <Table
          caption="Answers to each sentence"
          columns={["Sentence", ...stances.map(({ label }) => ({ label, number: true }))]}
          rows={counted.map(({ id, words, language, counts }) => ({
            key: id,
            cells: [
              <span key="words" lang={language}>
                {words}
              </span>,
              ...stances.map(({ value }) => counts[value]),
            ],
          }))}
        />
      )}
    </Stack>
  );
}
