import { dayInWords } from "../../../server/domain/day.ts";
import { countsInWords } from "../../../server/domain/statement.ts";
import type { WorkshopView } from "../../../server/queries/read-workshop.ts";
import { Button, Details, PeoplesWords, Row, Stack, Tag, VisuallyHidden } from "../../components/index.ts";
import { saidWords, stances } from "./words.ts";

type Shown = WorkshopView["statements"][number];

/** One sentence with the three answers to it, or what became of it. */
export function Statement({ statement }: { statement: Shown }) {
  const { id, reference, state, words, language, mine, counts, open, from, decision } = statement;
  return (
    <div id={`statement-${id}`}>
      <Stack gap="small">
        <PeoplesWords lang={language}>{words}</PeoplesWords>
        {decision ? (
          <Row>
            <Tag tone="agreed">Agreed</Tag>
            <span>
              {decision.title}, {dayInWords(decision.decidedOn)}
            </span>
          </Row>
        ) : null}
        {state === "set_aside" ? (
          <Row>
            <Tag tone="stop">Set aside</Tag>
          </Row>
        ) : null}
        {mine || counts ? (
          <p>
            {mine ? <strong>{saidWords[mine.stance]}</strong> : null}
            {mine && counts ? " " : ""}
            {counts ? `All answers: ${lowered(countsInWords(counts))}` : ""}
          </p>
        ) : null}
        {open ? (
          <form method="post" action="?" aria-label={`Your answer to statement ${reference}`}>
            <input type="hidden" name="statementId" value={id} />
            <Row>
              {stances.map(({ value, label, picture }) => (
                <Button key={value} tone="plain" name="stance" value={value} picture={picture}>
                  {label}
                  <VisuallyHidden>
                    {": "}
                    <span lang={language}>{words}</span>
                  </VisuallyHidden>
                </Button>
              ))}
            </Row>
          </form>
        ) : null}
        {from.length > 0 ? (
          <Details summary="Where this sentence comes from">
            <p>It was made out of these:</p>
            <ul>
              {from.map((source) => (
                <li key={source.words} lang={source.language}>
                  {source.words}
                </li>
              ))}
            </ul>
          </Details>
        ) : null}
      </Stack>
    </div>
  );
}

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
