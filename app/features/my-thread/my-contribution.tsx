import { mine } from "../../../accessibility/interface/my-thread.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { ThreadStitch } from "../../../server/domain/my-thread.ts";
import type { MyThread } from "../../../server/queries/read-my-thread.ts";
import { PeoplesWords, Stitch, Thread } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { Chosen } from "../taking-part/chosen.tsx";
import { Said } from "../taking-part/said.tsx";
import { MyStitch } from "./my-stitch.tsx";

interface Props {
  contribution: MyThread["contributions"][number];
  number: number;
  engagement: string;
}

/** One thing that the person said, and each stitch from it, in order. */
export function MyContribution({ contribution, number, engagement }: Props) {
  const { say } = useWords();
  const { reference, state, changedAt, question, asked, chose, ordered, words, stitches, parts, activity } =
    contribution;
  const id = `said-${number}`;
  const gone = state === "erased";
  const answered = isAnswered(stitches);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {asked.length > 0 ? say(mine.asked, { number }) : question || say(mine.saidIn, { activity })}
      </h2>
      <Said sentences={asked} />
      <Thread label={say(mine.thread, { reference })}>
        {stitches.map((stitch, index) =>
          stitch.kind === "received" ? (
            <Stitch key="received" kind="said" title={say(mine.said)} date={dayInWords(stitch.at)} level={3}>
              {gone ? (
                <Tell words={mine.erased} />
              ) : (
                <PeoplesWords by={say(mine.reference, { reference })}>
                  <Chosen words={chose.map((said) => ({ words: said }))} ordered={ordered} />
                  {words ? (
                    <p className="as-written" dir="auto">
                      {words}
                    </p>
                  ) : null}
                </PeoplesWords>
              )}
              {changedAt ? <Tell words={mine.changed} values={{ day: dayInWords(changedAt) }} /> : null}
            </Stitch>
          ) : (
            <MyStitch key={String(index)} stitch={stitch} engagement={engagement} />
          ),
        )}
        {answered || gone || parts.length > 0 ? null : <Waiting level={3} />}
      </Thread>
      {parts.length > 0 && !gone ? <Tell words={mine.inParts} values={{ count: parts.length }} /> : null}
      {parts.map((part) => (
        <section key={part.number} aria-labelledby={`${id}-${part.number}`}>
          <h3 id={`${id}-${part.number}`}>{say(mine.part, { number: part.number })}</h3>
          <Thread label={say(mine.partThread, { number: part.number, reference })}>
            {part.words ? (
              <Stitch kind="said" title={say(mine.said)} level={4}>
                <PeoplesWords>{part.words}</PeoplesWords>
              </Stitch>
            ) : null}
            {part.stitches.map((stitch, nth) => (
              <MyStitch key={String(nth)} stitch={stitch} engagement={engagement} level={4} />
            ))}
            {answered || gone || isAnswered(part.stitches) ? null : <Waiting level={4} />}
          </Thread>
        </section>
      ))}
    </section>
  );
}

const isAnswered = (stitches: readonly ThreadStitch[]) =>
  stitches.some(({ kind }) => kind === "answered" || kind === "changed");

function Waiting({ level }: { level: 3 | 4 }) {
  return (
    <Stitch kind="waiting" level={level}>
      <Tell words={mine.waiting} />
    </Stitch>
  );
}
