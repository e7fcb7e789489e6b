import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { SecondVerdict } from "../../server/domain/second-reading.ts";
import {
  Button,
  Columns,
  ErrorSummary,
  Link,
  LinkButton,
  PageTitle,
  Row,
  Stack,
} from "../components/index.ts";
import { QuotedWords } from "../features/reading/quoted-words.tsx";
import { byWhom } from "../features/reading/words.ts";
import { DraftHistory } from "../features/responses/draft-history.tsx";
import { DraftWords } from "../features/responses/draft-words.tsx";
import { draftsIn, draftValue } from "../features/responses/publishing.ts";
import { SecondReading } from "../features/responses/second-reading.tsx";
import { answersInWords, WhatItAnswers } from "../features/responses/what-it-answers.tsx";
import { KeptWords } from "../features/ways-out/kept-words.tsx";
import { formOf, orPage, refused } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("A draft response", data?.engagement.title ?? "Desk") },
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
  const where = place(params);
  const all = `/desk/${encodeURIComponent(where.engagement)}/responses`;
  try {
    if (form.get("intent") === "publish") {
      const { engagement } = where;
      const { published, left } = await context.api.response.publish({ engagement, drafts: draftsIn(form) });
      return redirect(`${all}?published=${published}&left=${left}`, 303);
    }
    await context.api.response.secondRead({
      ...where,
      revision: Number(form.get("revision")),
      verdict: String(form.get("verdict") ?? "") as SecondVerdict,
      note: String(form.get("note") ?? ""),
    });
    return redirect(all, 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function DraftPage() {
  const it = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const here = `/desk/${it.engagement.slug}`;
  const note = problem?.values["note"]?.trim();
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`${here}/responses`}>Responses not published yet</Link>}
        lede={`It answers ${answersInWords(it.answers)}.`}
      >
        {it.publishedAt ? "A published response" : "A draft response"}
      </PageTitle>
      {note && !it.may.secondRead ? <KeptWords texts={[note]} /> : null}
      <Columns>
        <DraftWords it={it} />
        <section aria-labelledby="said">
          <Stack>
            <h2 id="said">What people said</h2>
            <WhatItAnswers answers={it.answers} here={here} />
            {it.words.total > it.words.shown.length ? (
              <p>
                The first {it.words.shown.length} of {it.words.total.toLocaleString("en-GB")} are here.
              </p>
            ) : null}
            {it.words.shown.map(({ passage, reference, perspective, language, choice, text }) => (
              <QuotedWords
                key={passage}
                text={text ?? (choice ? "" : "These words were erased.")}
                language={language}
              >
                {choice ? <p lang="en-GB">Chose: {choice}</p> : null}
                <Link href={`${here}/contributions/${reference}`} lang="en-GB" alone>
                  {byWhom(perspective)}, {reference}
                </Link>
              </QuotedWords>
            ))}
          </Stack>
        </section>
      </Columns>
      {it.may.edit ? <SecondReading it={it} values={problem?.values ?? {}} errors={errors} /> : null}
      {it.may.edit ? (
        <Row>
          <LinkButton href={`${here}/responses/${it.id}/edit`} tone="plain" picture="write">
            Change the words
          </LinkButton>
          {it.may.publish ? (
            <form method="post">
              <input type="hidden" name="intent" value="publish" />
              <input type="hidden" name="draft" value={draftValue(it.id, it.revision)} />
              <Button tone="plain">
                {it.state === "ready" ? "Publish it" : "Publish it without a second reader"}
              </Button>
            </form>
          ) : null}
        </Row>
      ) : null}
      <DraftHistory it={it} />
    </Stack>
  );
}
