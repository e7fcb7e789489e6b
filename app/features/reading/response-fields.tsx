import { RESPONSE_KINDS } from "../../../server/domain/response.ts";
import { LongTextField, Radios } from "../../components/index.ts";
import { responseWords } from "./words.ts";

type Props = {
  values: Readonly<Record<string, string | undefined>>;
  errors: Readonly<Record<string, string | undefined>>;
};

/** What was decided, why, and who reads it before people do. */
export function ResponseFields({ values, errors }: Props) {
  return (
    <>
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
      <Radios
        label="Shall a colleague read it before people do?"
        name="ask"
        choices={[
          { value: "yes", label: "Yes, it is ready for a second reader" },
          { value: "no", label: "Not yet, keep it as a draft" },
        ]}
        defaultValue={values["ask"] ?? "yes"}
        error={errors["ask"]}
      />
    </>
  );
}

/** What a form of these fields says, as the API takes it. */
export function responseIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  return {
    kind: text("kind") as (typeof RESPONSE_KINDS)[number],
    reason: text("reason"),
    easyRead: text("easyRead"),
    ask: text("ask") === "yes",
  };
}
