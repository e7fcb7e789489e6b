import { poll as pollWords } from "../../../accessibility/interface/live.ts";
import type { PollView } from "../../../server/domain/live.ts";
import { Table } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { Bar } from "./bar.tsx";
import { inWords, people, resultWords } from "./words.ts";

/** The result of a closed poll: a sentence, a table, and a drawing that says the same again. */
export function Results({ poll, easyRead }: { poll: PollView; easyRead: boolean }) {
  const { say } = useWords();
  const rows = poll.options.map(({ id, wordings }, index) => ({
    id,
    words: inWords(wordings, easyRead),
    votes: poll.results?.[index] ?? 0,
  }));
  const most = Math.max(1, ...rows.map(({ votes }) => votes));
  return (
    <div className="live-results">
      <p className="live-sentence">{resultWords(poll, easyRead)}</p>
      <Table
        caption={say(pollWords.caption, { people: people(poll.answered) })}
        columns={[say(pollWords.answers), { label: say(pollWords.people), number: true }]}
        narrow
        rows={rows.map(({ id, words, votes }) => ({ key: id, cells: [words, votes] }))}
      />
      <div className="live-bars" aria-hidden="true">
        {rows.map(({ id, words, votes }) => (
          <div key={id}>
            {words}: {votes}
            <Bar share={votes / most} />
          </div>
        ))}
      </div>
    </div>
  );
}
