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
  LinkButton,
  LongTextField,
  Notice,
  PageTitle,
  Row,
  Stack,
} from "../components/index.ts";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Ask a question", data?.activity.title ?? "Market test") },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { engagement, activity, mine, state } = await orPage(context.api.market.read(placeOf(params)));
  return { engagement, activity, mine, state, asked: new URL(request.url).searchParams.has("asked") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  try {
    await context.api.market.ask({ ...place, words: String(form.get("words") ?? "") });
    return redirect(`${pathOf(place, "ask")}?asked`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function AskPage() {
  const { engagement, activity, mine, state, asked } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const place = { engagement: engagement.slug, activity: activity.slug };
  const above = <Link href={pathOf(place)}>{activity.title}</Link>;
  if (asked) {
    return (
      <Stack gap="large">
        <PageTitle above={above} lede="The commissioners have it.">
          Your question is sent
        </PageTitle>
        <p>
          They publish it without your name, together with the answer. Everybody sees both at the same moment.
        </p>
        <Row>
          <LinkButton href={pathOf(place)}>Go back to the market test</LinkButton>
          <LinkButton href={pathOf(place, "ask")} tone="plain">
            Ask another question
          </LinkButton>
        </Row>
      </Stack>
    );
  }
  const refusedWith = problem?.refusal;
  return (
    <Stack gap="large">
      <ErrorSummary
        errors={refusedWith?.fields}
        message={refusedWith?.fields ? undefined : refusedWith?.message}
      />
      <PageTitle
        above={above}
        lede="Everybody will see your question and its answer. Nobody will see your name."
      >
        Ask a question
      </PageTitle>
      {mine && state === "open" ? (
        <form method="post" noValidate>
          <Stack>
            <LongTextField
              label="Your question"
              name="words"
              hint="Leave out what could tell who you are. We take out what you miss."
              defaultValue={problem?.values["words"]}
              error={refusedWith?.fields?.["words"]}
            />
            <Row>
              <Button>Send my question</Button>
            </Row>
          </Stack>
        </form>
      ) : (
        <Notice
          tone="waiting"
          title={state === "open" ? "Register your organisation first" : "This is not open"}
        >
          {state === "open" ? (
            <p>
              <Link href={pathOf(place, "register")} alone>
                Register your organisation
              </Link>
            </p>
          ) : null}
        </Notice>
      )}
    </Stack>
  );
}
