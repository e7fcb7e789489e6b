import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInWords, timeInWords } from "../../server/domain/day.ts";
import { Link, LinkButton, PageTitle, Row, Stack, Table } from "../components/index.ts";
import { sessionStateWords } from "../features/live/words.ts";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction = () => [{ title: pageTitle("Live sessions") }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.live.sessions({ engagement: params["engagement"] ?? "" }));
}

export default function LiveSessionsPage() {
  const { slug, title, sessions } = useLoaderData<typeof loader>();
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`/desk/${slug}`}>{title}</Link>}>Live sessions</PageTitle>
      <Row>
        <LinkButton href={`/desk/${slug}/live/new`} picture="add">
          New live session
        </LinkButton>
      </Row>
      {sessions.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <Table
          caption="All sessions"
          columns={["Session", "Activity", "Starts", "State", "Join code"]}
          rows={sessions.map((session) => ({
            key: session.id,
            cells: [
              <Link key="to" href={`/desk/${slug}/live/${session.id}`} alone>
                {session.title}
              </Link>,
              session.activity.title,
              `${dayInWords(session.startsAt)}, ${timeInWords(session.startsAt)}`,
              sessionStateWords[session.state],
              session.joinCode,
            ],
          }))}
        />
      )}
    </Stack>
  );
}
