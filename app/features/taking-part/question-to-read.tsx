import type { ReactNode } from "react";
import { question as words } from "../../../accessibility/interface/taking-part.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { LinkButton, Row, Stack } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { Answer } from "./answer.tsx";
import { Ask, Before, type Question } from "./asked.tsx";
import { Languages } from "./languages.tsx";
import { OnlyFor } from "./only-for.tsx";
import { type Place, pathOf } from "./place.ts";
import { askedIn, Choices, Said } from "./said.tsx";
import { YoungWords } from "./young-words.tsx";

/** A question as anybody may read it, with the person's own answer where there is one. */
export function QuestionToRead({
  question,
  consultation,
  place,
  last,
  standing,
}: {
  question: Question;
  consultation: Consultation;
  place: Place;
  last: boolean;
  /** Why it is only to be read. */
  standing: ReactNode;
}) {
  const { say } = useWords();
  return (
    <Stack>
      <Before question={question} />
      <h1>
        <Ask question={question} />
      </h1>
      {standing}
      <OnlyFor perspectives={question.perspectives} />
      <Said sentences={askedIn(question.sentences).after} lang={question.lang} />
      {question.options.length > 0 ? <Choices options={question.options} /> : null}
      {question.answer ? (
        <section aria-labelledby="own">
          <h2 id="own">{say(words.own)}</h2>
          <Answer question={question} place={place} />
        </section>
      ) : null}
      <Row>
        {last ? null : (
          <LinkButton href={pathOf(place, `question/${question.number + 1}`)} picture="next">
            {say(words.following)}
          </LinkButton>
        )}
        {question.number > 1 ? (
          <LinkButton href={pathOf(place, `question/${question.number - 1}`)} tone="plain" picture="back">
            {say(words.before)}
          </LinkButton>
        ) : null}
        <LinkButton href={pathOf(place)} tone="quiet">
          {say(words.first)}
        </LinkButton>
      </Row>
      <YoungWords consultation={consultation} path={pathOf(place, `question/${question.number}`)} />
      <Languages consultation={consultation} path={pathOf(place, `question/${question.number}`)} />
    </Stack>
  );
}
