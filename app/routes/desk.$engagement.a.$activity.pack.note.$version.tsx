import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusal } from "../../server/domain/refusal.ts";
import { Button, ErrorSummary, Link, PageTitle, Panel, Row, Stack } from "../components/index.ts";
import { sentencesIn } from "../features/desk/easy-read-fields.ts";
import { EasyReadRows } from "../features/openness/easy-read-rows.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { Paragraphs } from "../features/taking-part/said.tsx";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

// Advice follows what is typed.
export const handle: PageHandle = { interactive: true };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle("The note in Easy Read", page?.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { documents, mayChange } = await orPage(context.api.pack.desk(place));
  const found = documents
    .flatMap(({ title, versions }) => versions.map((version) => ({ title, ...version })))
    .find(({ id, note }) => note !== null && id === params["version"]);
  if (!found || !mayChange) throw data(refusal("not-found"), { status: 404, statusText: "not-found" });
  const { title, number, note, noteEasyRead } = found;
  return { ...place, title, number, note: note ?? "", written: noteEasyRead.length > 0 };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { engagement, activity } = placeOf(params);
  const { sentences, rows } = sentencesIn(form, "easy");
  const subject = { of: "note" as const, activity, version: params["version"] ?? "" };
  try {
    await context.api.wording.write({ engagement, wordings: [{ subject, sentences }] });
    return redirect(`/desk/${encodeURIComponent(engagement)}/a/${encodeURIComponent(activity)}/pack`);
  } catch (error) {
    return refusedAs(error, form, (path) => `${rows[Number(path.split(".")[3])] ?? "easy-1"}-text`);
  }
}

/** The Easy Read of a note that was published without it. */
export default function NoteInEasyReadPage() {
  const { engagement, activity, title, number, note, written } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement}/a/${activity}/pack`}>Information pack</Link>}
        lede="People read this note already. Once you have saved its Easy Read, that stays as they read it."
      >
        Version {number} of “{title}”: the note in Easy Read
      </PageTitle>
      <Panel>
        <Paragraphs text={note} />
      </Panel>
      {written ? (
        <p>This note is in Easy Read already.</p>
      ) : (
        <form method="post" noValidate>
          <Stack gap="large">
            <EasyReadRows
              name="easy"
              title="Write it here"
              of="in Easy Read"
              saved={[]}
              values={problem?.values ?? {}}
              errors={problem?.refusal.fields ?? {}}
            />
            <Row>
              <Button>Save the Easy Read words</Button>
            </Row>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
