import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInWords, timeInWords } from "../../server/domain/day.ts";
import { refusal } from "../../server/domain/refusal.ts";
import type { ConcernOutcome } from "../../server/domain/safeguarding.ts";
import {
  Button,
  ErrorSummary,
  Facts,
  Link,
  LongTextField,
  PageTitle,
  Panel,
  Radios,
  Row,
  Stack,
  Table,
  Tag,
} from "../components/index.ts";
import { byWhom } from "../features/reading/words.ts";
import { OpenedWords } from "../features/safeguarding/opened-words.tsx";
import { concernTones, concernWords } from "../features/safeguarding/words.ts";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

// What was opened must not stay in a browser's cache.
export const headers = noStore;
export const meta: MetaFunction<typeof loader> = ({ data: concern }) => [
  { title: pageTitle(`Concern about ${concern?.reference ?? ""}`) },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.safeguarding.read({ concern: params["concern"] ?? "" }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const concern = params["concern"] ?? "";
  const typed = (name: string) => String(form.get(name) ?? "");
  try {
    if (typed("intent") === "open") {
      const opened = await context.api.safeguarding.open({ concern });
      return data({ opened }, { headers: noStore() });
    }
    if (typed("intent") !== "settle") throw refusal("invalid");
    await context.api.safeguarding.settle({
      concern,
      outcome: typed("outcome") as ConcernOutcome,
      note: typed("note"),
    });
  } catch (error) {
    return refused(error, form);
  }
  return redirect("/desk/safeguarding");
}

const OUTCOMES = [
  {
    value: "acted_on",
    label: "I acted on it. It stays with safeguarding leads",
  },
  {
    value: "returned",
    label: "It can go back to the readers",
    hint: "They read it again like every other. Its words stay private until somebody lets them be shown.",
  },
] as const;

export default function ConcernPage() {
  const concern = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const problem = done && "refusal" in done ? done : null;
  const opened = done && "opened" in done ? done.opened : null;
  const errors = problem?.refusal.fields ?? {};
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle above={<Link href="/desk/safeguarding">Safeguarding concerns</Link>}>
        Concern about {concern.reference}
      </PageTitle>
      <Row>
        <Tag tone={concernTones[concern.state]}>{concernWords[concern.state]}</Tag>
      </Row>
      <Facts
        facts={[
          { name: "Part of", value: `${concern.engagement}, ${concern.activity}` },
          { name: "Who speaks", value: byWhom(concern.perspective, concern.channel) },
          { name: "Received", value: dayInWords(concern.at) },
          { name: "Raised", value: `${dayInWords(concern.raisedAt)}, by ${concern.raisedBy}` },
          ...(concern.settled
            ? [
                { name: "Settled", value: `${dayInWords(concern.settled.at)}, by ${concern.settled.by}` },
                { name: "What was done", value: concern.note },
              ]
            : []),
        ]}
      />
      {opened ? (
        <OpenedWords concern={concern.id} opened={opened} />
      ) : (
        <form method="post">
          <Stack>
            <input type="hidden" name="intent" value="open" />
            <p>The words are shown once you open them. We write down who opened them, and when.</p>
            <Row>
              <Button picture="lock">Open and read</Button>
            </Row>
          </Stack>
        </form>
      )}
      {concern.state === "returned" ? null : (
        <Panel>
          <form method="post">
            <Stack>
              <h2>What becomes of it</h2>
              <input type="hidden" name="intent" value="settle" />
              <Radios
                label="What happens to it?"
                name="outcome"
                choices={OUTCOMES.filter(({ value }) => value !== concern.state)}
                defaultValue={problem?.values["outcome"]}
                error={errors["outcome"]}
              />
              <LongTextField
                label="What did you do, or why can it go back?"
                name="note"
                rows={4}
                hint="Only safeguarding leads read this."
                defaultValue={problem?.values["note"]}
                error={errors["note"]}
              />
              <Row>
                <Button>Keep this</Button>
              </Row>
            </Stack>
          </form>
        </Panel>
      )}
      {concern.looks.length === 0 ? (
        <p>Nobody has opened it yet.</p>
      ) : (
        <Table
          caption="Who opened it"
          columns={["Who", "When"]}
          narrow
          rows={concern.looks.map(({ by, at }, index) => ({
            key: String(index),
            cells: [by, `${dayInWords(at)}, ${timeInWords(at)}`],
          }))}
        />
      )}
    </Stack>
  );
}
