import { dayInWords } from "../../../server/domain/day.ts";
import { Details, Link, Notice, PeoplesWords, Stack } from "../../components/index.ts";
import { WordDiff } from "../specification/word-diff.tsx";
import type { Reading } from "./reading.ts";

/** Says of words that were changed where the newest stand, and of the newest that somebody read others before. */
export function ChangedNotice({ it, here }: { it: Reading; here: string }) {
  const { replaced, changedAfterReading: changed } = it;
  if (replaced) {
    return (
      <Notice tone="waiting" title="Newer words stand in the place of these">
        <p>They stay here as they were, until {dayInWords(replaced.at)}. The newer words count.</p>
        <Link href={`${here}/contributions/${replaced.reference}`} alone>
          Read the newer words, {replaced.reference}
        </Link>
      </Notice>
    );
  }
  if (!changed) return null;
  return (
    <Notice tone="waiting" title={`Changed on ${dayInWords(changed.changedAt)}`}>
      <p>
        Somebody had read the words before, the last time on {dayInWords(changed.readAt)}. Its themes and the
        drafts of answers came along. Look at them again.
      </p>
    </Notice>
  );
}

/** What the same person said before, the newest first, each with what was added and taken out after it. */
export function EarlierWords({ it, here }: { it: Reading; here: string }) {
  if (it.earlier.length === 0) return null;
  return (
    <Details summary={it.earlier.length === 1 ? "What they said before" : "What they said before, each time"}>
      <Stack>
        {it.earlier.map(({ reference, at, until, language, text, choice, diff }) => (
          <section key={reference} aria-labelledby={`earlier-${reference}`}>
            <h3 id={`earlier-${reference}`}>
              {dayInWords(at)}
              {until ? `, until ${dayInWords(until)}` : ""}
            </h3>
            <Stack gap="small">
              {choice ? <p>Chose: {choice}</p> : null}
              {text ? (
                <PeoplesWords lang={language === "en" ? undefined : language}>{text}</PeoplesWords>
              ) : null}
              {text === null && !choice ? <p>There are no words here any more.</p> : null}
              {text !== null && diff.some(({ kind }) => kind !== "same") ? (
                <>
                  <p>What changed in them after that:</p>
                  <WordDiff parts={diff} />
                </>
              ) : null}
              <Link href={`${here}/contributions/${reference}`} alone>
                What became of {reference}
              </Link>
            </Stack>
          </section>
        ))}
      </Stack>
    </Details>
  );
}
