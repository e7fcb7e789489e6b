import type { PollView } from "../../../server/domain/live.ts";
import { inWords } from "./words.ts";

/** The answers of an open poll, for those who only look. */
export function PollToRead({ poll, easyRead }: { poll: PollView; easyRead: boolean }) {
  return (
    <ul>
      {poll.options.map((option) => (
        <li key={option.id}>{inWords(option.wordings, easyRead)}</li>
      ))}
    </ul>
  );
}
