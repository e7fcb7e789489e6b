import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { monitoring } from "../../accessibility/interface/monitoring.ts";
import type { Label } from "../../accessibility/interface/words.ts";
import { FEWEST_FILED } from "../../server/domain/monitoring.ts";
import { Button, ErrorSummary, Link, PageTitle, Panel, Stack, Table } from "../components/index.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Who took part", data?.activity.title ?? "Desk") },
];

const whereOf = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  activity: params["activity"] ?? "",
});

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.monitoring.read(whereOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const where = whereOf(params);
  try {
    await context.api.monitoring.file(where);
  } catch (error) {
    return refused(error, form);
  }
  return redirect(`/desk/${where.engagement}/a/${where.activity}/who-took-part`);
}

const QUESTIONS: Readonly<Record<string, Label>> = monitoring.questions;
const ANSWERS: Readonly<Record<string, Readonly<Record<string, Label>>>> = monitoring.answers;

export default function WhoTookPartPage() {
  const { engagement, activity, questions, mayFile } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return (
    <Stack gap="large">
      <ErrorSummary errors={undefined} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement.slug}/a/${activity.slug}`}>{activity.title}</Link>}
        lede={`What people said about themselves. It is kept apart from what they said, so that nobody can put the two together. Answers are counted when at least ${FEWEST_FILED} people have given some.`}
      >
        Who took part
      </PageTitle>
      {questions.length === 0 ? <p>Nothing is counted yet.</p> : null}
      {questions.map(({ set, question, said }) => (
        <Table
          key={`${set} ${question}`}
          narrow
          caption={QUESTIONS[question]?.standard ?? question}
          columns={["Answer", { label: "People", number: true }]}
          rows={[
            ...said.parts.map(({ key, count }) => ({
              key,
              cells: [
                ANSWERS[question]?.[key]?.standard ?? key,
                count === null ? `Fewer than ${said.below}` : String(count),
              ],
            })),
            ...(said.total === null ? [] : [{ key: "all", cells: ["All who answered", String(said.total)] }]),
          ]}
        />
      ))}
      {mayFile ? (
        <Panel>
          <form method="post">
            <Stack>
              <h2>Count the last answers</h2>
              <p>
                This has closed, and a few answers still wait. You can count them now. Small numbers stay
                hidden.
              </p>
              <Button>Count them now</Button>
            </Stack>
          </form>
        </Panel>
      ) : null}
    </Stack>
  );
}
