import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { home } from "../../accessibility/interface/home.ts";
import type { Label } from "../../accessibility/interface/words.ts";
import type { PictureName } from "../../accessibility/pictures.ts";
import { dayInWords } from "../../server/domain/day.ts";
import {
  Button,
  Card,
  Cards,
  Link,
  PageTitle,
  Panel,
  Row,
  Stack,
  Stitch,
  Thread,
} from "../components/index.ts";
import { Said } from "../features/taking-part/said.tsx";
import { asksEasyRead } from "../lib/asks-easy-read.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const meta: MetaFunction = () => [{ title: pageTitle(home.title.standard) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  return {
    engagements: await context.api.engagement.home({ easyRead: asksEasyRead(request) }),
    demo: context.settings.demo,
    who: context.who,
  };
}

const doors: readonly { role: string; label: Label; picture: PictureName }[] = [
  { role: "participant", label: home.asParticipant, picture: "person" },
  { role: "provider", label: home.asProvider, picture: "provider" },
  { role: "commissioner", label: home.asCommissioner, picture: "council" },
  { role: "facilitator", label: home.asFacilitator, picture: "meeting" },
  { role: "safeguarding_lead", label: home.asSafeguarding, picture: "warning" },
];

export default function HomePage() {
  const { engagements, demo, who } = useLoaderData<typeof loader>();
  const { say } = useWords();
  return (
    <Stack gap="large">
      <PageTitle lede={<Tell words={home.lede} />}>{say(home.title)}</PageTitle>
      <section aria-labelledby="open">
        <h2 id="open">{say(home.open)}</h2>
        {engagements.length === 0 ? <Tell words={home.nothingOpen} /> : null}
        <Cards>
          {engagements.map(({ slug, title, summary, easyRead, lead, open }) => (
            <Card key={slug} title={title} href={`/e/${slug}`} level={3}>
              <p>{lead}</p>
              {easyRead.length > 0 ? <Said sentences={easyRead} /> : <p>{summary}</p>}
              {open.length === 0 ? <Tell words={home.nothingOpenHere} /> : null}
              {open.map((activity) => (
                <p key={activity.slug}>
                  <strong>{activity.title}</strong>
                  {activity.closesAt
                    ? say(home.openUntil, { day: dayInWords(activity.closesAt) })
                    : say(home.openNow)}
                </p>
              ))}
            </Card>
          ))}
        </Cards>
      </section>
      <section aria-labelledby="thread">
        <h2 id="thread">{say(home.thread)}</h2>
        <Thread label={say(home.threadLabel)}>
          <Stitch kind="said" title={say(home.say)} level={3}>
            <Tell words={home.saying} />
          </Stitch>
          <Stitch kind="understood" title={say(home.read)} level={3}>
            <Tell words={home.reading} />
          </Stitch>
          <Stitch kind="decided" title={say(home.answer)} level={3}>
            <Tell words={home.answering} />
          </Stitch>
          <Stitch kind="changed" title={say(home.change)} level={3}>
            <Tell words={home.changing} />
          </Stitch>
        </Thread>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{say(home.more)}</h2>
        <Cards>
          <Card title={say(home.code)} href="/return" picture="key" level={3}>
            <Tell words={home.withCode} />
          </Card>
          <Card title={say(home.live)} href="/live" picture="meeting" level={3}>
            <Tell words={home.joining} />
          </Card>
          {who.signedIn ? null : (
            <Card title={say(home.signIn)} href="/sign-in" picture="letter" level={3}>
              <Tell words={home.signingIn} />
            </Card>
          )}
          {who.staff ? (
            <Card title={say(home.desk)} href="/desk" picture="work" level={3}>
              <Tell words={home.atDesk} />
            </Card>
          ) : null}
        </Cards>
      </section>
      {demo ? (
        <Panel>
          <h2>{say(home.demonstration)}</h2>
          <Tell words={home.tryIt} />
          <form method="post" action="/demo/enter">
            <Row>
              {doors.map(({ role, label, picture }) => (
                <Button key={role} name="role" value={role} tone="plain" picture={picture}>
                  {say(label)}
                </Button>
              ))}
            </Row>
          </form>
          <p>
            <Link href="/outbox" alone>
              {say(home.outbox)}
            </Link>
          </p>
        </Panel>
      ) : null}
    </Stack>
  );
}
