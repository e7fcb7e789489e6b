import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ErrorSummary, Link, Notice, PageTitle, Panel, Row, Stack } from "../components/index.ts";
import { groupingIn } from "../features/results/grouping-in.ts";
import { ShownResults } from "../features/results/shown-results.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { asksEasyRead } from "../lib/asks-easy-read.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Publish the results of ${data?.title ?? ""}`, data?.engagement.title ?? "Desk") },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  return orPage(
    context.api.results.preview({
      ...placeOf(params),
      by: groupingIn(request),
      easyRead: asksEasyRead(request),
    }),
  );
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { engagement, activity } = placeOf(params);
  try {
    await context.api.results.publish({ engagement, activity });
    return redirect(`/desk/${engagement}/a/${activity}/results`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function PublishResultsPage() {
  const { engagement, slug, title, problem, shown } = useLoaderData<typeof loader>();
  const refusedNow = useActionData<typeof action>();
  return (
    <Stack gap="large">
      <ErrorSummary message={refusedNow?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement.slug}/a/${slug}/results`}>Results of {title}</Link>}
        lede="This is what everybody would see: the figures, and the names of the themes."
      >
        Publish the results
      </PageTitle>
      {problem ? (
        <Notice tone="waiting" title="Not now">
          <p>{problem}</p>
        </Notice>
      ) : (
        <Panel>
          <form method="post">
            <Stack>
              <p>
                Once published, these figures stay as they are. If they were counted again later, the
                difference could show what one person said. So finish your themes first.
              </p>
              <Row>
                <Button>Publish these results</Button>
              </Row>
            </Stack>
          </form>
        </Panel>
      )}
      <ShownResults shown={shown} />
    </Stack>
  );
}
