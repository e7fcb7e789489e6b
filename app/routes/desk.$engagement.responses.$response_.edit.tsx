import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ErrorSummary, Link, Notice, PageTitle, Stack } from "../components/index.ts";
import { ResponseFields, responseIn } from "../features/reading/response-fields.tsx";
import { DraftWords } from "../features/responses/draft-words.tsx";
import { KeptWords } from "../features/ways-out/kept-words.tsx";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Change a draft response", data?.engagement.title ?? "Desk") },
];

const place = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  response: params["response"] ?? "",
});

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.response.draft(place(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { engagement, response } = place(params);
  try {
    await context.api.response.edit({
      engagement,
      response,
      revision: Number(form.get("revision")),
      ...responseIn(form),
    });
    return redirect(`/desk/${encodeURIComponent(engagement)}/responses/${encodeURIComponent(response)}`, 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function EditDraftPage() {
  const it = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const typed = problem?.values;
  const here = `/desk/${it.engagement.slug}/responses/${it.id}`;
  const theirs = problem?.refusal.refusal === "changed-meanwhile";
  const values = typed ?? {
    kind: it.kind,
    reason: it.reason,
    easyRead: it.easyRead,
    ask: it.state === "draft" ? "no" : "yes",
  };
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle above={<Link href={here}>The draft response</Link>}>Change a draft response</PageTitle>
      {theirs ? (
        <section aria-labelledby="theirs">
          <Stack>
            <h2 id="theirs">The words as they stand now</h2>
            <DraftWords it={it} />
          </Stack>
        </section>
      ) : null}
      {it.may.edit ? (
        <>
          {it.mine ? null : (
            <Notice title={`${it.by} wrote this`}>
              <p>You may change it. Then somebody else has to be its second reader.</p>
            </Notice>
          )}
          {it.readings.some(({ ofTheseWords }) => ofTheseWords) ? (
            <p>
              Somebody has read these words. Changed words are read again. What stood there before is kept.
            </p>
          ) : null}
          <form method="post" noValidate>
            <Stack>
              <input type="hidden" name="revision" value={it.revision} />
              <ResponseFields values={values} errors={problem?.refusal.fields ?? {}} />
              <Button>{theirs ? "Save mine in place of these words" : "Save the changes"}</Button>
            </Stack>
          </form>
        </>
      ) : (
        <>
          {typed ? (
            <KeptWords texts={[typed["reason"], typed["easyRead"]].flatMap((text) => text?.trim() || [])} />
          ) : null}
          <p>
            {it.publishedAt
              ? "This is published. People may have read it, so it stays as it is. If something has to be said differently, record another response."
              : "You cannot change this with the account you are using."}
          </p>
        </>
      )}
    </Stack>
  );
}
