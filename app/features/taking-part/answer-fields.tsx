import { question as words } from "../../../accessibility/interface/taking-part.ts";
import { ANSWERED_BY } from "../../../server/domain/question.ts";
import { wordsOf } from "../../../server/domain/wording.ts";
import { type Errors, LongTextField, TextField } from "../../components/index.ts";
import { spokenIn } from "../../lib/spoken-in.ts";
import { useWords } from "../../lib/words.tsx";
import { Ask, type Question } from "./asked.tsx";
import { ChoiceFields } from "./choice-fields.tsx";
import { askedIn, pictureOf, Said } from "./said.tsx";

interface Props {
  question: Question;
  /** Every value of the form that comes back with something to mend, by name. */
  typed: Record<string, readonly string[]> | undefined;
  errors: Errors;
  /** The question is the page's heading. */
  heading?: boolean;
  /** Before each name, where a form holds several questions. */
  prefix?: string;
}

/** What answers a question of any kind: options, words, or both. */
export function AnswerFields({ question, typed, errors, heading = true, prefix = "" }: Props) {
  const { say } = useWords();
  const { after } = askedIn(question.sentences);
  const hint = after.length > 0 ? <Said sentences={after} lang={question.lang} /> : undefined;
  const { choosing, writing } = ANSWERED_BY[question.kind];
  const common = { label: <Ask question={question} />, heading, hint };
  const name = `${prefix}text`;
  const inWords = {
    name,
    error: errors[name],
    defaultValue: typed ? typed[name]?.at(-1) : (question.answer?.text ?? undefined),
  };
  return (
    <>
      {choosing ? (
        <ChoiceFields
          {...common}
          prefix={prefix}
          kind={question.kind}
          most={question.mostChoices}
          choices={question.options.map(({ id, sentences, picture, lang }) => ({
            ...spokenIn(lang),
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
      ) : writing === "text" || writing === "beside" ? (
        <LongTextField {...common} {...inWords} />
      ) : writing === "line" ? (
        <TextField {...common} {...inWords} />
      ) : null}
    </>
  );
}
