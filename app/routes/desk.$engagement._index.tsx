import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, Columns, ErrorSummary, Link, Notice, PageTitle, Row, Stack } from "../components/index.ts";
import { ActivityRows } from "../features/desk/activity-rows.tsx";
import { ItsThreads } from "../features/desk/its-threads.tsx";
import { TheSpecification } from "../features/desk/the-specification.tsx";
import { WhatWaits } from "../features/desk/what-waits.tsx";
import { formOf, orPage, refused } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? "Desk", "My desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.engagement.desk({ engagement: params["engagement"] ?? "" }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  try {
    await context.api.engagement.publish({ engagement });
    return redirect(`/desk/${engagement}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function EngagementDeskPage() {
  const desk = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { slug, title, published, authorities, may } = desk;
  return (
    <Stack gap="large">
      <ErrorSummary message={problem?.refusal.message} />
      <PageTitle above={authorities.map(({ name }) => name).join(", ")}>{title}</PageTitle>
      {published ? null : (
        <Notice tone="waiting" title="Only your own staff see this">
          {may.manage ? (
            <form method="post">
              <Button tone="plain">Publish the engagement</Button>
            </form>
          ) : null}
        </Notice>
      )}
      <Columns>
        <WhatWaits desk={desk} />
        <TheSpecification desk={desk} />
        <ItsThreads desk={desk} />
      </Columns>
      <ActivityRows desk={desk} />
      <Row>
        {published ? (
          <Link href={`/e/${slug}`} alone>
            See it as everybody sees it
          </Link>
        ) : null}
        <Link href={`/desk/${slug}/openness`} alone>
          Open, fixed or put aside
        </Link>
        <Link href={`/desk/${slug}/equality`} alone>
          Equality impact assessment
        </Link>
        {may.design ? (
          <Link href={`/desk/${slug}/easy-read`} alone>
            The front page in Easy Read
          </Link>
        ) : null}
        {may.manage ? (
          <Link href={`/desk/${slug}/safety`} alone>
            When somebody is not safe
          </Link>
        ) : null}
      </Row>
    </Stack>
  );
}
