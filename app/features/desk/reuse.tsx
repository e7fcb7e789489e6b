import type { ActivityKind } from "../../../server/domain/activity.ts";
import { LinkButton, Notice, Row, Stack } from "../../components/index.ts";

/** Ways to use again what was written once. */
export function Reuse({ href, kind }: { href: string; kind: ActivityKind }) {
  return (
    <section aria-labelledby="reuse">
      <Stack gap="small">
        <h2 id="reuse">Use it again</h2>
        <Row>
          <LinkButton href={`${href}/question-sets`} tone="plain" picture="document">
            Sets of questions
          </LinkButton>
          {kind === "consultation" ? (
            <LinkButton href={`${href}/copy`} tone="plain" picture="copy">
              Copy this consultation
            </LinkButton>
          ) : null}
        </Row>
      </Stack>
    </section>
  );
}

/** After something was copied here: how many questions could not come along. */
export function LeftOut({ count }: { count: number }) {
  if (!(count > 0)) return null;
  return (
    <Notice
      tone="waiting"
      level={3}
      title={count === 1 ? "One question was left out" : `${count} questions were left out`}
    >
      <p>A question about a clause stays in the engagement that has the clause.</p>
    </Notice>
  );
}
