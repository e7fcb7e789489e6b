import { answer as words } from "../../../accessibility/interface/taking-part.ts";
import { upload } from "../../../accessibility/interface/uploads.ts";
import { ANSWERED_BY } from "../../../server/domain/question.ts";
import { sizeInWords } from "../../../server/domain/upload.ts";
import { wordsOf } from "../../../server/domain/wording.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { PeoplesWords } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { FileShown } from "../files/file-shown.tsx";
import { Chosen } from "./chosen.tsx";
import { type Place, pathToFile } from "./place.ts";

type Question = Consultation["questions"][number];

/** An answer as the person gave it, or what is there instead. Files are shown where there is a place, else named. */
export function Answer({ question, place }: { question: Question; place?: Place }) {
  const { say } = useWords();
  const { answer } = question;
  if (!answer) return <p>{say(words.leftOut)}</p>;
  if (answer.erased) return <p>{say(words.erased)}</p>;
  const chosen = [...(answer.optionId ? [answer.optionId] : []), ...answer.choices].flatMap(
    (chosenId) => question.options.find(({ id }) => id === chosenId) ?? [],
  );
  // Somebody took everything out of what they had sent.
  if (chosen.length === 0 && answer.files.length === 0 && answer.text === null)
    return <p>{say(words.leftOut)}</p>;
  return (
    <>
      <Chosen
        words={chosen.map((option) => ({ words: wordsOf(option), lang: option.lang }))}
        ordered={ANSWERED_BY[question.kind].choosing === "order"}
      />
      {answer.files.length > 0 ? (
        <ul className="added-files">
          {answer.files.map((file) => (
            <li key={file.id}>
              {place ? (
                <FileShown
                  file={file}
                  src={pathToFile(place, file.id)}
                  alt={say(upload.yourPhoto)}
                  open={say(upload.open)}
                  typed={<Tell words={upload.typedOut} />}
                />
              ) : (
                <p>
                  <bdi>{file.fileName}</bdi>, {sizeInWords(file.size)}
                </p>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {answer.text === null ? null : (
        <PeoplesWords>
          <p className="as-written" dir="auto">
            {answer.text}
          </p>
        </PeoplesWords>
      )}
    </>
  );
}
