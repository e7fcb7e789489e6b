import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ErrorSummary, Link, Notice, PageTitle, Stack } from "../components/index.ts";
import { DraftPile } from "../features/responses/draft-pile.tsx";
import { draftsIn, draftValue, publishedNotice } from "../features/responses/publishing.ts";
import { SecondReaderForm } from "../features/responses/second-reader-form.tsx";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Responses not published yet", data?.engagement.title ?? "Desk") },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const list = await orPage(context.api.response.drafts({ engagement: params["engagement"] ?? "" }));
  return { ...list, notice: publishedNotice(new URL(request.url).searchParams) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  const here = `/desk/${encodeURIComponent(engagement)}/responses`;
  try {
    if (form.get("intent") === "rule") {
      await context.api.response.setSecondReader({ engagement, needed: form.get("needed") === "yes" });
      return redirect(here, 303);
    }
    const { published, left } = await context.api.response.publish({ engagement, drafts: draftsIn(form) });
    return redirect(`${here}?published=${published}&left=${left}`, 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function DraftsPage() {
  const { engagement, needed, total, forMe, changeAsked, waiting, draft, ready, may, notice } =
    useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const here = `/desk/${engagement.slug}`;
  const together = ready.drafts.filter(({ waitsForReading }) => !waitsForReading);
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={here}>{engagement.title}</Link>}
        lede="Only staff see these. Somebody who did not write a response reads it before it is published."
      >
        Responses not published yet
      </PageTitle>
      {notice ? (
        <Notice tone={notice.tone} title={notice.title}>
          {notice.left ? <p>{notice.left}</p> : null}
          <p>
            <Link href={`/e/${engagement.slug}/you-said-we-did`} alone>
              See “You said, we did”
            </Link>
          </p>
        </Notice>
      ) : null}
      {total === 0 ? (
        <p>
          There is none. A response that you record to{" "}
          <Link href={`${here}/contributions`}>what people said</Link> or to{" "}
          <Link href={`${here}/themes`}>a theme</Link> comes here first.
        </p>
      ) : null}
      <DraftPile id="for-me" title="Waiting for you to read" pile={forMe} here={here} />
      <DraftPile id="ready" title="Ready to publish" pile={ready} here={here}>
        {may.respond && together.length > 0 ? (
          <form method="post">
            {together.map(({ id, revision }) => (
              <input key={id} type="hidden" name="draft" value={draftValue(id, revision)} />
            ))}
            <Button>
              {together.length === 1 ? "Publish this response" : `Publish these ${together.length} together`}
            </Button>
          </form>
        ) : null}
      </DraftPile>
      <DraftPile id="change-asked" title="A change was asked for" pile={changeAsked} here={here} />
      <DraftPile id="waiting" title="Waiting for a second reader" pile={waiting} here={here} />
      <DraftPile id="draft" title="Not ready to be read" pile={draft} here={here} />
      {may.manage ? <SecondReaderForm needed={needed} /> : null}
    </Stack>
  );
}
