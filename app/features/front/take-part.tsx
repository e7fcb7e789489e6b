import { dayInWords } from "../../../server/domain/day.ts";
import type { EngagementFront } from "../../../server/queries/read-engagement-front.ts";
import { Card, Cards, Link } from "../../components/index.ts";
import { rungWords } from "../desk/words.ts";
import { Said } from "../taking-part/said.tsx";

type Activity = EngagementFront["activities"][number];

const PICTURES = { consultation: "write", workshop: "idea", market_test: "provider" } as const;
const KINDS = {
  consultation: "Answer questions",
  workshop: "Shape ideas together",
  market_test: "For providers",
} as const;

/** About half a minute to read and choose, two to write: what people told us it takes, rounded up. */
const MINUTES_A_QUESTION = 1.5;

function howLong(questions: number): string {
  const minutes = Math.max(2, Math.ceil(questions * MINUTES_A_QUESTION));
  return `${questions === 1 ? "One question" : `${questions} questions`}. About ${minutes} minutes. You can stop and come back.`;
}

function when({ state, closesAt, closedAt }: Activity): string {
  const day = closedAt ?? closesAt;
  if (state === "closed") return day ? `This closed on ${dayInWords(day)}.` : "This has closed.";
  return closesAt ? `Open until ${dayInWords(closesAt)}.` : "Open now.";
}

/** The ways to take part as big choices: what is open first, sessions with their day, then another way. */
export function TakePart({ front }: { front: EngagementFront }) {
  const activities = [...front.activities].sort(
    (one, other) => Number(one.state === "closed") - Number(other.state === "closed"),
  );
  return (
    <Cards>
      {activities.map((activity) => (
        <Card
          key={activity.slug}
          level={3}
          picture={PICTURES[activity.kind]}
          href={`/e/${front.slug}/a/${activity.slug}`}
          title={activity.title}
        >
          <p>
            {KINDS[activity.kind]}. {when(activity)}
          </p>
          {activity.easyRead.length > 0 ? <Said sentences={activity.easyRead} /> : null}
          {activity.kind === "consultation" && activity.questions > 0 ? (
            <p>{howLong(activity.questions)}</p>
          ) : null}
          <p>{rungWords[activity.rung].hint}</p>
        </Card>
      ))}
      <Card level={3} picture="meeting" href="/live" title="Join a session">
        {front.sessions.length === 0 ? (
          <p>No session has a date yet. If you have a join code, use it here.</p>
        ) : null}
        {front.sessions.map((session) => (
          <p key={session.id}>
            {session.title}.{" "}
            {session.state === "running" ? "It is on now." : `${dayInWords(session.startsAt)}.`}
          </p>
        ))}
      </Card>
      <Card level={3} picture="letter" title="Send it your way">
        <p>
          By phone, by post or with somebody who helps you.{" "}
          <Link href={`/support?from=/e/${front.slug}`}>How to get support</Link>
        </p>
        {activities
          .filter(
            ({ kind, questions, state }) => kind === "consultation" && questions > 0 && state === "open",
          )
          .map(({ slug, title }) => (
            <p key={slug}>
              <Link href={`/e/${front.slug}/a/${slug}/print`} alone>
                Questions to print: {title}
              </Link>
            </p>
          ))}
      </Card>
    </Cards>
  );
}
