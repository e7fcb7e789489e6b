import { dayInWords } from "../../../server/domain/day.ts";
import { Notice, PeoplesWords, Stack } from "../../components/index.ts";
import type { OpenedConcern } from "./concern.ts";

const langOf = (language: string) => (language === "en" ? undefined : language);

/** The words of a concern, and what was sent together with them. */
export function OpenedWords({
  opened: { why, said, newer, withdrawnAt, together },
}: {
  opened: OpenedConcern;
}) {
  return (
    <Stack>
      <h2 id="words">The words</h2>
      {said?.question ? <p>Asked: {said.question}</p> : null}
      {said?.words ? <PeoplesWords lang={langOf(said.language)}>{said.words}</PeoplesWords> : null}
      {said?.words ? null : <p>There are no words. They were erased, or only a choice was made.</p>}
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
          {newer.words ? null : <p>There are no words. They were taken back, or only a choice was made.</p>}
        </>
      ) : null}
      <h3>What the reader saw in it</h3>
      <p>{why}</p>
      {together.length > 0 ? (
        <>
          <h3>Sent together with it</h3>
          {together.map(({ reference, language, question, words }) => (
            <div key={reference}>
              {question ? <p>Asked: {question}</p> : null}
              <PeoplesWords by={reference} lang={langOf(language)}>
                {words}
              </PeoplesWords>
            </div>
          ))}
        </>
      ) : null}
    </Stack>
  );
}
