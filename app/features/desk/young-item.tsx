import { FIRST_LANGUAGE } from "../../../server/domain/language.ts";
import { Columns, LongTextField, Stack, TextField } from "../../components/index.ts";
import { spokenIn } from "../../lib/spoken-in.ts";
import { Said } from "../taking-part/said.tsx";
import { AdviceAsOneWrites } from "./advice-as-one-writes.tsx";
import type { TranslationItemProps } from "./translation-item.tsx";

/** One thing that is said, and beside it the words of it for children and young people. */
export function YoungItem({ item, language, values, errors, opened }: TranslationItemProps) {
  const { field, name, english, written, single } = item;
  const first = language.code === FIRST_LANGUAGE;
  const inIt = first ? "" : `, in ${language.english}`;
  const label = `${name} for children and young people${inIt}`;
  const box = `${field}-young`;
  const headingBox = `${box}-heading`;
  const typedIn = first ? undefined : language.code;
  const spoken = first ? undefined : language.code;
  const beside = first ? english.standard : english.young;
  const stays = (there: boolean) => opened && there;
  return (
    <Stack>
      {english.heading === undefined ? null : (
        <Columns>
          <p>The title: {(first ? null : english.youngHeading) || english.heading}</p>
          {stays(Boolean(written.youngHeading)) ? (
            <p>
              The title: <span {...spokenIn(spoken)}>{written.youngHeading}</span>
            </p>
          ) : (
            <TextField
              label={`The title for children and young people${inIt}`}
              name={headingBox}
              optional
              typedIn={typedIn}
              defaultValue={values[headingBox]}
              error={errors[headingBox]}
            />
          )}
        </Columns>
      )}
      <Columns>
        {beside.length > 0 ? (
          <Said sentences={beside} />
        ) : (
          <p>{first ? "Nothing is said here." : "Nobody has written this for them in English yet."}</p>
        )}
        {stays(written.young.length > 0) ? (
          <Said sentences={written.young} lang={spoken} />
        ) : (
          <Stack gap="small">
            {single ? (
              <TextField
                label={label}
                name={box}
                optional
                typedIn={typedIn}
                defaultValue={values[box]}
                error={errors[box]}
              />
            ) : (
              <LongTextField
                label={label}
                name={box}
                optional
                rows={3}
                hint="One sentence a line."
                typedIn={typedIn}
                defaultValue={values[box]}
                error={errors[box]}
              />
            )}
            {first ? <AdviceAsOneWrites name={box} saved={written.young} level={3} pictured={false} /> : null}
          </Stack>
        )}
      </Columns>
    </Stack>
  );
}
