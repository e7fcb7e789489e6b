import { RESPONSE_KINDS } from "../../../server/domain/response.ts";
import { Button, LongTextField, Radios, Stack } from "../../components/index.ts";
import { responseWords } from "./words.ts";

type Props = {
  /** Which form of the page it is. */
  intent: string;
  /** Responses that stand beside the form. */
  known: readonly { id: string }[];
  values: Record<string, string>;
  errors: Readonly<Record<string, string | undefined>>;
};

/** Records what was decided and why. It is a draft until responses are published. */
export function ResponseForm({ intent, known, values, errors }: Props) {
  return (
    <form method="post">
      <Stack>
        <input type="hidden" name="intent" value={intent} />
        {known.map(({ id }) => (
          <input key={id} type="hidden" name="known" value={id} />
        ))}
        <Radios
          label="What did you decide?"
          name="kind"
          choices={RESPONSE_KINDS.map((kind) => ({
            value: kind,
            label: responseWords[kind].label,
            hint: `People read: “${responseWords[kind].told}”`,
          }))}
          defaultValue={values["kind"]}
          error={errors["kind"]}
        />
        <LongTextField
          label="Why?"
          name="reason"
          hint="Plain words, as you would say it to the person. Everybody can read this once it is published."
          defaultValue={values["reason"]}
          error={errors["reason"]}
          rows={5}
        />
        <LongTextField
          label="The same in Easy Read"
          name="easyRead"
          optional
          hint="One short sentence on each line. At most 15 words each."
          defaultValue={values["easyRead"]}
          error={errors["easyRead"]}
          rows={4}
        />
        <Button>Record this response</Button>
      </Stack>
    </form>
  );
}
