import { useFetcher } from "@remix-run/react";
import type { DeskView } from "../../../server/domain/live.ts";
import { Button, Notice, PeoplesWords, Row, VisuallyHidden } from "../../components/index.ts";
import type { Problem } from "./add-item.tsx";

/** Sentences that people wrote, in the room or at home, and that nobody else sees yet. */
export function Proposed({ proposed }: NonNullable<DeskView["workshop"]>) {
  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed">Sentences that wait for you</h2>
      {proposed.length === 0 ? <p>None. People answer a sentence only after you let it be shown.</p> : null}
      {proposed.map((sentence) => (
        <Sentence key={sentence.id} {...sentence} />
      ))}
    </section>
  );
}

type Waiting = NonNullable<DeskView["workshop"]>["proposed"][number];

function Sentence({ id, words, language }: Waiting) {
  // Sent beside the others: a decision that follows quickly does not call this one back.
  const decision = useFetcher<Problem | null>();
  return (
    <div className="live-decide">
      <PeoplesWords lang={language}>{words}</PeoplesWords>
      <decision.Form method="post">
        <input type="hidden" name="statementId" value={id} />
        <Row>
          <Button name="intent" value="show-statement" tone="plain" picture="yes">
            Let it be shown
            <VisuallyHidden>
              {": "}
              <span lang={language}>{words}</span>
            </VisuallyHidden>
          </Button>
        </Row>
        {decision.data ? <Notice tone="stop" level={3} title={decision.data.refusal.message} /> : null}
      </decision.Form>
    </div>
  );
}
