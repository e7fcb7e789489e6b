import { card, otherWays } from "../../../accessibility/interface/front.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import { openingOf } from "../../../server/domain/wording.ts";
import type { EngagementFront } from "../../../server/queries/read-engagement-front.ts";
import { Card, Cards, Link } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { Said } from "../taking-part/said.tsx";

type Activity = EngagementFront["activities"][number];

const PICTURES = { consultation: "write", workshop: "idea", market_test: "provider" } as const;

/** About half a minute to read and choose, two to write: what people told us it takes, rounded up. */
const MINUTES_A_QUESTION = 1.5;

function HowLong({ questions }: Pick<Activity, "questions">) {
  const minutes = Math.max(2, Math.ceil(questions * MINUTES_A_QUESTION));
  if (questions === 1) return <Tell words={card.oneQuestion} values={{ minutes }} />;
  return <Tell words={card.questions} values={{ count: questions, minutes }} />;
}

/** What somebody decides by: what it is, until when, how long it takes, and how much they share in. */
function Open({ kind, easyRead, questions, closesAt, rung }: Activity) {
  const { opening } = openingOf({ sentences: easyRead, text: "" });
  return (
    <>
      {easyRead.length > 0 ? <Said sentences={opening.sentences} /> : <Tell words={card.kinds[kind]} />}
      {closesAt ? (
        <Tell words={card.openUntil} values={{ day: dayInWords(closesAt) }} />
      ) : (
        <Tell words={card.openNow} />
      )}
      {kind === "consultation" && questions > 0 ? <HowLong questions={questions} /> : null}
      <Tell words={card.rungs[rung]} />
    </>
  );
}

/** Nobody can take part any more; whoever did wants to know what came of it. */
function Closed({ closesAt, closedAt }: Activity) {
  const day = closedAt ?? closesAt;
  return (
    <>
      {day ? <Tell words={card.closedOn} values={{ day: dayInWords(day) }} /> : <Tell words={card.closed} />}
      <Tell words={card.whatCame} />
    </>
  );
}

/** The ways to take part as big choices: what is open first, sessions with their day, then another way. */
export function TakePart({ front }: { front: EngagementFront }) {
  const { say } = useWords();
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
          {activity.state === "closed" ? <Closed {...activity} /> : <Open {...activity} />}
        </Card>
      ))}
      <Card level={3} picture="meeting" href="/live" title={say(otherWays.session)}>
        {front.sessions.length === 0 ? <Tell words={otherWays.noSession} /> : null}
        {front.sessions.map(({ id, title, state, startsAt }) =>
          state === "running" ? (
            <Tell key={id} words={otherWays.onNow} values={{ title }} />
          ) : (
            <Tell key={id} words={otherWays.onDay} values={{ title, day: dayInWords(startsAt) }} />
          ),
        )}
      </Card>
      <Card level={3} picture="letter" title={say(otherWays.yourWay)}>
        <Tell words={otherWays.ways} />
        <p>
          <Link href={`/support?from=/e/${front.slug}`} alone>
            {say(otherWays.support)}
          </Link>
        </p>
        {activities
          .filter(
            ({ kind, questions, state }) => kind === "consultation" && questions > 0 && state === "open",
          )
          .map(({ slug, title }) => (
            <p key={slug}>
              <Link href={`/e/${front.slug}/a/${slug}/print`} alone>
                {say(otherWays.print, { title })}
              </Link>
            </p>
          ))}
      </Card>
    </Cards>
  );
}
