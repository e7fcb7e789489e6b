import { wordsOf } from "../../../server/domain/wording.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { PeoplesWords } from "../../components/index.ts";

type Question = Consultation["questions"][number];

/** An answer as the person gave it, or what is there instead. */
export function Answer({ question }: { question: Question }) {
  const { answer } = question;
  if (!answer) return <p>You left this out.</p>;
  if (answer.erased) return <p>These words were erased.</p>;
  if (answer.optionId) {
    const chosen = question.options.find(({ id }) => id === answer.optionId);
    return <p>{wordsOf(chosen)}</p>;
  }
  return (
    <PeoplesWords>
      <p className="as-written" dir="auto">
        {answer.text}
      </p>
    </PeoplesWords>
  );
}
