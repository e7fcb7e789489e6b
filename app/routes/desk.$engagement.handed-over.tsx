import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { Link, LinkButton, Notice, PageTitle, Row, Stack } from "../components/index.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Handed over", data?.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug, title } = await orPage(
    context.api.engagement.desk({ engagement: params["engagement"] ?? "" }),
  );
  return { slug, title };
}

/** What a reader sees after a concern was raised: the contribution itself is no longer theirs to see. */
export default function HandedOverPage() {
  const { slug, title } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const reached = Number(search.get("told")) > 0 && search.get("told") === search.get("leads");
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`/desk/${slug}`}>{title}</Link>}>
        It is with the safeguarding lead
      </PageTitle>
      {reached ? (
        <p>They have an e-mail that asks them to look. You can go on reading.</p>
      ) : (
        <Notice tone="stop" picture="warning" title="Phone them as well">
          <p>
            {search.get("leads") === "0"
              ? "Nobody is set up here as a safeguarding lead, so nobody was told. The words are kept safe."
              : "We could not send every safeguarding lead an e-mail. The words are on their list."}
          </p>
        </Notice>
      )}
      <Row>
        <LinkButton href={`/desk/${slug}/contributions?show=unread`} picture="next">
          Go on reading
        </LinkButton>
      </Row>
    </Stack>
  );
}
