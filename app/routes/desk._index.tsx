import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card, LinkButton, PageTitle, Row, Stack, Tag } from "../components/index.ts";
import { WaitingTags } from "../features/desk/waiting.tsx";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("My desk") }];

export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.who.signedIn) throw redirect("/sign-in?from=/desk");
  // Somebody who signed in for a provider has no desk: the engagements are on the first page.
  if (!context.who.staff) throw redirect("/");
  return orPage(context.api.engagement.list());
}

export default function DeskPage() {
  const { engagements, mayCreate, concerns } = useLoaderData<typeof loader>();
  return (
    <Stack gap="large">
      <PageTitle lede="Your engagements, and what waits in each.">My desk</PageTitle>
      {concerns === null ? null : (
        <Card title="Safeguarding concerns" href="/desk/safeguarding" picture="warning">
          <p>
            {concerns === 0
              ? "None waits for you."
              : concerns === 1
                ? "One waits for you."
                : `${concerns} wait for you.`}
          </p>
        </Card>
      )}
      {engagements.length === 0 && concerns === null ? <p>You have no engagements yet.</p> : null}
      {engagements.map(({ slug, title, published, open, waiting }) => (
        <Card key={slug} title={title} href={`/desk/${slug}`}>
          <p>{open === 1 ? "1 activity is open." : `${open} activities are open.`}</p>
          <Row>
            {published ? null : <Tag>Not public yet</Tag>}
            <WaitingTags waiting={waiting} />
          </Row>
        </Card>
      ))}
      <Row>
        {mayCreate ? (
          <LinkButton href="/desk/new" picture="add">
            New engagement
          </LinkButton>
        ) : null}
        {engagements.length > 0 ? (
          <LinkButton href="/desk/type-in" tone="plain" picture="write">
            Type in an answer from paper
          </LinkButton>
        ) : null}
      </Row>
    </Stack>
  );
}
