import { dayInWords } from "../../../server/domain/day.ts";
import { Link, LinkButton, Row, Stack, Tag } from "../../components/index.ts";
import type { EngagementDesk } from "./engagement-desk.ts";
import { kindWords, stateTones, stateWords } from "./words.ts";

type Activity = EngagementDesk["activities"][number];

/** What people take part in, a row each: what it is, how it stands, and the ways into it. */
export function ActivityRows({ desk }: { desk: EngagementDesk }) {
  const { slug, activities, may } = desk;
  const here = `/desk/${slug}`;
  return (
    <section aria-labelledby="activities">
      <Stack>
        <h2 id="activities">Activities</h2>
        {activities.length === 0 ? <p>None yet. An activity is something that people take part in.</p> : null}
        {activities.length > 0 ? (
          <ul className="desk-activities">
            {activities.map((activity) => (
              <li key={activity.slug}>
                <div>
                  <h3>{activity.title}</h3>
                  <p className="desk-about">{about(activity)}</p>
                </div>
                <Tag tone={stateTones[activity.state]}>{stateWords[activity.state]}</Tag>
                <ul className="desk-list">
                  {waysInto(activity, here, may).map(({ href, words }) => (
                    <li key={href}>
                      <Link href={href} alone>
                        {words}
                      </Link>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        ) : null}
        <Row>
          {may.design ? (
            <LinkButton href={`${here}/activities/new`} tone="plain" picture="add">
              New activity
            </LinkButton>
          ) : null}
          {may.facilitate ? (
            <LinkButton href={`${here}/live`} tone="plain" picture="meeting">
              Live sessions
            </LinkButton>
          ) : null}
        </Row>
      </Stack>
    </section>
  );
}

function about({ kind, closesAt, state }: Activity): string {
  const last = closesAt ? ` Last day: ${dayInWords(closesAt)}.` : "";
  return `${kindWords[kind]}.${state === "draft" ? "" : last}`;
}

function waysInto(activity: Activity, here: string, may: EngagementDesk["may"]) {
  const { slug, title, kind, state, liveSessions } = activity;
  return [
    { href: `${here}/a/${slug}`, words: `Questions and dates of ${title}` },
    ...(kind === "consultation" && state !== "draft"
      ? [{ href: `${here}/a/${slug}/results`, words: `Results of ${title}` }]
      : []),
    ...(kind === "workshop" ? [{ href: `${here}/workshop/${slug}`, words: `Statements of ${title}` }] : []),
    ...(kind === "market_test" && may.manageMarket
      ? [{ href: `${here}/market/${slug}`, words: `Providers in ${title}` }]
      : []),
    ...(may.facilitate
      ? liveSessions.map((session) => ({
          href: `${here}/live/${session.id}`,
          words: `Live session: ${session.title}`,
        }))
      : []),
  ];
}
