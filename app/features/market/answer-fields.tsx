import { CONFIDENTIALITY } from "../../../server/domain/market.ts";
import { ANSWERED_BY } from "../../../server/domain/question.ts";
import type { MarketAnswers } from "../../../server/queries/read-market-answers.ts";
import { Checkboxes, LongTextField, Panel, Radios, Stack, TextField } from "../../components/index.ts";
import { ChoiceFields } from "../taking-part/choice-fields.tsx";
import { pictureOf } from "../taking-part/said.tsx";
import { askedOf } from "./asked.ts";
import { reasons } from "./words.ts";

type Question = MarketAnswers["questions"][number];

/** What was saved before, by field name. */
export function valuesOf({ answer }: Question): Record<string, string> {
  if (!answer) return {};
  return {
    text: answer.text,
    confidential: answer.confidential ? "yes" : "",
    reason: answer.reason ?? "",
    summary: answer.summary,
  };
}

type Props = {
  question: Question;
  asked: string;
  values: Record<string, string>;
  /** Every value of the form that comes back with something to mend, by name. */
  typed: Record<string, readonly string[]> | undefined;
  errors: Record<string, string | undefined>;
};

/** The question as the page's heading, its answer, and where it is allowed the way to keep it confidential. */
export function AnswerFields({ question, asked, values, typed, errors }: Props) {
  const { choosing, writing } = ANSWERED_BY[question.kind];
  const inWords = { name: "text", defaultValue: values["text"], error: errors["text"] };
  return (
    <Stack gap="large">
      {choosing ? (
        <ChoiceFields
          kind={question.kind}
          most={question.mostChoices}
          label={asked}
          choices={question.options.map(({ id, wordings }) => ({
            value: id,
            label: askedOf(wordings),
            picture: pictureOf(wordings.find(({ format }) => format === "standard")?.sentences[0]?.picture),
          }))}
          answer={question.answer}
          typed={typed}
          errors={errors}
        />
      ) : null}
      {writing === "reason" ? (
        <LongTextField {...inWords} label="Why?" optional rows={4} />
      ) : writing === "text" ? (
        <LongTextField {...inWords} label={asked} heading hint="You can leave it empty." />
      ) : writing === "line" ? (
        <TextField {...inWords} label={asked} heading hint="You can leave it empty." />
      ) : null}
      {question.mayBeConfidential && writing ? (
        <Panel>
          <Stack>
            <h2>Would this answer hurt your business if others read it?</h2>
            <p>
              Then mark it confidential. We encrypt it. Only commissioners of the lead council open it, and
              each opening is recorded. It stays marked for {CONFIDENTIALITY.years} years. The law may still
              ask us to give it out; we would talk with you first.
            </p>
            {choosing ? <p>What you choose above is never confidential. Only what you write is.</p> : null}
            <Checkboxes
              label="Confidential"
              name="confidential"
              optional
              choices={[{ value: "yes", label: "This answer is confidential" }]}
              defaultValue={values["confidential"] === "yes" ? ["yes"] : []}
              error={errors["confidential"]}
            />
            <Radios
              label="If it is, why?"
              name="reason"
              choices={reasons}
              defaultValue={values["reason"]}
              error={errors["reason"]}
            />
            <LongTextField
              label="If it is, a summary that everybody may read"
              name="summary"
              rows={4}
              hint="One or two sentences, without the figures that you want to protect."
              defaultValue={values["summary"]}
              error={errors["summary"]}
            />
          </Stack>
        </Panel>
      ) : null}
    </Stack>
  );
}
