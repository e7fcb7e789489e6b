import { question as words } from "../../../accessibility/interface/taking-part.ts";
import { ANSWERED_BY } from "../../../server/domain/question.ts";
import { wordsOf } from "../../../server/domain/wording.ts";
import { Button, type Errors, LongTextField, Row, Stack, TextField } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { Ask, Before, type Question } from "./asked.tsx";
import { ChoiceFields } from "./choice-fields.tsx";
import { SafetyLine } from "./safety.tsx";
import { askedIn, pictureOf, Said } from "./said.tsx";

interface Props {
  question: Question;
  /** What was typed, when the page comes back with something to mend. */
  typed: Record<string, readonly string[]> | undefined;
  errors: Errors;
  /** Goes back to the page before sending. */
  toCheck: boolean;
}

/** One question, its answer and the ways on. Every button saves. */
export function QuestionForm({ question, typed, errors, toCheck }: Props) {
  const { say } = useWords();
  const { after } = askedIn(question.sentences);
  const hint = after.length > 0 ? <Said sentences={after} /> : undefined;
  const { choosing, writing } = ANSWERED_BY[question.kind];
  const common = { label: <Ask question={question} />, hint };
  const inWords = {
    name: "text",
    error: errors["text"],
    defaultValue: typed ? typed["text"]?.at(-1) : (question.answer?.text ?? undefined),
  };
  return (
    <form method="post">
      <input type="hidden" name="question" value={question.id} />
      {toCheck ? <input type="hidden" name="then" value="check" /> : null}
      <Stack gap="large">
        <Before question={question} />
        {choosing ? (
          <ChoiceFields
            {...common}
            kind={question.kind}
            most={question.mostChoices}
            choices={question.options.map(({ id, sentences, picture }) => ({
              value: id,
              label: wordsOf({ sentences }),
              picture: pictureOf(picture ?? undefined),
            }))}
            answer={question.answer}
            typed={typed}
            errors={errors}
          />
        ) : null}
        {writing === "reason" ? (
          <LongTextField {...inWords} label={say(words.why)} optional={say(words.whyOptional)} rows={4} />
        ) : writing === "text" ? (
          <LongTextField {...common} {...inWords} heading />
        ) : writing === "line" ? (
          <TextField {...common} {...inWords} heading />
        ) : null}
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
          {choosing && question.answer ? (
            <Button name="go" value="clear" tone="quiet" picture="remove">
              {say(words.clear)}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}
