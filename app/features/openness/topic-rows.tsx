import type { OpennessDesk } from "../../../server/queries/read-openness-desk.ts";
import { Button, Link, Row, Stack, Tag, VisuallyHidden } from "../../components/index.ts";
import { Paragraphs } from "../taking-part/said.tsx";
import { StoodBefore } from "./openness-changes.tsx";

type Topic = OpennessDesk["topics"][number];

interface Props {
  standing: Topic["standing"];
  topics: readonly Topic[];
  here: string;
  mayManage: boolean;
}

/** The topics of one standing, in the order of the front page, with what can be done to each. */
export function TopicRows({ standing, topics, here, mayManage }: Props) {
  return (
    <section aria-labelledby={standing}>
      <Stack>
        <h2 id={standing}>{standing === "fixed" ? "Fixed" : "Open"}</h2>
        {topics.length === 0 ? <p>Nothing yet.</p> : null}
        {topics.map((topic, index) => (
          <article key={topic.id} aria-labelledby={`topic-${topic.id}`}>
            <Stack gap="small">
              <h3 id={`topic-${topic.id}`}>{topic.title}</h3>
              {topic.reason ? <Paragraphs text={topic.reason} /> : null}
              {topic.before.map((stood) => (
                <StoodBefore key={stood.until.getTime()} {...stood} />
              ))}
              {topic.easyRead.length === 0 ? (
                <p>
                  <Tag tone="waiting">Easy Read is missing</Tag>
                </p>
              ) : null}
              {mayManage ? (
                <Row>
                  <Link href={`${here}/topic/${topic.id}`} alone>
                    Change <VisuallyHidden>“{topic.title}”</VisuallyHidden>
                  </Link>
                  <Link href={`${here}/remove/${topic.id}`} alone>
                    Take off <VisuallyHidden>“{topic.title}”</VisuallyHidden>
                  </Link>
                  <Move topic={topic} up={index > 0} down={index < topics.length - 1} />
                </Row>
              ) : null}
            </Stack>
          </article>
        ))}
      </Stack>
    </section>
  );
}

interface MoveProps {
  topic: Topic;
  up: boolean;
  down: boolean;
}

function Move({ topic, up, down }: MoveProps) {
  if (!up && !down) return null;
  return (
    <form method="post" aria-label={`Move “${topic.title}”`}>
      <input type="hidden" name="id" value={topic.id} />
      <Row>
        {(["up", "down"] as const)
          .filter((direction) => (direction === "up" ? up : down))
          .map((direction) => (
            <Button key={direction} tone="plain" name="direction" value={direction}>
              Move {direction} <VisuallyHidden>“{topic.title}”</VisuallyHidden>
            </Button>
          ))}
      </Row>
    </form>
  );
}
