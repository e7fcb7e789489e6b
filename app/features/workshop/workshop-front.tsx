import { workshop as words } from "../../../accessibility/interface/workshop.ts";
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
import { Tell, useWords } from "../../lib/words.tsx";
import { pathOf } from "../taking-part/place.ts";
import { Said } from "../taking-part/said.tsx";

/** The front page of a co-design workshop: what it is for, and the two things that anybody can do. */
export function WorkshopFront({ page }: { page: WorkshopView }) {
  const { engagement, activity, state, statements } = page;
  const { say, easyRead } = useWords();
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
            <Card title={say(words.say)} href={pathOf(place, "statements")} picture="vote">
              <Waiting count={waiting} />
            </Card>
            <Card title={say(words.write)} href={pathOf(place, "propose")} picture="write">
              <Tell words={words.oneIsEnough} />
            </Card>
          </Cards>
          <div>
            <Tell words={words.noName} />
            {activity.closesAt ? (
              <Tell words={words.openUntil} values={{ day: dayInWords(activity.closesAt) }} />
            ) : null}
          </div>
        </>
      ) : (
        <Notice tone="stop" picture="time" title={say(state === "closed" ? words.closed : words.notOpen)}>
          {state === "closed" ? (
            <Row>
              <LinkButton href={pathOf(place, "statements")} tone="plain">
                {say(words.read)}
              </LinkButton>
            </Row>
          ) : null}
        </Notice>
      )}
      {agreed.length > 0 ? (
        <section aria-labelledby="agreed">
          <Stack>
            <h2 id="agreed">{say(words.agreed)}</h2>
            {agreed.map(({ id, words: written, language, decision }) => (
              <PeoplesWords
                key={id}
                lang={language}
                by={
                  decision
                    ? say(words.agreedOn, { decision: decision.title, day: dayInWords(decision.decidedOn) })
                    : undefined
                }
              >
                {written}
              </PeoplesWords>
            ))}
          </Stack>
        </section>
      ) : null}
    </Stack>
  );
}

/** How many sentences wait for this person. */
function Waiting({ count }: { count: number }) {
  if (count === 0) return <Tell words={words.readAll} />;
  return count === 1 ? <Tell words={words.oneWaits} /> : <Tell words={words.wait} values={{ count }} />;
}
