import { question as words } from "../../../accessibility/interface/taking-part.ts";
import { wordsOf } from "../../../server/domain/wording.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Panel } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { askedIn, Paragraphs, Pictured, Said } from "./said.tsx";

export type Question = Consultation["questions"][number];

/** The question's own sentence with its picture, for a heading or a legend. */
export function Ask({ question }: { question: Question }) {
  const { say } = useWords();
  const { ask } = askedIn(question.sentences);
  return <Pictured sentence={ask ?? { text: say(words.unnamed, { number: question.number }) }} />;
}

/** A question by its number, for lists: its whole wording. */
export function QuestionName({ question: { number, sentences } }: { question: Question }) {
  const { say } = useWords();
  if (!sentences.some(({ picture }) => picture)) return `${number}. ${wordsOf({ sentences })}`;
  return (
    <>
      {say(words.unnamed, { number })}
      <Said sentences={sentences} />
    </>
  );
}

/** What stands above a question: the sentences that lead up to it, and the clause that it is about. */
export function Before({ question }: { question: Question }) {
  const { before } = askedIn(question.sentences);
  return (
    <>
      <Said sentences={before} />
      {question.clause ? <ClauseText clause={question.clause} /> : null}
    </>
  );
}

function ClauseText({ clause }: { clause: NonNullable<Question["clause"]> }) {
  const { say } = useWords();
  return (
    <Panel>
      <p>
        {say(words.clause, { number: clause.number })}
        <strong>{clause.title}</strong>
        {say(words.asIn, { version: clause.version })}
      </p>
      {clause.easyRead.length > 0 ? <Said sentences={clause.easyRead} /> : <Paragraphs text={clause.body} />}
    </Panel>
  );
}
