import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
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

export const meta: MetaFunction = () => [
  { title: pageTitle("From what people said to what the council buys") },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  return {
    engagements: await context.api.engagement.home({ easyRead: asksEasyRead(request) }),
    demo: context.settings.demo,
    who: context.who,
  };
}

const doors: readonly { role: string; label: string; picture: PictureName }[] = [
  { role: "participant", label: "Look around as somebody taking part", picture: "person" },
  { role: "provider", label: "Look around as a provider", picture: "provider" },
  { role: "commissioner", label: "Look around as a commissioner", picture: "council" },
  { role: "facilitator", label: "Look around as a facilitator", picture: "meeting" },
];

export default function HomePage() {
  const { engagements, demo, who } = useLoaderData<typeof loader>();
  return (
    <Stack gap="large">
      <PageTitle lede="Say what should change about care and support. Then see what the council did about it, and why.">
        From what people said to what the council buys
      </PageTitle>
      <section aria-labelledby="open">
        <h2 id="open">Have your say</h2>
        {engagements.length === 0 ? <p>Nothing is open now.</p> : null}
        <Cards>
          {engagements.map(({ slug, title, summary, easyRead, lead, open }) => (
            <Card key={slug} title={title} href={`/e/${slug}`} level={3}>
              <p>{lead}</p>
              {easyRead.length > 0 ? <Said sentences={easyRead} /> : <p>{summary}</p>}
              {open.length === 0 ? <p>Nothing is open here now. You can read what happened.</p> : null}
              {open.map((activity) => (
                <p key={activity.slug}>
                  <strong>{activity.title}</strong>
                  {activity.closesAt ? ` – open until ${dayInWords(activity.closesAt)}` : " – open now"}
                </p>
              ))}
            </Card>
          ))}
        </Cards>
      </section>
      <section aria-labelledby="thread">
        <h2 id="thread">What happens to what you say</h2>
        <Thread label="From your words to what is bought">
          <Stitch kind="said" title="You say it" level={3}>
            <p>Type it, choose it, or tell somebody. You do not need an account.</p>
          </Stitch>
          <Stitch kind="understood" title="The council reads it" level={3}>
            <p>A person reads every answer, and puts it beside others like it.</p>
          </Stitch>
          <Stitch kind="decided" title="The council answers" level={3}>
            <p>Yes, partly or no, and always why.</p>
          </Stitch>
          <Stitch kind="changed" title="You see what changed" level={3}>
            <p>Your code shows you the words in the plan that changed.</p>
          </Stitch>
        </Thread>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">Come back, or join in</h2>
        <Cards>
          <Card title="I have a code" href="/return" picture="key" level={3}>
            <p>Go on with your answers, or see what happened to them.</p>
          </Card>
          <Card title="Join a live session" href="/live" picture="meeting" level={3}>
            <p>Type the code that you see on the screen in the room.</p>
          </Card>
          {who.signedIn ? null : (
            <Card title="Sign in" href="/sign-in" picture="letter" level={3}>
              <p>For councils and providers.</p>
            </Card>
          )}
          {who.staff ? (
            <Card title="My desk" href="/desk" picture="work" level={3}>
              <p>What waits, and what is open.</p>
            </Card>
          ) : null}
        </Cards>
      </section>
      {demo ? (
        <Panel>
          <h2>This is a demonstration</h2>
          <p>Nothing here is real. Choose whom to be, and try everything.</p>
          <form method="post" action="/demo/enter">
            <Row>
              {doors.map(({ role, label, picture }) => (
                <Button key={role} name="role" value={role} tone="plain" picture={picture}>
                  {label}
                </Button>
              ))}
            </Row>
          </form>
          <p>
            <Link href="/outbox" alone>
              See the mail that would have been sent
            </Link>
          </p>
        </Panel>
      ) : null}
    </Stack>
  );
}
