import { PACK_FORMATS, PACK_LANGUAGES, PACK_SUBJECTS } from "../../../server/domain/pack.ts";
import { Checkboxes, NativeSelect, Radios, TextField } from "../../components/index.ts";
import type { FormState } from "../../lib/form.ts";
import { formatWords, subjectWords } from "./words.ts";

interface Props {
  values: FormState["values"];
  chosen: FormState["chosen"];
  errors: Record<string, string>;
}

/** What a new document is, and what it tells. */
export function DocumentFields({ values, chosen, errors }: Props) {
  return (
    <>
      <TextField
        label="Title"
        name="title"
        hint="In the language of the document."
        defaultValue={values["title"]}
        error={errors["title"]}
      />
      <Radios
        label="Format"
        name="format"
        defaultValue={values["format"] ?? "standard"}
        error={errors["format"]}
        choices={PACK_FORMATS.map((value) => ({ value, label: formatWords[value].standard }))}
      />
      <NativeSelect
        label="Language"
        name="language"
        hint="A document in the format “Welsh” is in Welsh, whatever stands here."
        defaultValue={values["language"] ?? "en"}
        error={errors["language"]}
        choices={PACK_LANGUAGES.map(({ code: value, name: label }) => ({
          value,
          label,
          // The name of a sign language is written in English.
          lang: value === "bfi" ? "en" : value,
        }))}
      />
      <Checkboxes
        label="What it tells"
        name="tells"
        optional
        hint="A fair consultation tells all four by the day it opens. One document may tell several."
        defaultValue={chosen["tells"]}
        error={errors["tells"]}
        choices={PACK_SUBJECTS.map((value) => ({ value, label: subjectWords[value] }))}
      />
    </>
  );
}
