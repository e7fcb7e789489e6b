import { MEGABYTES, MOST_FILES, UPLOAD_KINDS } from "../../../server/domain/upload.ts";
import { Checkboxes, type Errors, NativeSelect } from "../../components/index.ts";
import { uploadWords } from "./words.ts";

const counts = Array.from({ length: MOST_FILES }, (_, index) => String(index + 1));

interface Props {
  errors: Errors;
  /** What was chosen, when the page comes back with something to mend. */
  welcomes: readonly string[] | undefined;
  mostFiles: string | undefined;
}

/** What an upload asks its author: which kinds of files are welcome, and how many. */
export function UploadFields({ errors, welcomes, mostFiles = "1" }: Props) {
  return (
    <>
      <Checkboxes
        label="What may people add?"
        name="welcomes"
        hint={
          <p>
            A letter is a PDF, a Word file or plain text. Films show faces and homes: ask for them only where
            you need them. Sound, film and letters need somebody who types what they say.
          </p>
        }
        choices={UPLOAD_KINDS.map((kind) => ({
          value: kind,
          label: `${uploadWords[kind]}, up to ${MEGABYTES[kind]} MB each`,
        }))}
        defaultValue={welcomes}
        error={errors["welcomes"]}
      />
      <NativeSelect
        label="How many files, at most?"
        name="mostFiles"
        choices={counts.map((count) => ({ value: count, label: count }))}
        defaultValue={mostFiles}
        error={errors["mostFiles"]}
      />
    </>
  );
}
