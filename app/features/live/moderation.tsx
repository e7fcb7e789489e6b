import { useFetcher } from "@remix-run/react";
import type { DeskView } from "../../../server/domain/live.ts";
import { Button, Details, Notice, PeoplesWords, Row, Tag, VisuallyHidden } from "../../components/index.ts";
import { useKeptFocus } from "../../lib/use-kept-focus.ts";
import type { Problem } from "./add-item.tsx";

/** Notes that wait to be read, and those that were decided on. */
export function Moderation({ waiting, decided }: Pick<DeskView, "waiting" | "decided">) {
  // The button of a note goes with it when it was decided on.
  const heading = useKeptFocus<HTMLHeadingElement>(waiting.map(({ id }) => id).join());
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" ref={heading} tabIndex={-1}>
        Notes that wait for you
      </h2>
      {waiting.length === 0 ? <p>None. The room sees a note only after you let it.</p> : null}
      {waiting.map((note) => (
        <div className="live-decide" key={note.id}>
          <PeoplesWords by={note.itemTitle}>{note.words}</PeoplesWords>
          <Decide noteId={note.id} words={note.words} shown={false} hidden={false} />
        </div>
      ))}
      {decided.length > 0 ? (
        <Details summary={`Notes you have decided on (${decided.length})`}>
          {decided.map((note) => (
            <div className="live-decide" key={note.id}>
              <PeoplesWords>{note.words}</PeoplesWords>
              <Row>
                <Tag tone={note.state === "shown" ? "agreed" : "plain"}>
                  {note.state === "shown" ? "Shown" : "Hidden"}
                </Tag>
                <Decide
                  noteId={note.id}
                  words={note.words}
                  shown={note.state === "shown"}
                  hidden={note.state === "hidden"}
                />
              </Row>
            </div>
          ))}
        </Details>
      ) : null}
    </section>
  );
}

const FIRST_WORDS = 60;

function Decide({
  noteId,
  words,
  shown,
  hidden,
}: {
  noteId: string;
  words: string;
  shown: boolean;
  hidden: boolean;
}) {
  // Sent beside the others: a decision that follows quickly does not call this one back.
  const decision = useFetcher<Problem | null>();
  // Many buttons say the same; their names begin with the visible words and say which note.
  const which = <VisuallyHidden> the note: {words.slice(0, FIRST_WORDS)}</VisuallyHidden>;
  return (
    <decision.Form method="post">
      <input type="hidden" name="noteId" value={noteId} />
      <Row>
        {shown ? null : (
          <Button name="intent" value="show" tone="plain" picture="yes">
            Show{which}
          </Button>
        )}
        {hidden ? null : (
          <Button name="intent" value="hide" tone="quiet">
            Hide{which}
          </Button>
        )}
      </Row>
      {decision.data ? <Notice tone="stop" level={3} title={decision.data.refusal.message} /> : null}
    </decision.Form>
  );
}
