import { languages } from "../../../accessibility/interface/languages.ts";
import { question as words } from "../../../accessibility/interface/taking-part.ts";
import { ANSWERED_BY } from "../../../server/domain/question.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Button, type Errors, Row, Stack } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { AnswerFields } from "./answer-fields.tsx";
import { Before, type Question } from "./asked.tsx";
import { LanguageButtons } from "./languages.tsx";
import type { Place } from "./place.ts";
import { SafetyLine } from "./safety.tsx";
import { UploadAnswer } from "./upload-answer.tsx";
import { YoungWordsButton } from "./young-words.tsx";

/** Before a language, in what a button of this form sends: it saves, and the page comes back in that language. */
export const READ = "read-";
/** The same, before "on" or "off": in words for children and young people, or in the usual ones. */
export const YOUNG = "young-";

interface Props {
  question: Question;
  /** The languages and other words that it can be read in. */
  offered: Pick<Consultation, "languages" | "language" | "youngWords">;
  /** What was typed, when the page comes back with something to mend. */
  typed: Record<string, readonly string[]> | undefined;
  errors: Errors;
  /** Goes back to the page before sending. */
  toCheck: boolean;
  /** Changes what was sent before. */
  changing: boolean;
  place: Place;
  /** A file was looked at in a test run, and not kept. */
  tried: boolean;
}

/** One question, its answer and the ways on. Every button saves. */
export function QuestionForm(props: Props) {
  const { question, offered, typed, errors, toCheck, changing, place, tried } = props;
  const { say } = useWords();
  const { choosing, writing } = ANSWERED_BY[question.kind];
  const files = writing === "beside";
  return (
    <form method="post" encType={files ? "multipart/form-data" : undefined}>
      <input type="hidden" name="question" value={question.id} />
      {toCheck ? <input type="hidden" name="then" value="check" /> : null}
      {changing ? <input type="hidden" name="changing" value="yes" /> : null}
      <Stack gap="large">
        <Before question={question} />
        {files ? (
          <UploadAnswer
            question={question}
            place={place}
            typed={typed}
            errors={errors}
            tried={tried}
            changing={changing}
          />
        ) : (
          <AnswerFields question={question} typed={typed} errors={errors} />
        )}
        {writing ? <SafetyLine /> : null}
        <Row>
          <Button name="go" value="next" picture="next">
            {say(toCheck ? words.check : words.next)}
          </Button>
          {toCheck ? null : (
            <Button name="go" value="back" tone="plain" picture="back">
              {say(words.back)}
            </Button>
          )}
          <Button name="go" value="stop" tone="quiet" picture="rest">
            {say(words.stop)}
          </Button>
          {choosing && question.answer && !question.sent ? (
            <Button name="go" value="clear" tone="quiet" picture="remove">
              {say(words.clear)}
            </Button>
          ) : null}
        </Row>
        <YoungWordsButton offered={offered} name="go" value={(choice) => YOUNG + choice} />
        {offered.languages.length > 1 ? (
          // After the others: the Enter key presses the first button of a form.
          <section aria-labelledby="languages">
            <p id="languages">{say(languages.choose)}</p>
            <LanguageButtons offered={offered} name="go" value={(code) => READ + code} />
          </section>
        ) : null}
      </Stack>
    </form>
  );
}
