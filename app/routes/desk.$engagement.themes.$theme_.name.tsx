import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  Button,
  ErrorSummary,
  Link,
  LongTextField,
  PageTitle,
  Stack,
  TextField,
} from "../components/index.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Change the name of ${data?.name ?? "a theme"}`, data?.engagement.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const engagement = params["engagement"] ?? "";
  const theme = await orPage(context.api.theme.read({ engagement, theme: params["theme"] ?? "" }));
  if (theme.merged) throw redirect(`/desk/${engagement}/themes/${theme.id}`);
  return theme;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const text = (name: string) => String(form.get(name) ?? "");
  const engagement = params["engagement"] ?? "";
  try {
    const { id } = await context.api.theme.rename({
      engagement,
      theme: params["theme"] ?? "",
      name: text("name"),
      description: text("description"),
      was: { name: text("wasName"), description: text("wasDescription") },
    });
    return redirect(`/desk/${engagement}/themes/${id}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function RenameThemePage() {
  const { engagement, id, name, description, responses } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const shown = problem?.values ?? { name, description };
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`/desk/${engagement.slug}/themes/${id}`}>{name}</Link>}>
        Change the name of “{name}”
      </PageTitle>
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      {responses.some(({ publishedAt }) => publishedAt !== null) ? (
        <p>
          People have read an answer about “{name}”. That answer keeps this name. What you do from now on has
          the new one.
        </p>
      ) : null}
      <form method="post">
        <Stack>
          <input type="hidden" name="wasName" value={name} />
          <input type="hidden" name="wasDescription" value={description} />
          <TextField label="Name" name="name" defaultValue={shown["name"]} error={errors["name"]} />
          <LongTextField
            label="What people mean by it"
            name="description"
            optional
            rows={3}
            defaultValue={shown["description"]}
            error={errors["description"]}
          />
          <Button>Save</Button>
        </Stack>
      </form>
    </Stack>
  );
}
