import { LongTextField, Notice, Stack } from "../../components/index.ts";
import { EasyReadRows } from "./easy-read-rows.tsx";

interface Props {
  values: Record<string, string>;
  errors: Record<string, string>;
}

/** Once something was opened: what readers are told of a change, in the usual words and in Easy Read. */
export function NoteFields({ values, errors }: Props) {
  return (
    <Stack gap="large">
      <Notice tone="waiting" title="People could answer before this change">
        <p>
          Everybody sees on the front page what changed, when, and your note. What stood there before stays on
          record. Other Easy Read words alone need no note.
        </p>
      </Notice>
      <LongTextField
        label="Note to readers"
        name="note"
        rows={4}
        hint="What changes, and why, in a sentence or two."
        defaultValue={values["note"]}
        error={errors["note"]}
      />
      <EasyReadRows
        name="note-easy"
        title="The note in Easy Read"
        of="of the note in Easy Read"
        saved={[]}
        values={values}
        errors={errors}
      />
    </Stack>
  );
}
