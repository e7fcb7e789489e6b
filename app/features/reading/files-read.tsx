import { Button, Stack, TextField } from "../../components/index.ts";
import { FileShown } from "../files/file-shown.tsx";
import type { Reading } from "./reading.ts";

/** The files that came with it, and what a photo shows, in words. */
export function FilesRead({ it: { files }, here }: { it: Reading; here: string }) {
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
          />
          {file.kind === "photo" ? (
            <form method="post">
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
