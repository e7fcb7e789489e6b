import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusal } from "../../server/domain/refusal.ts";
import type { Opening } from "../../server/domain/statement.ts";
import { ErrorSummary, Link, PageTitle, Row, Stack, Tag } from "../components/index.ts";
import { stateTones, stateWords } from "../features/desk/words.ts";
import { placeOf } from "../features/taking-part/place.ts";
import { MergeForm } from "../features/workshop/merge-form.tsx";
import { StatementDesk } from "../features/workshop/statement-desk.tsx";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      `Statements of ${data?.activity.title ?? "a workshop"}`,
      data?.engagement.title ?? "Desk",
    ),
  },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.workshop.desk(placeOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const typed = (name: string) => String(form.get(name) ?? "");
  const here = `/desk/${place.engagement}/workshop/${place.activity}`;
  try {
    switch (typed("intent")) {
      case "show":
      case "hide": {
        const statementId = typed("statementId");
        await context.api.workshop.show({ ...place, statementId, shown: typed("intent") === "show" });
        return redirect(`${here}#statement-${statementId}`);
      }
      case "merge": {
        const { statementId } = await context.api.workshop.merge({
          ...place,
          from: form.getAll("from").map(String),
          // Checked by the procedure: the form may hold anything.
          opening: typed("opening") as Opening,
          rest: typed("rest"),
        });
        return redirect(`${here}#statement-${statementId}`);
      }
      default:
        throw refusal("invalid");
    }
  } catch (error) {
    return refused(error, form);
  }
}

export default function WorkshopDeskPage() {
  const desk = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { engagement, activity, state, statements } = desk;
  const proposed = statements.filter((statement) => statement.state === "proposed");
  const waiting = proposed.filter((statement) => !statement.shown);
  const shown = proposed.filter((statement) => statement.shown);
  const settled = statements.filter((statement) => statement.state !== "proposed");
  const errors = problem?.refusal.fields;
  const list = (some: typeof statements) =>
    some.map((statement) => <StatementDesk key={statement.id} statement={statement} desk={desk} />);
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={errors ? undefined : problem?.refusal.message} />
      <PageTitle above={<Link href={`/desk/${engagement.slug}`}>{engagement.title}</Link>}>
        Statements of {activity.title}
      </PageTitle>
      <Row>
        <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>
        {state === "draft" ? null : (
          <Link href={`/e/${engagement.slug}/a/${activity.slug}`} alone>
            See it as everybody sees it
          </Link>
        )}
      </Row>
      <section aria-labelledby="waiting">
        <Stack>
          <h2 id="waiting">Waiting to be read</h2>
          {waiting.length === 0 ? <p>None.</p> : list(waiting)}
        </Stack>
      </section>
      <section aria-labelledby="shown">
        <Stack>
          <h2 id="shown">Shown, open for answers</h2>
          {shown.length === 0 ? <p>None.</p> : list(shown)}
        </Stack>
      </section>
      {desk.mayMerge && shown.length > 1 ? (
        <MergeForm
          statements={shown}
          values={problem?.values ?? {}}
          ticked={problem?.chosen["from"]}
          errors={errors ?? {}}
        />
      ) : null}
      {settled.length > 0 ? (
        <section aria-labelledby="settled">
          <Stack>
            <h2 id="settled">Agreed, merged or set aside</h2>
            {list(settled)}
          </Stack>
        </section>
      ) : null}
    </Stack>
  );
}
