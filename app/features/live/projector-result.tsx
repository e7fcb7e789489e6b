import type { PollView } from "../../../server/domain/live.ts";
import { Table } from "../../components/index.ts";
import { Bar } from "./bar.tsx";
import { inWords, people, resultWords } from "./words.ts";

/** The result of a vote on the wall of the room: a sentence, then a table whose numbers are drawn too. */
export function ProjectorResult({ poll, easyRead }: { poll: PollView; easyRead: boolean }) {
  const results = poll.results ?? [];
  const most = Math.max(1, ...results);
  return (
    <>
      <p className="live-sentence">{resultWords(poll, easyRead)}</p>
      <Table
        caption={`Answers from ${people(poll.answered)}`}
        columns={["Answer", "People"]}
        narrow
        rows={poll.options.map(({ id, wordings }, index) => ({
          key: id,
          cells: [
            inWords(wordings, easyRead),
            <span key="people" className="projector-bar">
              <strong>{results[index] ?? 0}</strong> <Bar share={(results[index] ?? 0) / most} />
            </span>,
          ],
        }))}
      />
    </>
  );
}
