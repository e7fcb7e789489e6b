import { dayInWords } from "../../../server/domain/day.ts";
import type { MarketView } from "../../../server/queries/read-market.ts";
import { Link, LinkButton, Notice, Row, Stack } from "../../components/index.ts";
import { pathOf } from "../taking-part/place.ts";

/** What the reader can do next: register, answer, or read what was sent. */
export function YourPart({ page }: { page: MarketView }) {
  const { engagement, activity, state, mine, questions } = page;
  const place = { engagement: engagement.slug, activity: activity.slug };
  if (mine?.sent) {
    return (
      <Notice tone="agreed" title={`${mine.organisation} has sent its answers`}>
        <p>
          Reference {mine.reference}
          {mine.sentAt ? `, ${dayInWords(mine.sentAt)}` : ""}.{" "}
          <Link href={pathOf(place, "market-answers")}>Read them</Link>, or see{" "}
          <Link href={`/e/${engagement.slug}/contributions/${mine.reference}`}>
            what other people can see
          </Link>
          .
        </p>
      </Notice>
    );
  }
  if (state === "draft") return <Notice tone="waiting" title="This is not open yet" />;
  if (state === "closed") return <Notice tone="stop" picture="time" title="This takes no more answers" />;
  if (mine) {
    return (
      <Stack gap="small">
        <p>You are registered for {mine.organisation}.</p>
        <Row>
          <LinkButton href={pathOf(place, "market-answers")} picture="write">
            {mine.begun ? "Go on with your answers" : "Answer the questions"}
          </LinkButton>
        </Row>
      </Stack>
    );
  }
  return (
    <Stack gap="small">
      <p>
        There {questions === 1 ? "is one question" : `are ${questions} questions`}. To answer, or to ask one
        yourself, register first. You can read everything here without that.
      </p>
      <Row>
        <LinkButton href={pathOf(place, "register")} picture="provider">
          Register your organisation
        </LinkButton>
      </Row>
    </Stack>
  );
}
