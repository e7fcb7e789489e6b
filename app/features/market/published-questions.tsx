import { dayInWords } from "../../../server/domain/day.ts";
import type { MarketView } from "../../../server/queries/read-market.ts";
import { PeoplesWords, Stack } from "../../components/index.ts";
import { Paragraphs } from "../taking-part/said.tsx";

/** Questions without a name, each with the answer that everybody was given at the same moment. */
export function PublishedQuestions({ clarifications }: Pick<MarketView, "clarifications">) {
  if (clarifications.length === 0)
    return <p>None is answered yet. Every answer will stand here, for everybody.</p>;
  return clarifications.map(({ question, answer, publishedAt }, index) => (
    <article key={String(index)} aria-label={`Question ${index + 1}`}>
      <Stack gap="small">
        <PeoplesWords>
          <Paragraphs text={question} />
        </PeoplesWords>
        <div>
          <p>{publishedAt ? `Our answer of ${dayInWords(publishedAt)}:` : "Our answer:"}</p>
          <Paragraphs text={answer} />
        </div>
      </Stack>
    </article>
  ));
}
