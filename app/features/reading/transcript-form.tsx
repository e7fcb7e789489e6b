import { dayInWords } from "../../../server/domain/day.ts";
import { PACK_LANGUAGES } from "../../../server/domain/pack.ts";
import { Button, type Errors, LongTextField, NativeSelect, Row, Stack } from "../../components/index.ts";
import { PlayerKeys } from "./player-keys.tsx";
import type { Reading } from "./reading.ts";

interface Props {
  file: Reading["files"][number];
  /** What was typed, when the page comes back with something to mend. */
  values: Record<string, string>;
  errors: Errors;
}

/** Whether a file has been typed out, by whom and when. */
export function HowFar({ transcript }: { transcript: Props["file"]["transcript"] }) {
  if (!transcript) return <p>Nobody has typed it out yet.</p>;
  const { completedAt, typist, typedAt } = transcript;
  return (
    <p>
      {completedAt ? "Complete" : "Not complete yet"}: typed by {typist} on {dayInWords(typedAt)}.
    </p>
  );
}

/** What is said in a recording, or written in a letter, typed beside it: kept as a draft until it is complete. */
export function TranscriptForm({ file: { id, kind, fileName, transcript }, values, errors }: Props) {
  const back = values["file"] === id ? values : {};
  const spoken = kind !== "letter";
  const field = `transcript-${id}`;
  return (
    <form method="post" className="transcript" aria-label={`What ${fileName} says`}>
      <input type="hidden" name="intent" value="transcribe" />
      <input type="hidden" name="file" value={id} />
      <input type="hidden" name="had" value={transcript ? new Date(transcript.typedAt).toISOString() : ""} />
      <Stack gap="small">
        <LongTextField
          id={field}
          name="text"
          label={spoken ? "Transcript" : "What the letter says"}
          rows={8}
          hint={
            spoken
              ? "Word for word, as it is said. Put in square brackets what is not said: [laughs], [a door], [cannot be made out]."
              : "Word for word, as it is written. You can copy it from the letter."
          }
          defaultValue={back["text"] ?? transcript?.text}
          error={errors[field]}
        />
        {spoken ? <PlayerKeys player={`player-${id}`} field={field} /> : null}
        <NativeSelect
          id={`language-${id}`}
          name="language"
          label={spoken ? "Language that is spoken" : "Language of the letter"}
          choices={PACK_LANGUAGES.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
          defaultValue={back["language"] ?? transcript?.language ?? "en"}
        />
        {spoken ? null : <HowFar transcript={transcript} />}
        <Row>
          <Button tone="plain" name="complete" value="no">
            Keep as a draft
          </Button>
          <Button tone="plain" picture="check" name="complete" value="yes">
            It is complete
          </Button>
        </Row>
        <p>
          {transcript?.completedAt
            ? "A corrected transcript takes the place of these words. Somebody has to read and approve it anew."
            : "Once it is complete it is what this contribution says: it is read, themed, answered and traced."}
        </p>
      </Stack>
    </form>
  );
}
