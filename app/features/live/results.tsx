import type { PollView } from "../../../server/domain/live.ts";
import { Table } from "../../components/index.ts";
import { inWords, people, resultWords } from "./words.ts";

/** The result of a closed poll: a sentence, a table, and a drawing that says the same again. */
export function Results({ poll, easyRead }: { poll: PollView; easyRead: boolean }) {
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
        caption={`Answers from ${people(poll.answered)}`}
        columns={["Answer", { label: "People", number: true }]}
        rows={rows.map(({ id, words, votes }) => ({ key: id, cells: [words, votes] }))}
      />
      <svg
        className="live-bars"
        viewBox={`0 0 100 ${rows.length * 10}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {rows.map(({ id, votes }, index) => (
          <rect
            key={id}
            className={`live-bar live-bar-${index % 2}`}
            x="0"
            y={index * 10 + 2}
            height="6"
            width={(votes / most) * 100}
          />
        ))}
      </svg>
    </div>
  );
}
