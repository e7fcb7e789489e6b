import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ACTIVITY_KINDS, type ActivityKind, RUNGS, type Rung } from "../../server/domain/activity.ts";
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
import { kindHints, kindWords, rungWords } from "../features/desk/words.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("New activity") }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug, title } = await orPage(
    context.api.engagement.desk({ engagement: params["engagement"] ?? "" }),
  );
  return { slug, title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const text = (name: string) => String(form.get(name) ?? "");
  const engagement = params["engagement"] ?? "";
  try {
    const { slug } = await context.api.activity.create({
      engagement,
      kind: text("kind") as ActivityKind,
      title: text("title"),
      introduction: text("introduction"),
      rung: text("rung") as Rung,
    });
    return redirect(`/desk/${engagement}/a/${slug}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function NewActivityPage() {
  const { slug, title } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const values = problem?.values ?? {};
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${slug}`}>{title}</Link>}
        lede="You choose its last day when you open it. Nobody sees it before then."
      >
        New activity
      </PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          <Radios
            label="What kind is it?"
            name="kind"
            choices={ACTIVITY_KINDS.map((kind) => ({
              value: kind,
              label: kindWords[kind],
              hint: kindHints[kind],
            }))}
            defaultValue={values["kind"]}
            error={errors["kind"]}
          />
          <TextField label="Title" name="title" defaultValue={values["title"]} error={errors["title"]} />
          <LongTextField
            label="Introduction"
            name="introduction"
            rows={5}
            hint="What it is about, how long it takes, and what happens with the answers."
            defaultValue={values["introduction"]}
            error={errors["introduction"]}
          />
          <Radios
            label="How much can people change?"
            name="rung"
            hint="Say it as it is. It is shown to everybody."
            choices={RUNGS.map((rung) => ({ value: rung, ...rungWords[rung] }))}
            defaultValue={values["rung"]}
            error={errors["rung"]}
          />
          <Row>
            <Button>Create the activity</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
