import { dayInWords } from "../../../server/domain/day.ts";
import { Details, Stack } from "../../components/index.ts";
import { responseWords } from "../reading/words.ts";
import { WordDiff } from "../specification/word-diff.tsx";
import type { DraftDesk } from "./draft-list.ts";

/** What second readers said, and how the words became what they are. */
export function DraftHistory({ it }: { it: DraftDesk }) {
  return (
    <>
      {it.readings.length > 0 ? (
        <section aria-labelledby="readings">
          <Stack>
            <h2 id="readings">What second readers said</h2>
            <ul>
              {it.readings.map(({ by, at, verdict, note, ofTheseWords }) => (
                <li key={`${by} ${at.getTime()}`}>
                  {by}, {dayInWords(at)}: {verdict === "agreed" ? "agreed" : "asked for a change"}
                  {ofTheseWords ? "." : ", before the words were changed."}
                  {note ? <p>{note}</p> : null}
                </li>
              ))}
            </ul>
          </Stack>
        </section>
      ) : null}
      {it.edits.length > 0 ? (
        <section aria-labelledby="edits">
          <Stack>
            <h2 id="edits">What was changed</h2>
            {it.edits.map(({ by, at, kindBefore, diff, easyReadDiff }) => (
              <Details key={at.getTime()} summary={`${by}, ${dayInWords(at)}`}>
                {kindBefore ? <p>It was “{responseWords[kindBefore].label}” before.</p> : null}
                <WordDiff parts={diff} />
                {easyReadDiff.some(({ kind }) => kind !== "same") ? (
                  <>
                    <p>In Easy Read:</p>
                    <WordDiff parts={easyReadDiff} />
                  </>
                ) : null}
              </Details>
            ))}
          </Stack>
        </section>
      ) : null}
    </>
  );
}
