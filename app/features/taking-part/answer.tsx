import { answer as words } from "../../../accessibility/interface/taking-part.ts";
import { ANSWERED_BY } from "../../../server/domain/question.ts";
import { wordsOf } from "../../../server/domain/wording.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { PeoplesWords } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { Chosen } from "./chosen.tsx";

type Question = Consultation["questions"][number];

/** An answer as the person gave it, or what is there instead. */
export function Answer({ question }: { question: Question }) {
  const { say } = useWords();
  const { answer } = question;
  if (!answer) return <p>{say(words.leftOut)}</p>;
  if (answer.erased) return <p>{say(words.erased)}</p>;
  const chosen = [...(answer.optionId ? [answer.optionId] : []), ...answer.choices].flatMap(
    (chosenId) => question.options.find(({ id }) => id === chosenId) ?? [],
  );
  return (
    <>
      <Chosen
        words={chosen.map((option) => ({ words: wordsOf(option), lang: option.lang }))}
        ordered={ANSWERED_BY[question.kind].choosing === "order"}
      />
      {answer.text === null ? null : (
        <PeoplesWords>
          <p className="as-written" dir="auto">
            {answer.text}
          </p>
        </PeoplesWords>
      )}
    </>
  );
}
