import { question as general } from "../../../accessibility/interface/taking-part.ts";
import { upload as words } from "../../../accessibility/interface/uploads.ts";
import { MEGABYTES, type UploadKind } from "../../../server/domain/upload.ts";
import {
  Button,
  type Errors,
  FileField,
  LongTextField,
  Notice,
  Stack,
  VisuallyHidden,
} from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { FileShown } from "../files/file-shown.tsx";
import { Ask, type Question } from "./asked.tsx";
import { type Place, pathToFile } from "./place.ts";
import { askedIn, Said } from "./said.tsx";

/** Of what phones keep in more than one form, the one that every computer can show. */
const ACCEPT: Record<UploadKind, string> = {
  letter: ".pdf,.docx,.txt",
  photo: "image/jpeg,image/png,image/webp",
  audio: "audio/*",
  video: "video/mp4,video/quicktime,video/webm",
};

interface Props {
  question: Question;
  place: Place;
  typed: Record<string, readonly string[]> | undefined;
  errors: Errors;
  /** A file was looked at in a test run, and not kept. */
  tried: boolean;
  /** Changes what was sent before. */
  changing: boolean;
}

/** A question that files answer: what was added, words about it, and room for another. */
export function UploadAnswer({ question, place, typed, errors, tried, changing }: Props) {
  const { say } = useWords();
  const { answer, welcomes, mostFiles } = question;
  const files = answer?.files ?? [];
  const most = mostFiles ?? 1;
  const seen = welcomes.some((kind) => kind !== "letter");
  return (
    <>
      <h1 className="field-heading">
        <Ask question={question} />
      </h1>
      <Said sentences={askedIn(question.sentences).after} />
      {tried ? (
        <Notice tone="agreed">
          <Tell words={words.tried} />
        </Notice>
      ) : null}
      {files.length > 0 ? (
        <section aria-labelledby="added">
          <h2 id="added">{say(words.added)}</h2>
          <ul className="added-files">
            {files.map((file) => (
              <li key={file.id}>
                <FileShown
                  file={file}
                  src={pathToFile(place, file.id)}
                  alt={say(words.yourPhoto)}
                  open={say(words.open)}
                  typed={<Tell words={words.typedOut} />}
                />
                <Button name="remove" value={file.id} tone="quiet" picture="remove">
                  {say(words.takeAway)}
                  <VisuallyHidden> {file.fileName}</VisuallyHidden>
                </Button>
              </li>
            ))}
          </ul>
          {changing ? <Tell words={words.deletedWhenSent} /> : null}
        </section>
      ) : null}
      {files.length < most ? (
        <Stack gap="small">
          <FileField
            name="file"
            label={say(files.length > 0 ? words.another : words.choose)}
            accept={welcomes.map((kind) => ACCEPT[kind]).join(",")}
            error={errors["file"]}
            hint={welcomes.map((kind) => (
              <Tell key={kind} words={words.welcomes[kind]} values={{ size: MEGABYTES[kind] }} />
            ))}
          />
          {seen ? <Tell words={words.others} /> : null}
          <Button name="go" value="add" tone="plain" picture="add">
            {say(words.add)}
          </Button>
          {most === 1 ? <Tell words={words.one} /> : <Tell words={words.several} values={{ most }} />}
        </Stack>
      ) : (
        <Tell words={words.full} />
      )}
      <LongTextField
        name="text"
        label={say(words.about)}
        optional={say(general.whyOptional)}
        rows={4}
        defaultValue={typed ? typed["text"]?.at(-1) : (answer?.own ?? undefined)}
        error={errors["text"]}
      />
      <section aria-labelledby="who-sees">
        <h2 id="who-sees">{say(words.whoSeesIt)}</h2>
        <Tell words={words.whoSees} />
        {welcomes.includes("photo") ? <Tell words={words.taken} /> : null}
      </section>
    </>
  );
}
