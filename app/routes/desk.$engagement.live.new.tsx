import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { momentOn } from "../../server/domain/day.ts";
import {
  Button,
  DateBoxes,
  ErrorSummary,
  Link,
  PageTitle,
  Radios,
  Row,
  Stack,
  TextField,
} from "../components/index.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("New live session") }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { slug, title, activities } = await orPage(
    context.api.live.sessions({ engagement: params["engagement"] ?? "" }),
  );
  return { slug, title, activities, chosen: new URL(request.url).searchParams.get("activity") ?? undefined };
}

/** The moment in the boxes, or an invalid date, which the API answers with what to write. */
function startOf(text: (name: string) => string): Date {
  const [hour = Number.NaN, minute = Number.NaN] = (
    /^(\d{1,2})[:.](\d{2})$/.exec(text("time").trim())?.slice(1) ?? []
  ).map(Number);
  const [day, month, year] = ["day", "month", "year"].map((part) =>
    Number(text(`startsAt-${part}`) || Number.NaN),
  );
  return (
    momentOn(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN, hour, minute) ?? new Date(Number.NaN)
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const text = (name: string) => String(form.get(name) ?? "");
  const engagement = params["engagement"] ?? "";
  try {
    const { sessionId } = await context.api.live.create({
      engagement,
      activityId: text("activityId"),
      title: text("title"),
      startsAt: startOf(text),
    });
    return redirect(`/desk/${engagement}/live/${sessionId}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function NewLiveSessionPage() {
  const { slug, title, activities, chosen } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const values = problem?.values ?? {};
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${slug}/live`}>{title}</Link>}
        lede="A session belongs to an activity. You write its parts next, and start it when people are there."
      >
        New live session
      </PageTitle>
      {activities.length === 0 ? (
        <p>
          There is no activity yet. <Link href={`/desk/${slug}/activities/new`}>Make one first</Link>.
        </p>
      ) : (
        <form method="post" noValidate>
          <Stack gap="large">
            <TextField label="Title" name="title" defaultValue={values["title"]} error={errors["title"]} />
            <Radios
              label="Which activity does it belong to?"
              name="activityId"
              choices={activities.map((activity) => ({ value: activity.id, label: activity.title }))}
              defaultValue={values["activityId"] ?? chosen ?? activities[0]?.id}
              error={errors["activityId"]}
            />
            <DateBoxes
              label="On which day does it start?"
              name="startsAt"
              hint="For example 5 10 2026."
              defaultValue={{
                day: values["startsAt-day"],
                month: values["startsAt-month"],
                year: values["startsAt-year"],
              }}
              error={errors["startsAt"]}
            />
            <TextField
              label="At what time?"
              name="time"
              hint="For example 14:30."
              width="short"
              defaultValue={values["time"]}
            />
            <Row>
              <Button>Make the session</Button>
            </Row>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
