import {
  AGREEING_ADULTS,
  AGREEMENTS,
  PERSPECTIVES,
  RELATIONSHIPS,
  VOICES,
  WHOSE_WORDS,
} from "../../../server/domain/speaker.ts";
import { Details, NativeSelect, Stack, TextField } from "../../components/index.ts";
import {
  agreeingAdultWords,
  agreementWords,
  relationshipWords,
  voiceMarks,
  whoseWordsWords,
} from "../reading/speaker-words.ts";
import { perspectiveWords } from "../reading/words.ts";

type Props = {
  values: Record<string, string> | undefined;
  errors: Record<string, string>;
  /** Young people below this age need an adult who agrees. */
  adultUnder: number;
};

const listed = <T extends string>(values: readonly T[], words: (value: T) => string) =>
  values.map((value) => ({ value, label: words(value) }));

/** Who speaks, as the paper or the person says. Lists, because a clerk chooses in them by typing a letter. */
export function TypedSpeaker({ values, errors, adultUnder }: Props) {
  const field = (name: string) => ({ name, defaultValue: values?.[name], error: errors[name] });
  const more = ["relationship", "whoseWords", "agreement", "organisationName", "underAge", "agreedBy"];
  return (
    <>
      <NativeSelect
        {...field("voice")}
        label="Who is it for?"
        choices={listed(VOICES, (value) => voiceMarks[value] ?? "For themselves")}
      />
      <NativeSelect
        {...field("perspective")}
        label="Who speaks"
        choices={listed(PERSPECTIVES, (value) => perspectiveWords[value].one).reverse()}
      />
      <Details
        summary="For somebody else, an organisation or a young person: what else is known"
        open={more.some((name) => values?.[name] || errors[name])}
      >
        <Stack>
          <NativeSelect
            {...field("relationship")}
            label="What the writer is to the person"
            optional
            prompt="Not said"
            choices={listed(RELATIONSHIPS, (value) => relationshipWords[value])}
          />
          <NativeSelect
            {...field("whoseWords")}
            label="Whose words"
            optional
            prompt="Not said"
            choices={listed(WHOSE_WORDS, (value) => whoseWordsWords[value])}
          />
          <NativeSelect
            {...field("agreement")}
            label="Did the person agree?"
            optional
            prompt="Not said"
            choices={listed(AGREEMENTS, (value) => agreementWords[value])}
          />
          <TextField {...field("organisationName")} label="Name of the organisation" optional />
          <NativeSelect
            {...field("underAge")}
            label="For a young person: how old they are"
            optional="(needed for a young person)"
            prompt="Not said"
            choices={[
              { value: "no", label: `${adultUnder} or older` },
              { value: "yes", label: `Under ${adultUnder}` },
            ]}
          />
          <NativeSelect
            {...field("agreedBy")}
            label={`For somebody under ${adultUnder}: the adult who agreed`}
            optional={`(needed under ${adultUnder})`}
            prompt="Not said"
            choices={listed(AGREEING_ADULTS, (value) => agreeingAdultWords[value])}
          />
        </Stack>
      </Details>
    </>
  );
}
