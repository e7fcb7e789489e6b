import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary, Link, LinkButton, PageTitle, Row, Stack } from "../components/index.ts";
import { QuotedWords } from "../features/reading/quoted-words.tsx";
import { responseIn } from "../features/reading/response-fields.tsx";
import { ResponseForm } from "../features/reading/response-form.tsx";
import { ResponseList } from "../features/reading/response-list.tsx";
import { byWhom } from "../features/reading/words.ts";
import { MergedNotice } from "../features/themes/merged-notice.tsx";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.name ?? "Theme", data?.engagement.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const engagement = params["engagement"] ?? "";
  const theme = await orPage(context.api.theme.read({ engagement, theme: params["theme"] ?? "" }));
  // It goes on under another address.
  if (theme.merged?.continued) throw redirect(`/desk/${engagement}/themes/${theme.merged.into.id}`);
  return theme;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const text = (name: string) => String(form.get(name) ?? "");
  const engagement = params["engagement"] ?? "";
  const theme = params["theme"] ?? "";
  try {
    if (text("intent") === "undo") {
      await context.api.theme.undoMerge({ engagement, theme });
      return redirect(`/desk/${engagement}/themes/${theme}`);
    }
    await context.api.response.record({
      engagement,
      theme,
      known: form.getAll("known").map(String),
      ...responseIn(form),
    });
    return redirect(`/desk/${engagement}/themes/${theme}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function ThemePage() {
  const { engagement, id, name, description, merged, total, contributions, passages, responses, may } =
    useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const here = `/desk/${engagement.slug}`;
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`${here}/themes`}>Themes</Link>} lede={description || undefined}>
        {name}
      </PageTitle>
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      {merged ? <MergedNotice here={here} name={name} merged={merged} mayUndo={may.theme} /> : null}
      <Row>
        {may.theme && !merged ? (
          <>
            <LinkButton href={`${here}/themes/${id}/name`} tone="plain">
              Change its name
            </LinkButton>
            <LinkButton href={`${here}/themes/${id}/split`} tone="plain">
              Split it
            </LinkButton>
            <LinkButton href={`${here}/themes/merge?theme=${id}`} tone="plain">
              Merge it with others
            </LinkButton>
          </>
        ) : null}
        <LinkButton href={`${here}/themes/${id}/history`} tone="plain">
          Its history
        </LinkButton>
      </Row>
      <section aria-labelledby="response-title">
        <h2 id="response-title">Response</h2>
        <Stack>
          <ResponseList responses={responses} empty="There is no response to this theme yet." here={here} />
          {may.respond ? (
            <ResponseForm intent="respond" known={responses} values={problem?.values ?? {}} errors={errors} />
          ) : null}
        </Stack>
      </section>
      <section aria-labelledby="said-title">
        <h2 id="said-title">What people said</h2>
        <p>
          {total === 1 ? "1 contribution carries" : `${total.toLocaleString("en-GB")} contributions carry`}{" "}
          this theme.{" "}
          {total > contributions ? (
            <Link href={`${here}/contributions?theme=${id}`}>See all of them</Link>
          ) : null}
        </p>
        <Stack>
          {passages.map(
            ({ id: passage, startsAt, among, reference, perspective, language, choice, text }) => (
              <QuotedWords
                key={passage}
                text={text ?? (choice ? "" : "These words were erased.")}
                language={language}
                startsAt={startsAt}
              >
                {choice ? <p lang="en-GB">Chose: {choice}</p> : null}
                <Link
                  href={`${here}/contributions/${reference}${startsAt === null ? "" : `?passage=${passage}`}`}
                  lang="en-GB"
                  alone
                >
                  {byWhom(perspective)}, {reference}
                  {among ? `, passage ${among.nth} of ${among.all} with this theme` : null}
                </Link>
              </QuotedWords>
            ),
          )}
        </Stack>
      </section>
    </Stack>
  );
}
