import { PeoplesWords, Stack } from "../../components/index.ts";
import type { OpenedConcern } from "./concern.ts";

const langOf = (language: string) => (language === "en" ? undefined : language);

/** The words of a concern, and what was sent together with them. */
export function OpenedWords({ opened: { why, said, together } }: { opened: OpenedConcern }) {
  return (
    <Stack>
      <h2 id="words">The words</h2>
      {said?.question ? <p>Asked: {said.question}</p> : null}
      {said?.words ? <PeoplesWords lang={langOf(said.language)}>{said.words}</PeoplesWords> : null}
      {said?.words ? null : <p>There are no words. They were erased, or only a choice was made.</p>}
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
