import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusal } from "../../server/domain/refusal.ts";
import {
  Button,
  ErrorSummary,
  Link,
  LongTextField,
  PageTitle,
  Radios,
  Row,
  Stack,
  TextField,
} from "../components/index.ts";
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
  { title: pageTitle(page?.topic?.title ?? "Open or fixed", page?.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const desk = await orPage(context.api.openness.desk({ engagement: params["engagement"] ?? "" }));
  const topic = desk.topics.find(({ id }) => id === params["topic"]) ?? null;
  if (!desk.mayManage || (!topic && params["topic"] !== "new"))
    throw data(refusal("not-found"), { status: 404, statusText: "not-found" });
  return { slug: desk.slug, title: desk.title, opened: desk.opened, topic };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  const { seen, easyRead, note, field } = opennessForm(form);
  try {
    await context.api.openness.saveTopic({
      engagement,
      ...seen,
      title: String(form.get("title") ?? ""),
      standing: form.get("standing") as "can_change" | "fixed",
      reason: String(form.get("reason") ?? ""),
      easyRead,
      ...note,
    });
    return redirect(`/desk/${encodeURIComponent(engagement)}/openness`);
  } catch (error) {
    return refusedAs(error, form, field);
  }
}

export default function TopicPage() {
  const { slug, opened, topic } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const values = problem?.values ?? {
    ...(topic ? { title: topic.title, standing: topic.standing, reason: topic.reason ?? "" } : {}),
    ...fieldsOf("easy", topic?.easyRead ?? []),
  };
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle above={<Link href={`/desk/${slug}/openness`}>Open, fixed or put aside</Link>}>
        {topic ? `Change “${topic.title}”` : "Add something that is open or fixed"}
      </PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          {topic ? (
            <>
              <input type="hidden" name="id" value={topic.id} />
              <input type="hidden" name="revision" value={topic.revision} />
            </>
          ) : null}
          <TextField
            label="What is it about?"
            name="title"
            hint="For example, when the hub is open."
            defaultValue={values["title"]}
            error={errors["title"]}
          />
          <Radios
            label="Can people still change it?"
            name="standing"
            defaultValue={values["standing"]}
            error={errors["standing"]}
            choices={[
              { value: "can_change", label: "Yes, it can change" },
              { value: "fixed", label: "No, it is fixed", hint: "Say why below." },
            ]}
          />
          <LongTextField
            label="If it is fixed: why?"
            name="reason"
            rows={4}
            optional
            hint="The law, money, a day that cannot move. Say it as it is."
            defaultValue={values["reason"]}
            error={errors["reason"]}
          />
          <EasyReadRows
            name="easy"
            title="In Easy Read"
            of="in Easy Read"
            saved={topic?.easyRead ?? []}
            values={values}
            errors={errors}
          />
          {opened ? <NoteFields values={values} errors={errors} /> : null}
          <Row>
            <Button>{topic ? "Save it" : "Add it"}</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
