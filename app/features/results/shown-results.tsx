import { results } from "../../../accessibility/interface/results.ts";
import type { ShownFigures } from "../../../server/shared/figures.ts";
import { Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { VoicesList, voicesInWords } from "../specification/voices.tsx";
import { Said } from "../taking-part/said.tsx";
import { QuestionHeading } from "./question-heading.tsx";
import { ResultTable } from "./result-table.tsx";
import { ResultWays } from "./result-ways.tsx";

type Question = ShownFigures["questions"][number];

/** Who is counted, by the way a question is answered. */
const CAPTIONS = {
  one: results.answered,
  several: results.severalAnswered,
  order: results.orderAnswered,
} as const;

function QuestionResults({ question, grouped }: { question: Question; grouped: boolean }) {
  const { say } = useWords();
  const { table, words, choosing } = question;
  if (!table) return <Tell words={results.tooFew} />;
  if (!table.people) return <Tell words={results.nobody} />;
  const count = table.people.toLocaleString("en-GB");
  const answered = say(CAPTIONS[choosing ?? "one"], { count });
  if (table.rows.length === 0)
    return (
      <>
        <p>{answered}</p>
        <Tell words={results.inWords} />
      </>
    );
  return <ResultTable table={table} caption={answered} asked={words} of="answer" grouped={grouped} />;
}

/** Results as everybody sees them: small numbers are kept back. */
export function ShownResults({ shown }: { shown: ShownFigures }) {
  const { say, easyRead } = useWords();
  const { by, below, questions, themes } = shown;
  return (
    <Stack gap="large">
      <ResultWays by={by} />
      <Tell words={results.star} values={{ below }} />
      {questions.map((question) => (
        <section key={question.number} aria-labelledby={`question-${question.number}`}>
          <Stack>
            <QuestionHeading of={question}>
              {easyRead
                ? say(results.question, { number: question.number })
                : `${question.number}. ${question.words}`}
            </QuestionHeading>
            {easyRead ? <Said sentences={question.sentences} /> : null}
            <QuestionResults question={question} grouped={by !== null} />
          </Stack>
        </section>
      ))}
      {themes.length > 0 ? (
        <section aria-labelledby="themes">
          <Stack>
            <h2 id="themes">{say(results.themes)}</h2>
            <Tell words={results.themesLead} />
            <ul>
              {themes.map(({ name, voices }) => (
                <li key={name}>
                  {easyRead || voices.parts.length === 0 ? name : voicesInWords(voices, `${name}:`)}
                  {easyRead && voices.parts.length > 0 ? <VoicesList voices={voices} /> : null}
                </li>
              ))}
            </ul>
          </Stack>
        </section>
      ) : null}
    </Stack>
  );
}
