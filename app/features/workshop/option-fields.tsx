import { LongTextField, Radios, Stack, TextField } from "../../components/index.ts";
import { OPTION_NUMBERS } from "./decision-form.ts";

type Props = { values: Record<string, string>; errors: Record<string, string | undefined> };

/** The numbered options that were considered, and which of them was recommended. */
export function OptionFields({ values, errors }: Props) {
  return (
    <Stack gap="large">
      <div>
        <h2>Options that were considered</h2>
        <p>Write at least two. Leave empty what you do not need.</p>
      </div>
      {OPTION_NUMBERS.map((number) => (
        <Stack key={number} gap="small">
          <TextField
            label={`Name of option ${number}`}
            name={`option-${number}`}
            defaultValue={values[`option-${number}`]}
            error={errors[`option-${number}`]}
          />
          <LongTextField
            label={`What speaks for or against option ${number}`}
            name={`why-${number}`}
            rows={2}
            defaultValue={values[`why-${number}`]}
            error={errors[`why-${number}`]}
          />
        </Stack>
      ))}
      <Radios
        label="Which option was recommended?"
        name="recommended"
        inline
        choices={OPTION_NUMBERS.map((number) => ({ value: String(number), label: `Option ${number}` }))}
        defaultValue={values["recommended"]}
        error={errors["recommended"]}
      />
    </Stack>
  );
}
