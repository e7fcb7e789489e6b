import type { ReactNode } from "react";
import { wordsOf } from "../../../server/domain/wording.ts";
import { LinkButton, Row, Stack } from "../../components/index.ts";
import { Answer } from "./answer.tsx";
import { Ask, Before, type Question } from "./asked.tsx";
import { type Place, pathOf } from "./place.ts";
import { askedIn, Said } from "./said.tsx";

/** A question as anybody may read it, with the person's own answer where there is one. */
export function QuestionToRead({
  question,
  place,
  last,
  standing,
}: {
  question: Question;
  place: Place;
  last: boolean;
  /** Why it is only to be read. */
  standing: ReactNode;
}) {
  return (
    <Stack>
      <Before question={question} />
      <h1>
        <Ask question={question} />
      </h1>
      {standing}
      <Said sentences={askedIn(question.sentences).after} />
      {question.options.length > 0 ? (
        <ul>
          {question.options.map(({ id, sentences }) => (
            <li key={id}>{wordsOf({ sentences })}</li>
          ))}
        </ul>
      ) : null}
      {question.answer ? (
        <section aria-labelledby="own">
          <h2 id="own">Your answer</h2>
          <Answer question={question} />
        </section>
      ) : null}
      <Row>
        {last ? null : (
          <LinkButton href={pathOf(place, `question/${question.number + 1}`)} picture="next">
            Next question
          </LinkButton>
        )}
        {question.number > 1 ? (
          <LinkButton href={pathOf(place, `question/${question.number - 1}`)} tone="plain" picture="back">
            Question before
          </LinkButton>
        ) : null}
        <LinkButton href={pathOf(place)} tone="quiet">
          First page
        </LinkButton>
      </Row>
    </Stack>
  );
}
