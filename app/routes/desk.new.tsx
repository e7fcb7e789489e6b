import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  Button,
  Checkboxes,
  ErrorSummary,
  LongTextField,
  PageTitle,
  Radios,
  Row,
  Stack,
  TextField,
} from "../components/index.ts";
import { linesOf } from "../features/desk/fields.ts";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("New engagement") }];

export async function loader({ context }: LoaderFunctionArgs) {
  return orPage(context.api.engagement.partners());
}

const FIXED_ROWS = [1, 2, 3];

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const text = (name: string) => String(form.get(name) ?? "");
  const open = linesOf(text("open")).map((title) => ({ title, standing: "can_change" as const }));
  const rows = FIXED_ROWS.filter((row) => text(`fixed-${row}`).trim() || text(`because-${row}`).trim());
  const fixed = rows.map((row) => ({
    title: text(`fixed-${row}`),
    standing: "fixed" as const,
    reason: text(`because-${row}`),
  }));
  const partnerIds = form.getAll("partners").map(String);
  try {
    const { slug } = await context.api.engagement.create({
      title: text("title"),
      summary: text("summary"),
      ...(form.has("lead") ? { leadAuthorityId: text("lead") } : {}),
      partnerIds,
      topics: [...open, ...fixed],
    });
    return redirect(`/desk/${slug}`);
  } catch (error) {
    return refusedAs(error, form, (path) => {
      const [, index, part] = /^topics\.(\d+)\.(\w+)$/.exec(path) ?? [];
      if (index === undefined) return path.split(".")[0] ?? path;
      const row = rows[Number(index) - open.length];
      return row === undefined ? "open" : `${part === "reason" ? "because" : "fixed"}-${row}`;
    });
  }
}

export default function NewEngagementPage() {
  const { leads, partners } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const values = problem?.values ?? {};
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle lede="Only your own staff see it until you publish it.">New engagement</PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          <TextField
            label="Title"
            name="title"
            hint="What people will call it, such as “Help for unpaid carers”."
            defaultValue={values["title"]}
            error={errors["title"]}
          />
          <LongTextField
            label="What is this about?"
            name="summary"
            rows={4}
            hint="A few short sentences. Everybody reads them first."
            defaultValue={values["summary"]}
            error={errors["summary"]}
          />
          {leads.length > 1 ? (
            <Radios
              label="Which authority leads?"
              name="lead"
              choices={leads.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={values["lead"] ?? leads[0]?.id}
            />
          ) : null}
          {partners.length > 0 ? (
            <Checkboxes
              label="Partner authorities"
              name="partners"
              optional
              hint="They see everything except answers that a provider marked as confidential."
              choices={partners.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={problem?.chosen["partners"]}
            />
          ) : null}
          <LongTextField
            label="What can still change?"
            name="open"
            rows={5}
            optional
            hint="One thing a line."
            defaultValue={values["open"]}
            error={errors["open"]}
          />
          <section aria-labelledby="fixed">
            <Stack>
              <h2 id="fixed">What is already fixed, and why?</h2>
              <p>Be open about this. People notice when everything was settled before they were asked.</p>
              {FIXED_ROWS.map((row) => (
                <Stack key={row} gap="small">
                  <TextField
                    label={`Fixed thing ${row}`}
                    name={`fixed-${row}`}
                    optional
                    defaultValue={values[`fixed-${row}`]}
                    error={errors[`fixed-${row}`]}
                  />
                  <TextField
                    label={`Why thing ${row} is fixed`}
                    name={`because-${row}`}
                    optional
                    defaultValue={values[`because-${row}`]}
                    error={errors[`because-${row}`]}
                  />
                </Stack>
              ))}
            </Stack>
          </section>
          <Row>
            <Button>Create the engagement</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
