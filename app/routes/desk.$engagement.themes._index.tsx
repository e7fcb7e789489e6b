import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  Button,
  Card,
  Details,
  ErrorSummary,
  Link,
  LinkButton,
  LongTextField,
  Notice,
  PageTitle,
  Row,
  Stack,
  Tag,
  TextField,
} from "../components/index.ts";
import { responseTone, responseWords } from "../features/reading/words.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Themes", data?.engagement.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.theme.list({ engagement: params["engagement"] ?? "" }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  try {
    await context.api.theme.create({
      engagement,
      name: String(form.get("name") ?? ""),
      description: String(form.get("description") ?? ""),
    });
    return redirect(`/desk/${engagement}/themes`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function ThemesPage() {
  const { engagement, drafts, themes, merged, may } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const here = `/desk/${engagement.slug}`;
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>{engagement.title}</Link>}
        lede="A theme gathers what several people said. One response can answer all of them."
      >
        Themes
      </PageTitle>
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      {drafts > 0 ? (
        <Notice
          tone="waiting"
          title={
            drafts === 1 ? "1 response is not published yet" : `${drafts} responses are not published yet`
          }
        >
          <p>
            <Link href={`${here}/responses`}>Read, agree and publish them</Link>. People read them on “You
            said, we did”.
          </p>
        </Notice>
      ) : null}
      {themes.map(({ id, name, description, contributions, responses }) => (
        <Card key={id} title={name} href={`${here}/themes/${id}`} level={2}>
          {description ? <p>{description}</p> : null}
          <Row>
            <Tag tone="voice">
              {contributions === 1
                ? "1 contribution"
                : `${contributions.toLocaleString("en-GB")} contributions`}
            </Tag>
            {responses.length === 0 ? <Tag tone="waiting">No response</Tag> : null}
            {responses.map(({ kind }, index) => (
              <Tag key={String(index)} tone={responseTone(kind)}>
                {responseWords[kind].label}
              </Tag>
            ))}
          </Row>
        </Card>
      ))}
      {may.theme && themes.length > 1 ? (
        <Row>
          <LinkButton href={`${here}/themes/merge`} tone="plain">
            Merge themes
          </LinkButton>
        </Row>
      ) : null}
      {merged.length > 0 ? (
        <Details summary={merged.length === 1 ? "1 theme was merged" : `${merged.length} themes were merged`}>
          <ul>
            {merged.map(({ id, name, into }) => (
              <li key={id}>
                <Link href={`${here}/themes/${id}`}>{name}</Link>, now part of “{into}”
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      {may.theme ? (
        <section aria-labelledby="new-theme">
          <h2 id="new-theme">A new theme</h2>
          <form method="post">
            <TextField
              label="Name"
              name="name"
              defaultValue={problem?.values["name"]}
              error={errors["name"]}
            />
            <LongTextField
              label="What people mean by it"
              name="description"
              optional
              rows={3}
              defaultValue={problem?.values["description"]}
              error={errors["description"]}
            />
            <Button tone="plain" picture="add">
              Add this theme
            </Button>
          </form>
        </section>
      ) : null}
    </Stack>
  );
}
