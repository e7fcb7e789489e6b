import { Columns, Details, LongTextField, Stack, TextField } from "../../components/index.ts";
import { spokenIn } from "../../lib/spoken-in.ts";
import { Said } from "../taking-part/said.tsx";
import { rowsFor } from "./easy-read-fields.ts";
import { PicturedSentence } from "./pictured-sentence.tsx";
import type { Translated } from "./translation.ts";
import { YoungItem } from "./young-item.tsx";

export type TranslationItemProps = {
  item: Translated;
  language: { code: string; english: string };
  values: Record<string, string>;
  errors: Readonly<Record<string, string | undefined>>;
  /** People may have answered already: what they read stays. */
  opened: boolean;
};

/** One thing that is said, in English and beside it in another language. */
export function TranslationItem(props: TranslationItemProps) {
  const { item, language, values, errors, opened } = props;
  const { field, name, english, written, single } = item;
  const stays = (there: boolean) => opened && there;
  const easyName = `${field}-easy`;
  const isFront = english.heading !== undefined;
  const lowered = name.charAt(0).toLowerCase() + name.slice(1);
  const spoken = spokenIn(language.code);
  return (
    <section aria-labelledby={`${field}-name`}>
      <Stack>
        <h2 id={`${field}-name`}>{name}</h2>
        {isFront ? (
          <Columns>
            <p>The title: {english.heading}</p>
            {stays(Boolean(written.heading)) ? (
              <p>
                The title: <span {...spoken}>{written.heading}</span>
              </p>
            ) : (
              <TextField
                label={`The title in ${language.english}`}
                name={`${field}-heading`}
                optional
                typedIn={language.code}
                defaultValue={values[`${field}-heading`]}
                error={errors[`${field}-heading`]}
              />
            )}
          </Columns>
        ) : null}
        <Columns>
          <Said sentences={english.standard} />
          {stays(written.standard.length > 0) ? (
            <Said sentences={written.standard} lang={language.code} />
          ) : single ? (
            <TextField
              label={`${name} in ${language.english}`}
              name={`${field}-standard`}
              optional
              typedIn={language.code}
              defaultValue={values[`${field}-standard`]}
              error={errors[`${field}-standard`]}
            />
          ) : (
            <LongTextField
              label={`${name} in ${language.english}`}
              name={`${field}-standard`}
              optional
              rows={3}
              hint="One sentence a line."
              typedIn={language.code}
              defaultValue={values[`${field}-standard`]}
              error={errors[`${field}-standard`]}
            />
          )}
        </Columns>
        <Details
          summary={`Easy Read for ${lowered}, in ${language.english}`}
          open={written.easyRead.length > 0 || Object.keys(errors).some((key) => key.startsWith(easyName))}
        >
          <Columns>
            {english.easyRead.length > 0 ? (
              <Said sentences={english.easyRead} />
            ) : (
              <p>Nobody has written this in English Easy Read yet.</p>
            )}
            {stays(written.easyRead.length > 0) ? (
              <Said sentences={written.easyRead} lang={language.code} />
            ) : (
              <Stack>
                {(single ? [1] : rowsFor(easyName, values)).map((row) => (
                  <PicturedSentence
                    key={row}
                    label={`${single ? name : `Sentence ${row}`} in Easy Read, in ${language.english}`}
                    name={`${easyName}-${row}`}
                    typedIn={language.code}
                    values={values}
                    errors={errors}
                  />
                ))}
              </Stack>
            )}
          </Columns>
        </Details>
        {item.forYoung ? (
          <Details
            summary={`Words for children and young people for ${lowered}, in ${language.english}`}
            open={
              written.young.length > 0 || Object.keys(errors).some((key) => key.startsWith(`${field}-young`))
            }
          >
            <YoungItem {...props} />
          </Details>
        ) : null}
      </Stack>
    </section>
  );
}
