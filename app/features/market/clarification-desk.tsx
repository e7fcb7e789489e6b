import { dayInWords } from "../../../server/domain/day.ts";
import type { MarketDesk } from "../../../server/queries/read-market-desk.ts";
import { Button, LongTextField, Panel, PeoplesWords, Row, Stack, Tag } from "../../components/index.ts";
import { Paragraphs } from "../taking-part/said.tsx";

type Props = {
  clarification: MarketDesk["clarifications"][number];
  /** What was typed and what to mend, when this one's form was refused. */
  values: Record<string, string>;
  errors: Record<string, string | undefined>;
};

/** A provider's question: waiting with the form that answers it to everybody, or as it was published. */
export function ClarificationDesk({ clarification, values, errors }: Props) {
  const { id, reference, words, organisation, createdAt, publishedAt, publicQuestion, answer } =
    clarification;
  const field = (name: string, otherwise = "") => ({
    id: `${name}-${id}`,
    name,
    defaultValue: values[name] ?? otherwise,
    error: errors[`${name}-${id}`],
  });
  return (
    <div id={`asked-${id}`}>
      <Stack gap="small">
        <PeoplesWords by={`${organisation}, ${dayInWords(createdAt)}`}>
          <Paragraphs text={words ?? "These words were erased."} />
        </PeoplesWords>
        {publishedAt ? (
          <>
            <Row>
              <Tag tone="agreed">Published to everybody on {dayInWords(publishedAt)}</Tag>
            </Row>
            <p>
              <strong>Question:</strong> {publicQuestion}
            </p>
            <p>
              <strong>Answer:</strong> {answer}
            </p>
          </>
        ) : (
          <Panel>
            <form method="post" action="?" noValidate aria-label={`Publish question ${reference}`}>
              <input type="hidden" name="intent" value="publish" />
              <input type="hidden" name="clarificationId" value={id} />
              <Stack>
                <LongTextField
                  label="The question as everybody may read it"
                  hint="Take out names and whatever tells who asked."
                  rows={6}
                  {...field("publicQuestion", words ?? "")}
                />
                <LongTextField label="The answer" rows={4} {...field("answer")} />
                <Row>
                  <Button tone="plain">Publish both to everybody</Button>
                </Row>
              </Stack>
            </form>
          </Panel>
        )}
      </Stack>
    </div>
  );
}
