import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import {
  Button,
  Details,
  ErrorSummary,
  Link,
  LongTextField,
  Notice,
  PageTitle,
  Panel,
  Stack,
  TextField,
} from "../components/index.ts";
import { SourceChoices } from "../features/specification/source-choices.tsx";
import { WordDiff } from "../features/specification/word-diff.tsx";
import { KeptWords } from "../features/ways-out/kept-words.tsx";
import { formOf, orPage, refused } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { interactive: true, wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      `Revise ${data ? `${data.clause.number} ${data.clause.title}` : "a clause"}`,
      data?.engagement.title ?? "Desk",
    ),
  },
];

/** Nothing is ticked yet. */
const NONE = {};

const place = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  clause: params["clause"] ?? "",
});

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.clause.draft(place(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const text = (name: string) => String(form.get(name) ?? "");
  const all = (name: string) => form.getAll(name).map(String);
  const where = place(params);
  try {
    await context.api.clause.revise({
      ...where,
      passages: all("passages"),
      themes: all("themes"),
      outcomes: all("outcomes"),
      liveItems: all("liveItems"),
      sequence: text("sequence"),
      number: text("number"),
      title: text("title"),
      body: text("body"),
      reason: text("reason"),
      law: text("law"),
      editorial: text("editorial"),
    });
    return redirect(`/desk/${where.engagement}/publish`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function ReviseClausePage() {
  const { engagement, clause, published, diff, drafts, offered, may } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const values: Record<string, string> = problem?.values ?? {};
  const here = `/desk/${engagement.slug}`;
  const meanwhile = problem?.refusal.refusal === "changed-meanwhile";
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`${here}/specification`}>The specification</Link>}>
        {`Revise ${clause.number} ${clause.title}`}
      </PageTitle>
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      {meanwhile ? (
        <section aria-labelledby="theirs">
          <h2 id="theirs">What it says now</h2>
          <Panel>
            <p>
              <strong>{clause.title}</strong>
            </p>
            <p className="word-diff">{clause.body}</p>
          </Panel>
        </section>
      ) : null}
      {clause.standing === "fixed" ? (
        <Notice tone="waiting" title="This clause is fixed">
          <p>{clause.fixedReason}</p>
        </Notice>
      ) : null}
      {drafts.length > 0 && published ? (
        <Details summary="What has changed since the published version" open>
          <WordDiff parts={diff} />
          <ul>
            {drafts.map(({ id, reason, createdAt, sources }) => (
              <li key={id}>
                {dayInWords(createdAt)}: {reason}{" "}
                {sources === 0 ? "No source is named." : `Sources named: ${sources}.`}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      {may.revise ? (
        <form method="post">
          <input type="hidden" name="sequence" value={clause.sequence} />
          <Stack>
            <TextField
              label="Number"
              name="number"
              width="short"
              defaultValue={values["number"] ?? clause.number}
              error={errors["number"]}
            />
            <TextField
              label="Heading"
              name="title"
              defaultValue={values["title"] ?? clause.title}
              error={errors["title"]}
            />
            <LongTextField
              label="Text"
              name="body"
              rows={12}
              hint="Leave an empty line between paragraphs. Begin a line with a hyphen for a list."
              defaultValue={values["body"] ?? clause.body}
              error={errors["body"]}
            />
            <LongTextField
              label="Why does it change?"
              name="reason"
              rows={4}
              hint="Plain words. Everybody reads this beside the change."
              defaultValue={values["reason"]}
              error={errors["reason"]}
            />
            <h2>Where does the change come from?</h2>
            <p>You can save without a source, but a version cannot be published without one.</p>
            <SourceChoices
              offered={offered}
              chosen={problem?.chosen ?? NONE}
              values={values}
              errors={errors}
            />
            <Button>Save this revision</Button>
          </Stack>
        </form>
      ) : (
        <>
          {problem ? (
            <KeptWords texts={[values["body"] ?? "", values["reason"] ?? ""].filter(Boolean)} />
          ) : null}
          <p className="word-diff">{clause.body}</p>
        </>
      )}
    </Stack>
  );
}
