import type { PollView } from "../../../server/domain/live.ts";
import { Choices } from "../taking-part/said.tsx";
import { sentencesIn } from "./words.ts";

/** The answers of an open poll, for those who only look. */
export function PollToRead({ poll, easyRead }: { poll: PollView; easyRead: boolean }) {
  return (
    <Choices
      options={poll.options.map(({ id, wordings }) => ({ id, sentences: sentencesIn(wordings, easyRead) }))}
    />
  );
}
