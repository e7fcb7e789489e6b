import { question as words } from "../../../accessibility/interface/taking-part.ts";
import { wordsOf } from "../../../server/domain/wording.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Panel } from "../../components/index.ts";
import { spokenIn } from "../../lib/spoken-in.ts";
import { useWords } from "../../lib/words.tsx";
import { askedIn, Paragraphs, Pictured, Said } from "./said.tsx";

export type Question = Consultation["questions"][number];

/** The question's own sentence with its picture, for a heading or a legend. */
export function Ask({ question }: { question: Question }) {
  const { say } = useWords();
  const { ask } = askedIn(question.sentences);
  if (!ask) return <Pictured sentence={{ text: say(words.unnamed, { number: question.number }) }} />;
  return <Pictured sentence={ask} lang={question.lang} />;
}

/** A question by its number, for lists: its whole wording. */
export function QuestionName({ question: { number, sentences, lang } }: { question: Question }) {
  const { say } = useWords();
  if (!sentences.some(({ picture }) => picture))
    return <span {...spokenIn(lang)}>{`${number}. ${wordsOf({ sentences })}`}</span>;
  return (
    <>
      {say(words.unnamed, { number })}
      <Said sentences={sentences} lang={lang} />
    </>
  );
}

/** What stands above a question: the sentences that lead up to it, and the clause that it is about. */
export function Before({ question }: { question: Question }) {
  const { before } = askedIn(question.sentences);
  return (
    <>
      <Said sentences={before} lang={question.lang} />
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
        <strong {...spokenIn(clause.lang)}>{clause.title}</strong>
        {say(words.asIn, { version: clause.version })}
      </p>
      <div {...spokenIn(clause.lang)}>
        {clause.easyRead.length > 0 ? (
          <Said sentences={clause.easyRead} />
        ) : (
          <Paragraphs text={clause.body} />
        )}
      </div>
    </Panel>
  );
}
