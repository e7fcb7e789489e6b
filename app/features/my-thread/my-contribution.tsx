import { dayInWords } from "../../../server/domain/day.ts";
import type { MyThread } from "../../../server/queries/read-my-thread.ts";
import { PeoplesWords, Stitch, Thread } from "../../components/index.ts";
import { MyStitch } from "./my-stitch.tsx";

interface Props {
  contribution: MyThread["contributions"][number];
  number: number;
  engagement: string;
}

/** One thing that the person said, and each stitch from it, in order. */
export function MyContribution({ contribution, number, engagement }: Props) {
  const { reference, state, question, words, stitches, activity } = contribution;
  const id = `said-${number}`;
  const answered = stitches.some(({ kind }) => kind === "answered" || kind === "changed");
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{question || `What you said in “${activity}”`}</h2>
      <Thread label={`What happened, from your words on. Reference ${reference}`}>
        {stitches.map((stitch, index) =>
          stitch.kind === "received" ? (
            <Stitch key="received" kind="said" title="You said" date={dayInWords(stitch.at)} level={3}>
              {state === "erased" ? (
                <p>These words were erased. What came of them stays below.</p>
              ) : (
                <PeoplesWords by={`Reference ${reference}`}>
                  <p className="as-written" dir="auto">
                    {words}
                  </p>
                </PeoplesWords>
              )}
              {state === "superseded" ? <p>You changed this later. The newer words count.</p> : null}
            </Stitch>
          ) : (
            <MyStitch key={String(index)} stitch={stitch} engagement={engagement} />
          ),
        )}
        {answered ? null : (
          <Stitch kind="waiting" level={3}>
            <p>We have not answered this yet. Come back with your code to see when we do.</p>
          </Stitch>
        )}
      </Thread>
    </section>
  );
}
