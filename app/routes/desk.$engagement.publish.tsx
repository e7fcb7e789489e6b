import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GATE_WORDS, isBlocking } from "../../server/domain/version.ts";
import {
  Button,
  Card,
  ErrorSummary,
  Link,
  LongTextField,
  Notice,
  PageTitle,
  Stack,
  Tag,
} from "../components/index.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Publish version ${data?.label ?? ""}`, data?.engagement.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.version.gate({ engagement: params["engagement"] ?? "" }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  try {
    const { label } = await context.api.version.publish({
      engagement,
      summary: String(form.get("summary") ?? ""),
    });
    return redirect(`/e/${engagement}/versions/${label}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function PublishPage() {
  const { engagement, label, lastLabel, refusal, clauses, may } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const summaryError = problem?.refusal.fields?.["summary"];
  const here = `/desk/${engagement.slug}`;
  const blocked = clauses.filter(({ verdict }) => isBlocking(verdict));
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>{engagement.title}</Link>}
        lede="Once it is published, nobody can change it. What changes later comes in the next version."
      >
        Publish version {label}
      </PageTitle>
      <ErrorSummary
        message={problem?.refusal.message}
        errors={summaryError ? { summary: summaryError } : null}
      />
      {blocked.length > 0 ? (
        <Notice tone="stop" title="It cannot be published yet">
          <p>Every changed clause must say who or what the change comes from. Mend these first:</p>
          <ul>
            {blocked.map(({ clauseId, number, title, verdict }) => (
              <li key={clauseId}>
                <Link href={`${here}/specification/${clauseId}`}>
                  {number} {title}
                </Link>
                : {GATE_WORDS[verdict]}
              </li>
            ))}
          </ul>
        </Notice>
      ) : refusal ? (
        <Notice tone="waiting" title="There is nothing to publish">
          <p>
            {lastLabel
              ? `Nothing has changed since version ${lastLabel}.`
              : "Import the specification first."}
          </p>
        </Notice>
      ) : (
        <Notice tone="agreed" title="It is ready">
          <p>Every changed clause names its source.</p>
        </Notice>
      )}
      {clauses.length > 0 ? <h2>What changed</h2> : null}
      {clauses.map(({ clauseId, number, title, verdict }) => (
        <Card
          key={clauseId}
          title={`${number} ${title}`.trim()}
          href={`${here}/specification/${clauseId}`}
          level={3}
        >
          <Tag tone={isBlocking(verdict) ? "stop" : "agreed"}>{GATE_WORDS[verdict]}</Tag>
        </Card>
      ))}
      {may.publish && !refusal ? (
        <form method="post">
          <LongTextField
            label="What changed, in a sentence or two"
            name="summary"
            hint="Everybody reads this first."
            rows={4}
            defaultValue={problem?.values["summary"]}
            error={summaryError}
          />
          <Button>Publish version {label}</Button>
        </form>
      ) : null}
      {may.publish ? null : <p>Only a commissioner of the lead authority can publish.</p>}
    </Stack>
  );
}
