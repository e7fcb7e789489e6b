import { Button, type Errors, Stack, TextField } from "../../components/index.ts";
import { FileShown } from "../files/file-shown.tsx";
import type { Reading } from "./reading.ts";
import { HowFar, TranscriptForm } from "./transcript-form.tsx";

interface Props {
  it: Reading;
  here: string;
  /** What was typed, when the page comes back with something to mend. */
  values: Record<string, string>;
  errors: Errors;
}

/** The files that came with it, and what a photo shows, in words. */
export function FilesRead({ it: { files, replaced }, here, values, errors }: Props) {
  if (files.length === 0) return null;
  return (
    <ul className="added-files" aria-label="Files">
      {files.map((file) => (
        <li key={file.id}>
          <FileShown
            file={file}
            src={`${here}/files/${file.id}`}
            alt={file.description || "A photo that nobody has described yet"}
            open="Open"
            typed={<HowFar transcript={file.transcript} />}
          />
          {file.kind !== "photo" && !replaced ? (
            <TranscriptForm file={file} values={values} errors={errors} />
          ) : null}
          {file.kind === "photo" && !replaced ? (
            <form method="post" aria-label={`What ${file.fileName} shows`}>
              <input type="hidden" name="intent" value="describe" />
              <input type="hidden" name="file" value={file.id} />
              <Stack gap="small">
                <TextField
                  id={`description-${file.id}`}
                  name="description"
                  label="What does the photo show?"
                  hint="For colleagues who cannot see it. Leave out names."
                  defaultValue={file.description}
                />
                <Button tone="plain">Keep this description</Button>
              </Stack>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
