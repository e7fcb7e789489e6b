import { Form } from "@remix-run/react";
import type { DeskView } from "../../../server/domain/live.ts";
import { Button, PeoplesWords, Row, VisuallyHidden } from "../../components/index.ts";

/** Sentences that people wrote, in the room or at home, and that nobody else sees yet. */
export function Proposed({ proposed }: NonNullable<DeskView["workshop"]>) {
  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed">Sentences that wait for you</h2>
      {proposed.length === 0 ? <p>None. People answer a sentence only after you let it be shown.</p> : null}
      {proposed.map(({ id, words, language }) => (
        <div className="live-decide" key={id}>
          <PeoplesWords lang={language}>{words}</PeoplesWords>
          <Form method="post" preventScrollReset>
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
          </Form>
        </div>
      ))}
    </section>
  );
}
