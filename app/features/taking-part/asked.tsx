import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Panel } from "../../components/index.ts";
import { askedIn, Paragraphs, Pictured, Said } from "./said.tsx";

export type Question = Consultation["questions"][number];

/** The question's own sentence with its picture, for a heading or a legend. */
export function Ask({ question }: { question: Question }) {
  const { ask } = askedIn(question.sentences);
  return <Pictured sentence={ask ?? { text: `Question ${question.number}` }} />;
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
  return (
    <Panel>
      <p>
        This is clause {clause.number}, <strong>{clause.title}</strong>, as it stands in version{" "}
        {clause.version}:
      </p>
      {clause.easyRead.length > 0 ? <Said sentences={clause.easyRead} /> : <Paragraphs text={clause.body} />}
    </Panel>
  );
}
