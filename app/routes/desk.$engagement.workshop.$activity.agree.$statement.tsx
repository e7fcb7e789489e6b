import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { refusal } from "../../server/domain/refusal.ts";
import { countsInWords } from "../../server/domain/statement.ts";
import {
  Button,
  DateBoxes,
  ErrorSummary,
  Link,
  LongTextField,
  NativeSelect,
  PageTitle,
  PeoplesWords,
  Row,
  Stack,
  TextField,
} from "../components/index.ts";
import { placeOf } from "../features/taking-part/place.ts";
import { decisionOf, fieldOf } from "../features/workshop/decision-form.ts";
import { OptionFields } from "../features/workshop/option-fields.tsx";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle("Record a decision", page?.engagement.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const desk = await orPage(context.api.workshop.desk(placeOf(params)));
  const statement = desk.statements.find(({ id }) => id === params["statement"]);
  if (!statement) throw data(refusal("not-found"), { status: 404, statusText: "not-found" });
  if (statement.state !== "proposed" || !statement.shown)
    throw data(refusal("statement-not-open"), { status: 409, statusText: "statement-not-open" });
  const { drafts } = await orPage(context.api.assessment.desk({ engagement: desk.engagement.slug }));
  return { engagement: desk.engagement, activity: desk.activity, statement, drafts };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const statementId = params["statement"] ?? "";
  try {
    await context.api.workshop.agree({ ...place, statementId, ...decisionOf(form) });
    return redirect(`/desk/${place.engagement}/workshop/${place.activity}#statement-${statementId}`);
  } catch (error) {
    return refusedAs(error, form, (path) => fieldOf(form, path));
  }
}

export default function AgreePage() {
  const { engagement, activity, statement, drafts } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const values = problem?.values ?? {};
  const errors = problem?.refusal.fields ?? {};
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <Stack gap="large">
      <ErrorSummary
        errors={problem?.refusal.fields}
        message={problem?.refusal.fields ? undefined : problem?.refusal.message}
      />
      <PageTitle
        above={<Link href={`/desk/${engagement.slug}/workshop/${activity.slug}`}>{activity.title}</Link>}
        lede="What you record here is public. The sentence becomes an agreed outcome, and a clause can name it as its source."
      >
        Record a decision
      </PageTitle>
      <PeoplesWords lang={statement.language} by={countsInWords(statement.counts)}>
        {statement.words ?? "These words were erased."}
      </PeoplesWords>
      <form method="post" noValidate>
        <Stack gap="large">
          <TextField label="What was decided" {...field("title")} />
          <TextField
            label="Who decided"
            hint="The person or body, such as “Cabinet member for adults”."
            {...field("decisionMaker")}
          />
          <DateBoxes
            label="Day of the decision"
            name="decidedOn"
            hint="For example, 31 3 2026."
            defaultValue={{
              day: values["decidedOn-day"],
              month: values["decidedOn-month"],
              year: values["decidedOn-year"],
            }}
            error={errors["decidedOn"]}
          />
          <LongTextField label="Reasons" {...field("reasons")} />
          <OptionFields values={values} errors={errors} />
          <LongTextField
            label="What the decision relies on"
            optional
            rows={3}
            hint="Reports, notes, an equality impact assessment."
            {...field("reliesOn")}
          />
          {drafts.length > 0 ? (
            <NativeSelect
              label="The draft equality impact assessment that it relies on"
              prompt="None of them"
              optional
              choices={drafts.map(({ number, publishedAt }) => ({
                value: String(number),
                label: `Draft ${number}, ${dayInWords(publishedAt)}`,
              }))}
              {...field("assessment")}
            />
          ) : null}
          <Row>
            <Button picture="check">Record the decision</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
