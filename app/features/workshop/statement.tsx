import { statements as words } from "../../../accessibility/interface/workshop.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import { countsInWords } from "../../../server/domain/statement.ts";
import type { WorkshopView } from "../../../server/queries/read-workshop.ts";
import { Button, Details, PeoplesWords, Row, Stack, Tag, VisuallyHidden } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { useStances } from "./words.ts";

type Shown = WorkshopView["statements"][number];

/** One sentence with the three answers to it, or what became of it. */
export function Statement({ statement }: { statement: Shown }) {
  const { say } = useWords();
  const stances = useStances();
  const { id, reference, state, words: written, language, mine, counts, open, from, decision } = statement;
  return (
    <div id={`statement-${id}`}>
      <Stack gap="small">
        <PeoplesWords lang={language}>{written}</PeoplesWords>
        {decision ? (
          <Row>
            <Tag tone="agreed">{say(words.agreed)}</Tag>
            <span>
              {say(words.decision, { decision: decision.title, day: dayInWords(decision.decidedOn) })}
            </span>
          </Row>
        ) : null}
        {state === "set_aside" ? (
          <Row>
            <Tag tone="stop">{say(words.setAside)}</Tag>
          </Row>
        ) : null}
        {mine || counts ? (
          <p>
            {mine ? <strong>{say(words.said[mine.stance])}</strong> : null}
            {mine && counts ? " " : ""}
            {counts ? say(words.all, { counts: lowered(countsInWords(counts)) }) : ""}
          </p>
        ) : null}
        {open ? (
          <form method="post" action="?" aria-label={say(words.answerTo, { reference })}>
            <input type="hidden" name="statementId" value={id} />
            <Row>
              {stances.map(({ value, label, picture }) => (
                <Button key={value} tone="plain" name="stance" value={value} picture={picture}>
                  {label}
                  <VisuallyHidden>
                    {": "}
                    <span lang={language}>{written}</span>
                  </VisuallyHidden>
                </Button>
              ))}
            </Row>
          </form>
        ) : null}
        {from.length > 0 ? (
          <Details summary={say(words.from)}>
            <Tell words={words.madeOf} />
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
