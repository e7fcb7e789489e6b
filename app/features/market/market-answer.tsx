import { dayInWords } from "../../../server/domain/day.ts";
import type { MarketDesk } from "../../../server/queries/read-market-desk.ts";
import {
  Button,
  Link,
  Notice,
  PeoplesWords,
  Row,
  Stack,
  Tag,
  VisuallyHidden,
} from "../../components/index.ts";
import { Paragraphs } from "../taking-part/said.tsx";

type Props = {
  answer: MarketDesk["questions"][number]["answers"][number];
  engagement: string;
  mayOpen: boolean;
  /** The confidential words, right after somebody opened them. */
  opened: string | null;
};

/** One organisation's answer on the desk. A confidential one shows its summary until it is opened. */
export function MarketAnswer({ answer, engagement, mayOpen, opened }: Props) {
  const { reference, organisation, words, choice, confidential } = answer;
  return (
    <div id={`answer-${reference}`}>
      <Stack gap="small">
        <PeoplesWords by={organisation ?? "An organisation"}>
          {choice ? <p>{choice}</p> : null}
          {words ? <Paragraphs text={words} /> : choice ? null : <p>These words were erased.</p>}
        </PeoplesWords>
        {confidential ? (
          <>
            <Row>
              <Tag picture="lock">Confidential until {dayInWords(confidential.expiresAt)}</Tag>
            </Row>
            <p>This is the summary that others may read. {confidential.reason}</p>
            {opened !== null ? (
              <Notice picture="lock" level={4} title="The confidential answer">
                <Paragraphs text={opened} />
                <p>Your reading of it is recorded. Leave this page to close it.</p>
              </Notice>
            ) : mayOpen ? (
              <form method="post" action={`#answer-${reference}`} aria-label={`Open answer ${reference}`}>
                <input type="hidden" name="intent" value="open" />
                <input type="hidden" name="reference" value={reference} />
                <Row>
                  <Button tone="plain" picture="key">
                    Open the confidential answer
                    <VisuallyHidden> of {organisation}</VisuallyHidden>
                  </Button>
                  <span>This is recorded.</span>
                </Row>
              </form>
            ) : (
              <p>Only a commissioner of the lead authority can open it.</p>
            )}
          </>
        ) : null}
        <Link href={`/desk/${engagement}/contributions/${reference}`} alone>
          Theme and answer contribution {reference}
        </Link>
      </Stack>
    </div>
  );
}
