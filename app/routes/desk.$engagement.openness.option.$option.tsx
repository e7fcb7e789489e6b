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
  DateBoxes,
  ErrorSummary,
  Link,
  LongTextField,
  PageTitle,
  Row,
  Stack,
  TextField,
} from "../components/index.ts";
import { dateOf } from "../features/desk/date-of.ts";
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
  { title: pageTitle(page?.option?.title ?? "Put aside", page?.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const desk = await orPage(context.api.openness.desk({ engagement: params["engagement"] ?? "" }));
  const option = desk.discarded.find(({ id }) => id === params["option"]) ?? null;
  if (!desk.mayManage || (!option && params["option"] !== "new"))
    throw data(refusal("not-found"), { status: 404, statusText: "not-found" });
  return { slug: desk.slug, title: desk.title, opened: desk.opened, option };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  const { seen, easyRead, note, field } = opennessForm(form);
  const typed = (name: string) => String(form.get(name) ?? "");
  try {
    await context.api.openness.saveDiscarded({
      engagement,
      ...seen,
      title: typed("title"),
      what: typed("what"),
      why: typed("why"),
      discardedBy: typed("discardedBy"),
      discardedOn: dateOf(form, "discardedOn"),
      easyRead,
      ...note,
    });
    return redirect(`/desk/${encodeURIComponent(engagement)}/openness#put-aside`);
  } catch (error) {
    return refusedAs(error, form, field);
  }
}

type Option = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["option"]>;

const valuesOf = ({ title, what, why, discardedBy, discardedOn, easyRead }: Option) => ({
  title,
  what,
  why,
  discardedBy,
  // A date without a time.
  "discardedOn-day": String(discardedOn.getUTCDate()),
  "discardedOn-month": String(discardedOn.getUTCMonth() + 1),
  "discardedOn-year": String(discardedOn.getUTCFullYear()),
  ...fieldsOf("easy", easyRead),
});

export default function DiscardedOptionPage() {
  const { slug, opened, option } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const values: Record<string, string> = problem?.values ?? (option ? valuesOf(option) : {});
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${slug}/openness`}>Open, fixed or put aside</Link>}
        lede="Something that was looked at, and that people cannot choose any more. They should know, and why."
      >
        {option ? `Change “${option.title}”` : "Add an option that was put aside"}
      </PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          {option ? (
            <>
              <input type="hidden" name="id" value={option.id} />
              <input type="hidden" name="revision" value={option.revision} />
            </>
          ) : null}
          <TextField label="What do you call it?" {...field("title")} />
          <LongTextField label="What would it have been?" rows={6} {...field("what")} />
          <LongTextField label="Why was it put aside?" rows={6} {...field("why")} />
          <TextField
            label="Who put it aside?"
            hint="A board, a meeting or a post, such as the cabinet. No private names."
            {...field("discardedBy")}
          />
          <DateBoxes
            label="On which day?"
            name="discardedOn"
            error={errors["discardedOn"]}
            defaultValue={{
              day: values["discardedOn-day"],
              month: values["discardedOn-month"],
              year: values["discardedOn-year"],
            }}
          />
          <EasyReadRows
            name="easy"
            title="In Easy Read"
            of="in Easy Read"
            saved={option?.easyRead ?? []}
            values={values}
            errors={errors}
          />
          {opened ? <NoteFields values={values} errors={errors} /> : null}
          <Row>
            <Button>{option ? "Save it" : "Add it"}</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
