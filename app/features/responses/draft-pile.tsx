import type { ReactNode } from "react";
import { dayInWords } from "../../../server/domain/day.ts";
import { Card, Row, Stack, Tag } from "../../components/index.ts";
import { firstWords } from "../reading/first-words.ts";
import { responseTone, responseWords } from "../reading/words.ts";
import type { DraftList } from "./draft-list.ts";
import { answersInWords } from "./what-it-answers.tsx";

type Props = {
  id: string;
  title: string;
  pile: DraftList["ready"];
  here: string;
  /** What this pile waits for. */
  children?: ReactNode;
};

/** Characters of a reason in the list. */
const MOST = 240;

/** Drafts that are equally far, each with what it answers. Nothing where there are none. */
export function DraftPile({ id, title, pile, here, children }: Props) {
  if (pile.count === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Stack>
        <h2 id={id}>
          {title} ({pile.count})
        </h2>
        {children}
        {pile.drafts.map((draft) => (
          <Card
            key={draft.id}
            title={`Answers ${answersInWords(draft.answers)}`}
            href={`${here}/responses/${draft.id}`}
            level={3}
          >
            <Row>
              <Tag tone={responseTone(draft.kind)}>{responseWords[draft.kind].label}</Tag>
              {draft.waitsForReading ? <Tag tone="waiting">Read the person’s new words first</Tag> : null}
            </Row>
            <p>{firstWords(draft.reason, MOST)}</p>
            <p>
              {draft.by}, {dayInWords(draft.at)}
            </p>
            {draft.asked ? (
              <p>
                {draft.asked.by} asks: {draft.asked.note}
              </p>
            ) : null}
          </Card>
        ))}
        {pile.count > pile.drafts.length ? (
          <p>The oldest {pile.drafts.length} are shown. The others come when these are done.</p>
        ) : null}
      </Stack>
    </section>
  );
}
