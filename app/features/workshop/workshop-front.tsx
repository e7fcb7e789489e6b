import { dayInWords } from "../../../server/domain/day.ts";
import { chooseWording } from "../../../server/domain/wording.ts";
import type { WorkshopView } from "../../../server/queries/read-workshop.ts";
import {
  Card,
  Cards,
  Link,
  LinkButton,
  Notice,
  PageTitle,
  PeoplesWords,
  Row,
  Stack,
} from "../../components/index.ts";
import { usePreferences } from "../../lib/use-preferences.ts";
import { pathOf } from "../taking-part/place.ts";
import { Said } from "../taking-part/said.tsx";

/** The front page of a co-design workshop: what it is for, and the two things that anybody can do. */
export function WorkshopFront({ page }: { page: WorkshopView }) {
  const { engagement, activity, state, statements } = page;
  const easyRead = usePreferences().easyRead === "on";
  const place = { engagement: engagement.slug, activity: activity.slug };
  const wording = chooseWording(activity.wordings, { language: "en", easyRead });
  const agreed = statements.filter((statement) => statement.state === "agreed");
  const waiting = statements.filter((statement) => statement.open && !statement.mine).length;
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={`/e/${engagement.slug}`}>{engagement.title}</Link>}
        lede={easyRead ? undefined : activity.introduction}
      >
        {activity.title}
      </PageTitle>
      {easyRead ? <Said sentences={wording?.sentences ?? [{ text: activity.introduction }]} /> : null}
      {state === "open" ? (
        <>
          <Cards>
            <Card title="Say what you think" href={pathOf(place, "statements")} picture="vote">
              <p>{waitingWords(waiting)} You can stop at any time.</p>
            </Card>
            <Card title="Write your own" href={pathOf(place, "propose")} picture="write">
              <p>One sentence is enough. Somebody reads it first, then everybody can answer it.</p>
            </Card>
          </Cards>
          <p>
            You need no account and no name.
            {activity.closesAt ? ` This is open until the end of ${dayInWords(activity.closesAt)}.` : ""}
          </p>
        </>
      ) : (
        <Notice
          tone="stop"
          picture="time"
          title={state === "closed" ? "This has closed" : "This is not open yet"}
        >
          {state === "closed" ? (
            <Row>
              <LinkButton href={pathOf(place, "statements")} tone="plain">
                Read what people wrote
              </LinkButton>
            </Row>
          ) : null}
        </Notice>
      )}
      {agreed.length > 0 ? (
        <section aria-labelledby="agreed">
          <Stack>
            <h2 id="agreed">Agreed so far</h2>
            {agreed.map(({ id, words, language, decision }) => (
              <PeoplesWords
                key={id}
                lang={language}
                by={decision ? `Agreed on ${dayInWords(decision.decidedOn)}: ${decision.title}` : undefined}
              >
                {words}
              </PeoplesWords>
            ))}
          </Stack>
        </section>
      ) : null}
    </Stack>
  );
}

function waitingWords(count: number): string {
  if (count === 0) return "You can read every sentence here.";
  return count === 1 ? "One sentence waits for your answer." : `${count} sentences wait for your answer.`;
}
