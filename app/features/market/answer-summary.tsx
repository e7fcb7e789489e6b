import { ANSWERED_BY } from "../../../server/domain/question.ts";
import type { MarketAnswers } from "../../../server/queries/read-market-answers.ts";
import { Link, PeoplesWords, Row, Stack, Tag } from "../../components/index.ts";
import { Chosen } from "../taking-part/chosen.tsx";
import { Paragraphs } from "../taking-part/said.tsx";
import { askedOf } from "./asked.ts";

type Props = {
  question: MarketAnswers["questions"][number];
  /** Where it can be answered; nothing once it cannot. */
  href: string | null;
};

/** A question with the organisation's own answer, as far as it may be seen here. */
export function AnswerSummary({ question, href }: Props) {
  const { number, answer, options } = question;
  const asked = askedOf(question.wordings);
  const chosen = answer
    ? [answer.optionId, ...answer.choices].flatMap(
        (chosenId) => options.find(({ id }) => id === chosenId) ?? [],
      )
    : [];
  const words = answer?.confidential ? answer.summary : answer?.text;
  return (
    <section aria-labelledby={`question-${number}`}>
      <Stack gap="small">
        <h2 id={`question-${number}`}>{asked}</h2>
        {answer?.confidential ? (
          <Row>
            <Tag picture="lock">Confidential</Tag>
            <span>The summary that others may read:</span>
          </Row>
        ) : null}
        <Chosen
          words={chosen.map(({ wordings }) => ({ words: askedOf(wordings) }))}
          ordered={ANSWERED_BY[question.kind].choosing === "order"}
        />
        {words ? (
          <PeoplesWords>
            <Paragraphs text={words} />
          </PeoplesWords>
        ) : null}
        {answer ? null : <p>{href ? "Not answered yet." : "Not answered."}</p>}
        {href ? (
          <Link href={href} alone>
            {answer ? `Change your answer to question ${number}` : `Answer question ${number}`}
          </Link>
        ) : null}
      </Stack>
    </section>
  );
}
