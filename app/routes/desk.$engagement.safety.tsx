import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ErrorSummary, Link, PageTitle, Row, Stack, TextField } from "../components/index.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("When somebody is not safe", data?.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug, title, safetyContact } = await orPage(
    context.api.engagement.desk({ engagement: params["engagement"] ?? "" }),
  );
  return { slug, title, safetyContact };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  try {
    await context.api.safeguarding.writeContact({ engagement, contact: String(form.get("contact") ?? "") });
  } catch (error) {
    return refused(error, form);
  }
  return redirect(`/desk/${engagement}`, 303);
}

export default function SafetyContactPage() {
  const { slug, title, safetyContact } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${slug}`}>{title}</Link>}
        lede="People who answer give no name, so nobody can go back to them. Where they write, they are told whom to phone when somebody is not safe: 999 in danger, and this."
      >
        When somebody is not safe
      </PageTitle>
      <form method="post">
        <Stack>
          <TextField
            label="Whom to phone, and the number"
            name="contact"
            hint="For example: Adult social care at the council, 01632 960123."
            optional
            defaultValue={problem?.values["contact"] ?? safetyContact}
            error={problem?.refusal.fields?.["contact"]}
          />
          <Row>
            <Button>Keep this</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
