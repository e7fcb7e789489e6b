import { together as words } from "../../../accessibility/interface/live.ts";
import type { StatementView } from "../../../server/domain/live.ts";
import { countsInWords } from "../../../server/domain/statement.ts";
import { PeoplesWords, Stack, Table } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { useStances } from "../workshop/words.ts";
import { StanceBar, StanceKey } from "./stance-bar.tsx";

type Props = {
  list: readonly StatementView[];
  /** Only a sentence for each, where there is little room. */
  brief?: boolean | undefined;
};

/** What came of statements when their part closed: a sentence for each, then the same as a table. */
export function StatementResults({ list, brief = false }: Props) {
  const { say } = useWords();
  const stances = useStances();
  const counted = list.flatMap(({ counts, ...statement }) => (counts ? [{ ...statement, counts }] : []));
  if (counted.length === 0) return <Tell words={words.noneWas} />;
  return (
    <Stack>
      {brief ? null : <StanceKey />}
      <ol className="live-statements">
        {counted.map(({ id, words: written, language, counts }) => (
          <li key={id}>
            <PeoplesWords lang={language}>{written}</PeoplesWords>
            <p className="live-sentence">{countsInWords(counts)}</p>
            {brief ? null : <StanceBar counts={counts} />}
          </li>
        ))}
      </ol>
      {brief ? null : (
        <Table
          caption={say(words.caption)}
          columns={[say(words.sentence), ...stances.map(({ label }) => ({ label, number: true }))]}
          rows={counted.map(({ id, words: written, language, counts }) => ({
            key: id,
            cells: [
              <span key="words" lang={language}>
                {written}
              </span>,
              ...stances.map(({ value }) => counts[value]),
            ],
          }))}
        />
      )}
    </Stack>
  );
}
