import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusal } from "../../server/domain/refusal.ts";
import { Button, Columns, ErrorSummary, Link, Notice, PageTitle, Row, Stack } from "../components/index.ts";
import { AdviceAsOneWrites } from "../features/desk/advice-as-one-writes.tsx";
import { EasyReadAdvice } from "../features/desk/easy-read-advice.tsx";
import { fieldsOf, partOf, rowsFor, sentencesIn } from "../features/desk/easy-read-fields.ts";
import { UsualWords } from "../features/desk/easy-read-part.tsx";
import { PicturedSentence } from "../features/desk/pictured-sentence.tsx";
import { Said } from "../features/taking-part/said.tsx";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

// Advice follows what is typed.
export const handle: PageHandle = { wide: true, interactive: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Easy Read", data?.part.standard.title ?? "Front page") },
];

async function readPart({ params, context }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const { slug, parts, mayWrite } = await orPage(
    context.api.wording.frontPage({ engagement: params["engagement"] ?? "" }),
  );
  const at = parts.findIndex(({ subject }) => partOf(subject) === params["part"]);
  const part = parts[at];
  if (!part || !mayWrite) throw data(refusal("not-found"), { status: 404 });
  const next = parts.slice(at + 1).find((other) => other.mayWrite);
  return { slug, part, next: next ? { path: partOf(next.subject), title: next.standard.title } : null };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const saved = new URL(request.url).searchParams.has("saved");
  return { ...(await readPart({ params, context })), saved };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { sentences, rows } = sentencesIn(form, "easy");
  try {
    const { slug, part } = await readPart({ params, context });
    const wordings = [{ subject: part.subject, sentences }];
    await context.api.wording.write({ engagement: slug, wordings });
    return redirect(`/desk/${slug}/easy-read/${partOf(part.subject)}?saved`);
  } catch (error) {
    return refusedAs(error, form, (path) => `${rows[Number(path.split(".")[3])] ?? "easy-1"}-text`);
  }
}

export default function EasyReadPartPage() {
  const { slug, part, next, saved } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const { standard, easyRead } = part;
  const values = problem?.values ?? fieldsOf("easy", easyRead);
  const front = `/desk/${slug}/easy-read`;
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle above={<Link href={front}>The front page in Easy Read</Link>}>
        {standard.title}, in Easy Read
      </PageTitle>
      {saved && !problem ? (
        <Notice tone="agreed" title="Saved">
          <p>{easyRead.length > 0 ? "This is how people see it." : "People see the usual words again."}</p>
        </Notice>
      ) : null}
      <Columns>
        <section aria-labelledby="usual">
          <h2 id="usual">The usual words</h2>
          <UsualWords standard={standard} />
        </section>
        <section aria-labelledby="now">
          <Stack gap="small">
            <h2 id="now">In Easy Read</h2>
            {easyRead.length > 0 ? (
              <Said sentences={easyRead} />
            ) : (
              <p>Nothing yet. People who read Easy Read see the usual words for now.</p>
            )}
            <EasyReadAdvice sentences={easyRead} level={3} />
          </Stack>
        </section>
      </Columns>
      {part.mayWrite ? (
        <section aria-labelledby="write">
          <form method="post" noValidate>
            <Stack gap="large">
              <div>
                <h2 id="write">Write it here</h2>
                <p>
                  One idea in each sentence, in at most 15 words. Each has a picture. Save it to get more
                  rows.
                </p>
                {part.subject.of === "engagement" || part.subject.of === "activity" ? (
                  <p>
                    People read the first sentence before they begin, and the others further on. Say in the
                    first what it is about.
                  </p>
                ) : null}
                <p>
                  {part.opened
                    ? "This is open already. Once you have saved this, it stays as people read it."
                    : "You can save a first try, and come back to it."}
                </p>
              </div>
              {rowsFor("easy", values).map((row) => (
                <PicturedSentence
                  key={row}
                  label={`Sentence ${row}`}
                  name={`easy-${row}`}
                  values={values}
                  errors={errors}
                />
              ))}
              <AdviceAsOneWrites name="easy" saved={easyRead} level={3} />
              <Row>
                <Button>Save the Easy Read words</Button>
              </Row>
            </Stack>
          </form>
        </section>
      ) : (
        <p>This has been opened already. What people have read stays as it is.</p>
      )}
      {next ? (
        <p>
          <Link href={`${front}/${next.path}`} alone>
            Go on to “{next.title}”
          </Link>
        </p>
      ) : null}
    </Stack>
  );
}
