import { dayInWords } from "../../../server/domain/day.ts";
import { chooseWording } from "../../../server/domain/wording.ts";
import type { MarketView } from "../../../server/queries/read-market.ts";
import { Columns, Link, LinkButton, Notice, PageTitle, Panel, Row, Stack } from "../../components/index.ts";
import { usePreferences } from "../../lib/use-preferences.ts";
import { pathOf } from "../taking-part/place.ts";
import { Said } from "../taking-part/said.tsx";
import { Brief } from "./brief.tsx";
import { PublishedQuestions } from "./published-questions.tsx";
import { YourPart } from "./your-part.tsx";

/** The front page of a market test: what every provider is told, and every question with its answer. */
export function MarketFront({ page }: { page: MarketView }) {
  const { engagement, activity, state, topics, clarifications } = page;
  const easyRead = usePreferences().easyRead === "on";
  const place = { engagement: engagement.slug, activity: activity.slug };
  const wording = chooseWording(activity.wordings, { language: "en", easyRead });
  const named = (standing: "can_change" | "fixed") => topics.filter((topic) => topic.standing === standing);
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`/e/${engagement.slug}`}>{engagement.title}</Link>}>
        {activity.title}
      </PageTitle>
      {wording ? <Said sentences={wording.sentences} /> : null}
      <Notice title="This is not a call for competition." picture="fair">
        <p>Taking part gives nobody an advantage. Staying away harms nobody.</p>
        {activity.closesAt ? (
          <p>
            {state === "closed" ? "It closed on" : "Answers are taken until the end of"}{" "}
            {dayInWords(activity.closesAt)}.
          </p>
        ) : null}
      </Notice>
      <YourPart page={page} />
      <section aria-labelledby="brief">
        <h2 id="brief">What every provider is told</h2>
        <Panel>
          <Brief text={activity.introduction} />
        </Panel>
      </section>
      {topics.length > 0 ? (
        <Columns>
          <Topics id="open" title="What can change" topics={named("can_change")} />
          <Topics id="fixed" title="What is fixed, and why" topics={named("fixed")} />
        </Columns>
      ) : null}
      <section aria-labelledby="questions">
        <Stack>
          <h2 id="questions">Questions that providers asked</h2>
          <PublishedQuestions clarifications={clarifications} />
          {page.mine && state === "open" ? (
            <Row>
              <LinkButton href={pathOf(place, "ask")} tone="plain" picture="question">
                Ask a question
              </LinkButton>
            </Row>
          ) : null}
        </Stack>
      </section>
    </Stack>
  );
}

type TopicsProps = { id: string; title: string; topics: MarketView["topics"] };

function Topics({ id, title, topics }: TopicsProps) {
  return (
    <section aria-labelledby={`topics-${id}`}>
      <h2 id={`topics-${id}`}>{title}</h2>
      {topics.length === 0 ? (
        <p>Nothing is listed here.</p>
      ) : (
        <ul>
          {topics.map((topic) => (
            <li key={topic.title}>
              {topic.title}
              {topic.reason ? `: ${topic.reason}` : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
