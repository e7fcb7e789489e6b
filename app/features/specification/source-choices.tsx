import type { Caller } from "../../../server/trpc/router.ts";
import { Checkboxes, Stack, TextField } from "../../components/index.ts";
import { byWhom } from "../reading/words.ts";

type Offered = Awaited<ReturnType<Caller["clause"]["draft"]>>["offered"];
type Props = {
  offered: Offered;
  chosen: Record<string, readonly string[]>;
  values: Record<string, string>;
  errors: Readonly<Record<string, string | undefined>>;
};

/** Who and what a change can come from: ticked boxes become the sources of the revision. */
export function SourceChoices({ offered, chosen, values, errors }: Props) {
  const { themes, passages, outcomes, liveItems } = offered;
  return (
    <Stack>
      {themes.length > 0 ? (
        <Checkboxes
          label="Themes"
          name="themes"
          optional
          choices={themes.map(({ id, name, contributions }) => ({
            value: id,
            label: name,
            hint: contributions === 1 ? "1 contribution" : `${contributions} contributions`,
          }))}
          defaultValue={chosen["themes"]}
          error={errors["themes"]}
        />
      ) : null}
      {passages.length > 0 ? (
        <Checkboxes
          label="What somebody said"
          name="passages"
          optional
          hint="What speaks to this clause, and what you accepted."
          choices={passages.map(({ id, reference, perspective, language, text }) => ({
            value: id,
            label: text,
            hint: `${byWhom(perspective)}, ${reference}`,
            lang: language === "en" ? undefined : language,
          }))}
          defaultValue={chosen["passages"]}
          error={errors["passages"]}
        />
      ) : null}
      {outcomes.length > 0 ? (
        <Checkboxes
          label="Agreed outcomes"
          name="outcomes"
          optional
          choices={outcomes.map(({ id, text }) => ({ value: id, label: text }))}
          defaultValue={chosen["outcomes"]}
        />
      ) : null}
      {liveItems.length > 0 ? (
        <Checkboxes
          label="Live sessions"
          name="liveItems"
          optional
          choices={liveItems.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={chosen["liveItems"]}
        />
      ) : null}
      <TextField
        label="A law or policy"
        name="law"
        optional
        hint="For example: Care Act 2014, section 10."
        defaultValue={values["law"]}
        error={errors["law"]}
      />
      <TextField
        label="Only tidied: what did you tidy?"
        name="editorial"
        optional
        hint="Spelling, punctuation, capitals or numbers of clauses. The words must mean the same."
        defaultValue={values["editorial"]}
        error={errors["editorial"]}
      />
    </Stack>
  );
}
