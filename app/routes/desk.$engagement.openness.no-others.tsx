import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusal } from "../../server/domain/refusal.ts";
import { Button, ErrorSummary, Link, LongTextField, PageTitle, Row, Stack } from "../components/index.ts";
import { fieldsOf } from "../features/desk/easy-read-fields.ts";
import { EasyReadRows } from "../features/openness/easy-read-rows.tsx";
import { NoteFields } from "../features/openness/note-fields.tsx";
import { opennessForm } from "../features/openness/openness-form.ts";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

// Advice follows what is typed.
export const handle: PageHandle = { interactive: true };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle("There were no others", page?.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const desk = await orPage(context.api.openness.desk({ engagement: params["engagement"] ?? "" }));
  if (!desk.mayManage) throw data(refusal("not-found"), { status: 404, statusText: "not-found" });
  return { slug: desk.slug, title: desk.title, opened: desk.opened, noOthers: desk.noOthers };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  const { easyRead, note, field } = opennessForm(form);
  try {
    const because = String(form.get("because") ?? "");
    await context.api.openness.sayNoOthers({ engagement, because, easyRead, ...note });
    return redirect(`/desk/${encodeURIComponent(engagement)}/openness#put-aside`);
  } catch (error) {
    return refusedAs(error, form, field);
  }
}

export default function NoOthersPage() {
  const { slug, opened, noOthers } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const values: Record<string, string> = problem?.values ?? {
    because: noOthers?.because ?? "",
    ...fieldsOf("easy", noOthers?.easyRead ?? []),
  };
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${slug}/openness`}>Open, fixed or put aside</Link>}
        lede="Say this only if nothing else was ever looked at. Otherwise list what was put aside."
      >
        There were no other options
      </PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          <LongTextField
            label="Why were there no others?"
            name="because"
            rows={4}
            defaultValue={values["because"]}
            error={errors["because"]}
          />
          <EasyReadRows
            name="easy"
            title="In Easy Read"
            of="in Easy Read"
            saved={noOthers?.easyRead ?? []}
            values={values}
            errors={errors}
          />
          {opened ? <NoteFields values={values} errors={errors} /> : null}
          <Row>
            <Button>Save it</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
