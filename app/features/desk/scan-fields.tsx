import { MEGABYTES } from "../../../server/domain/upload.ts";
import { wordsOf } from "../../../server/domain/wording.ts";
import { type Errors, FileField, NativeSelect } from "../../components/index.ts";
import type { Question } from "../taking-part/asked.tsx";

interface Props {
  questions: readonly Question[];
  values: Record<string, string> | undefined;
  errors: Errors;
}

/** A scan of the letter, or of what came with an answer. The file is last: words before it are kept, whatever it is. */
export function ScanFields({ questions, values, errors }: Props) {
  const asked = questions.filter(({ kind }) => kind === "upload");
  return (
    <>
      {asked.length > 0 ? (
        <NativeSelect
          label="What the scan below is of"
          name="scanOf"
          choices={[
            { value: "", label: "The letter, or what answers no question" },
            ...asked.map((question) => ({
              value: question.id,
              label: `Question ${question.number}: ${wordsOf(question)}`,
            })),
          ]}
          defaultValue={values?.["scanOf"]}
        />
      ) : null}
      <FileField
        label="A scan, or a photo of the page"
        name="file"
        optional
        accept=".pdf,.docx,.txt,image/jpeg,image/png,image/webp"
        hint={
          <>
            <p>
              PDF, Word, plain text, JPEG, PNG or WebP, up to {MEGABYTES.letter} MB. Put all pages into one
              file. If this page asks you to mend something, choose the file again.
            </p>
            <p>You can leave the letter empty, and type it later, with the scan on the same page.</p>
          </>
        }
        error={errors["file"]}
      />
    </>
  );
}
