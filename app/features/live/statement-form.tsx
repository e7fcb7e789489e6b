import type { FormEvent } from "react";
import { together } from "../../../accessibility/interface/live.ts";
import { statements } from "../../../accessibility/interface/workshop.ts";
import type { MineView, StatementView } from "../../../server/domain/live.ts";
import type { LiveStanceInput } from "../../../server/domain/statement.ts";
import { Button, PeoplesWords, Row, Stack, VisuallyHidden } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { useStances } from "../workshop/words.ts";
import { pressedValue } from "./submitted.ts";
import { answeredWords } from "./words.ts";

type Props = {
  statement: StatementView;
  /** Where it is answered: the workshop, and the part of the session. */
  place: Pick<LiveStanceInput, "engagement" | "activity" | "itemId">;
  /** What counts of this person's answers to it. */
  mine: MineView["stances"][string] | undefined;
  /** An answer of theirs that the room has not taken yet. */
  waiting: LiveStanceInput | undefined;
  connected: boolean;
  send: (stance: LiveStanceInput) => void;
};

/** One sentence with the three answers to it: posted without scripts, sent through the socket with them. */
export function StatementForm({ statement, place, mine, waiting, connected, send }: Props) {
  const { say } = useWords();
  const stances = useStances();
  const { id, words, language, answered } = statement;
  const sequence = Math.max(mine?.sequence ?? 0, waiting?.sequence ?? 0) + 1;
  const said = waiting?.stance ?? mine?.stance;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const chosen = stances.find(({ value }) => value === pressedValue(event));
    if (!chosen) return;
    event.preventDefault();
    send({ ...place, statementId: id, stance: chosen.value, sequence });
  };
  return (
    <Stack gap="small">
      <PeoplesWords lang={language}>{words}</PeoplesWords>
      <form method="post" onSubmit={submit}>
        <input type="hidden" name="intent" value="stance" />
        <input type="hidden" name="itemId" value={place.itemId} />
        <input type="hidden" name="statementId" value={id} />
        <input type="hidden" name="sequence" value={sequence} />
        <Row>
          {stances.map(({ value, label, picture }) => (
            <Button
              key={value}
              tone="plain"
              name="stance"
              value={value}
              picture={picture}
              aria-pressed={said === value}
            >
              {label}
              <VisuallyHidden>
                {": "}
                <span lang={language}>{words}</span>
              </VisuallyHidden>
            </Button>
          ))}
        </Row>
      </form>
      <p>
        {waiting ? (
          connected ? (
            say(together.onItsWay)
          ) : (
            say(together.kept)
          )
        ) : mine ? (
          <>
            <strong>{say(statements.said[mine.stance])}</strong>{" "}
          </>
        ) : null}
        {answeredWords(answered)}
      </p>
    </Stack>
  );
}
