import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ErrorSummary, Link, PageTitle, Radios, Row, Stack, TextField } from "../components/index.ts";
import { placeOf } from "../features/taking-part/place.ts";
import { formOf, orPage, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Copy ${data?.title ?? ""}`) },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.activity.designPlaces(placeOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { into = "", title = "" } = textOf(form);
  try {
    const copy = await context.api.activity.copy({ ...placeOf(params), into, title });
    const left = copy.leftOut > 0 ? `?left=${copy.leftOut}` : "";
    return redirect(`/desk/${copy.engagement}/a/${copy.slug}${left}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function CopyPage() {
  const { engagement, activity, title, places } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement}/a/${activity}`}>{title}</Link>}
        lede="The introduction and the questions are copied, in every wording. Answers and dates are not."
      >
        Copy this consultation
      </PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          <TextField
            label="Title of the copy"
            name="title"
            defaultValue={problem?.values["title"] ?? `${title} (copy)`}
            error={errors["title"]}
          />
          <Radios
            label="Where does the copy go?"
            name="into"
            hint="A question about a clause stays in its own engagement."
            choices={places.map((place) => ({
              value: place.slug,
              label: place.title,
              ...(place.slug === engagement ? { hint: "The same engagement" } : {}),
            }))}
            defaultValue={problem?.values["into"] ?? engagement}
            error={errors["into"]}
          />
          <Row>
            <Button picture="copy">Make the copy</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
