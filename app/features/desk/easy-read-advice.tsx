import { easyReadProblems } from "../../../accessibility/easy-read.ts";
import type { Sentence } from "../../../server/domain/wording.ts";
import { Notice, Tag } from "../../components/index.ts";

type Props = {
  sentences: readonly Sentence[];
  level: 2 | 3 | 4 | 5;
  /** Each sentence ought to have a picture. */
  pictured?: boolean;
};

/** What would make a wording easier to read. It is advice: words can be saved as they are. */
export function EasyReadAdvice({ sentences, level, pictured = true }: Props) {
  if (sentences.length === 0) return null;
  const problems = easyReadProblems(sentences.map(({ text, picture }) => ({ words: text, picture }))).filter(
    ({ kind }) => pictured || kind !== "no-picture",
  );
  if (problems.length === 0) return <Tag tone="agreed">Easy to read</Tag>;
  return (
    <Notice tone="waiting" picture="idea" level={level} title="To make it easier to read">
      <ul>
        {problems.map(({ kind, line, advice }, index) => (
          <li key={`${kind} ${String(index)}`}>
            {line === null ? advice : `Sentence ${line + 1}: ${lowered(advice)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
