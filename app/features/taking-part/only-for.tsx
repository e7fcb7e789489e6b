import { results } from "../../../accessibility/interface/results.ts";
import { question as words } from "../../../accessibility/interface/taking-part.ts";
import type { Perspective } from "../../../server/domain/speaker.ts";
import { useWords } from "../../lib/words.tsx";

/** For whom a question is, where it is not for everybody. */
export function OnlyFor({ perspectives }: { perspectives: readonly Perspective[] }) {
  const { say } = useWords();
  if (perspectives.length === 0) return null;
  const groups = perspectives.map((one) => say(results.groups[one])).join(", ");
  return <p>{say(words.onlyFor, { groups })}</p>;
}
