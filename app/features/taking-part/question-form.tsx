import { question as words } from "../../../accessibility/interface/taking-part.ts";
import { ANSWERED_BY } from "../../../server/domain/question.ts";
import { wordsOf } from "../../../server/domain/wording.ts";
import { Button, type Errors, LongTextField, Radios, Row, Stack, TextField } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { Ask, Before, type Question } from "./asked.tsx";
import { askedIn, pictureOf, Said } from "./said.tsx";

interface Props {
  question: Question;
  /** What was typed, when the page comes back with something to mend. */
  typed: Record<string, string> | undefined;
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
  const common = { label: <Ask question={question} />, heading: true, hint };
  const inWords = {
    name: "text",
    error: errors["text"],
    defaultValue: typed ? typed["text"] : (question.answer?.text ?? undefined),
  };
  return (
    <form method="post">
      <input type="hidden" name="question" value={question.id} />
      {toCheck ? <input type="hidden" name="then" value="check" /> : null}
      <Stack gap="large">
        <Before question={question} />
        {choosing ? (
          <Radios
            {...common}
            name="option"
            error={errors["option"]}
            defaultValue={typed ? typed["option"] : (question.answer?.optionId ?? undefined)}
            choices={question.options.map(({ id, sentences }) => ({
              value: id,
              label: wordsOf({ sentences }),
              picture: pictureOf(sentences[0]?.picture),
            }))}
          />
        ) : null}
        {writing === "reason" ? (
          <LongTextField {...inWords} label={say(words.why)} optional rows={4} />
        ) : writing === "text" ? (
          <LongTextField {...common} {...inWords} />
        ) : writing === "line" ? (
          <TextField {...common} {...inWords} />
        ) : null}
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
