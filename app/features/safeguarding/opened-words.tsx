import { dayInWords } from "../../../server/domain/day.ts";
import { Notice, PeoplesWords, Stack } from "../../components/index.ts";
import { FileShown } from "../files/file-shown.tsx";
import type { OpenedConcern } from "./concern.ts";

const langOf = (language: string) => (language === "en" ? undefined : language);

type Files = NonNullable<OpenedConcern["said"]>["files"];

function OpenedFiles({ concern, files }: { concern: string; files: Files }) {
  if (files.length === 0) return null;
  return (
    <ul className="added-files" aria-label="Files">
      {files.map((file) => (
        <li key={file.id}>
          <FileShown
            file={file}
            src={`/desk/safeguarding/${concern}/files/${file.id}`}
            alt={file.description || "A photo that nobody has described yet"}
            open="Open"
            typed={<p>What is said in it is not typed out here.</p>}
          />
        </li>
      ))}
    </ul>
  );
}

/** The words of a concern, and what was sent together with them. */
export function OpenedWords({
  concern,
  opened: { why, said, newer, withdrawnAt, together },
}: {
  concern: string;
  opened: OpenedConcern;
}) {
  return (
    <Stack>
      <h2 id="words">The words</h2>
      {said?.question ? <p>Asked: {said.question}</p> : null}
      {said?.words ? <PeoplesWords lang={langOf(said.language)}>{said.words}</PeoplesWords> : null}
      <OpenedFiles concern={concern} files={said?.files ?? []} />
      {said?.words || said?.files.length ? null : (
        <p>There are no words. They were erased, or only a choice was made.</p>
      )}
      {withdrawnAt ? (
        <Notice tone="waiting" title={`The person took this back on ${dayInWords(withdrawnAt)}`}>
          <p>
            For them and for everybody else it is gone. You still see it because you hold it. When you give it
            back, the words are deleted.
          </p>
        </Notice>
      ) : null}
      {newer ? (
        <>
          <h3>What the person made of it later</h3>
          {newer.words ? <PeoplesWords lang={langOf(newer.language)}>{newer.words}</PeoplesWords> : null}
          <OpenedFiles concern={concern} files={newer.files} />
          {newer.words || newer.files.length > 0 ? null : (
            <p>There are no words. They were taken back, or only a choice was made.</p>
          )}
        </>
      ) : null}
      <h3>What the reader saw in it</h3>
      <p>{why}</p>
      {together.length > 0 ? (
        <>
          <h3>Sent together with it</h3>
          {together.map(({ reference, language, question, words, files }) => (
            <div key={reference}>
              {question ? <p>Asked: {question}</p> : null}
              {words ? (
                <PeoplesWords by={reference} lang={langOf(language)}>
                  {words}
                </PeoplesWords>
              ) : null}
              <OpenedFiles concern={concern} files={files} />
            </div>
          ))}
        </>
      ) : null}
    </Stack>
  );
}
