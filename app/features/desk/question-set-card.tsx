import { dayInWords } from "../../../server/domain/day.ts";
import type { Caller } from "../../../server/trpc/router.ts";
import { Button, Card, Details, Row, VisuallyHidden } from "../../components/index.ts";

type QuestionSet = Awaited<ReturnType<Caller["questionSet"]["list"]>>["sets"][number];

/** One set: what it asks, and what can be done with it. */
export function QuestionSetCard({ set, mayAdd }: { set: QuestionSet; mayAdd: boolean }) {
  const { id, name, authority, savedAt, questions } = set;
  return (
    <Card title={name} level={3}>
      <p>
        Kept by {authority} on {dayInWords(savedAt)}.
      </p>
      <ol>
        {questions.map(({ words }, index) => (
          <li key={`${id} ${String(index)}`}>{words}</li>
        ))}
      </ol>
      {mayAdd ? (
        <form method="post">
          <input type="hidden" name="set" value={id} />
          <Row>
            <Button name="intent" value="add" tone="plain" picture="add">
              Add {questions.length === 1 ? "this question" : `these ${questions.length} questions`}{" "}
              <VisuallyHidden>from “{name}”</VisuallyHidden>
            </Button>
          </Row>
        </form>
      ) : (
        <p>This activity has been opened, so its questions stay as they are.</p>
      )}
      <Details summary={`Remove the set “${name}”`}>
        <form method="post">
          <p>It goes off this list. Questions that were added from it stay where they are.</p>
          <input type="hidden" name="set" value={id} />
          <Button name="intent" value="remove" tone="danger" picture="remove">
            Remove it <VisuallyHidden>: “{name}”</VisuallyHidden>
          </Button>
        </form>
      </Details>
    </Card>
  );
}
