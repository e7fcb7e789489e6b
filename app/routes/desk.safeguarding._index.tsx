import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { Card, Link, PageTitle, Row, Stack, Table, Tag } from "../components/index.ts";
import { concernTones, concernWords } from "../features/safeguarding/words.ts";
import { noStore } from "../lib/device-cookies.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle("Safeguarding concerns") }];

export function loader({ context }: LoaderFunctionArgs) {
  return orPage(context.api.safeguarding.list());
}

export default function ConcernsPage() {
  const { open, settled } = useLoaderData<typeof loader>();
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href="/desk">My desk</Link>}
        lede="What readers think may mean that somebody is not safe. Only safeguarding leads read it."
      >
        Safeguarding concerns
      </PageTitle>
      <section aria-labelledby="open">
        <Stack>
          <h2 id="open">They wait for you</h2>
          {open.length === 0 ? <p>None waits.</p> : null}
          {open.map(({ id, state, reference, engagement, activity, raisedAt }) => (
            <Card key={id} title={`Concern about ${reference}`} href={`/desk/safeguarding/${id}`} level={3}>
              <p>
                {engagement}, {activity}. Raised on {dayInWords(raisedAt)}.
              </p>
              <Row>
                <Tag tone={concernTones[state]}>{concernWords[state]}</Tag>
              </Row>
            </Card>
          ))}
        </Stack>
      </section>
      {settled.length > 0 ? (
        <Table
          caption="Settled before"
          columns={["Concern", "Part of", "What became of it", "When"]}
          rows={settled.map(({ id, state, reference, engagement, settledAt }) => ({
            key: id,
            cells: [
              <Link key="link" href={`/desk/safeguarding/${id}`} alone>
                {reference}
              </Link>,
              engagement,
              concernWords[state],
              settledAt ? dayInWords(settledAt) : "",
            ],
          }))}
        />
      ) : null}
    </Stack>
  );
}
