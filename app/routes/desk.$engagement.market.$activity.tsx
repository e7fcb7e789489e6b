import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { refusal } from "../../server/domain/refusal.ts";
import { ErrorSummary, Link, PageTitle, Row, Stack, Table, Tag } from "../components/index.ts";
import { stateTones, stateWords } from "../features/desk/words.ts";
import { askedOf } from "../features/market/asked.ts";
import { ClarificationDesk } from "../features/market/clarification-desk.tsx";
import { MarketAnswer } from "../features/market/market-answer.tsx";
import { sizeWords } from "../features/market/words.ts";
import { placeOf } from "../features/taking-part/place.ts";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, orPage, refused, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
// An opened confidential answer must not stay in a browser's cache.
export const headers = noStore;
export const meta: MetaFunction<typeof loader> = ({ data: desk }) => [
  {
    title: pageTitle(
      `Providers in ${desk?.activity.title ?? "a market test"}`,
      desk?.engagement.title ?? "Desk",
    ),
  },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.market.desk(placeOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const typed = (name: string) => String(form.get(name) ?? "");
  if (typed("intent") === "open") {
    try {
      const opened = await context.api.market.openConfidential({ ...place, reference: typed("reference") });
      return data({ opened }, { headers: noStore() });
    } catch (error) {
      return refused(error, form);
    }
  }
  const clarificationId = typed("clarificationId");
  try {
    if (typed("intent") !== "publish") throw refusal("invalid");
    await context.api.market.publishClarification({
      ...place,
      clarificationId,
      publicQuestion: typed("publicQuestion"),
      answer: typed("answer"),
    });
    return redirect(`/desk/${place.engagement}/market/${place.activity}#asked-${clarificationId}`);
  } catch (error) {
    return refusedAs(error, form, (path) => `${path}-${clarificationId}`);
  }
}

export default function MarketDeskPage() {
  const { engagement, activity, state, registrations, questions, clarifications, mayOpen } =
    useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const problem = done && "refusal" in done ? done : null;
  const opened = done && "opened" in done ? done.opened : null;
  return (
    <Stack gap="large">
      <ErrorSummary
        errors={problem?.refusal.fields}
        message={problem?.refusal.fields ? undefined : problem?.refusal.message}
      />
      <PageTitle above={<Link href={`/desk/${engagement.slug}`}>{engagement.title}</Link>}>
        Providers in {activity.title}
      </PageTitle>
      <Row>
        <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>
        {state === "draft" ? null : (
          <Link href={`/e/${engagement.slug}/a/${activity.slug}`} alone>
            See it as everybody sees it
          </Link>
        )}
      </Row>
      <section aria-labelledby="asked">
        <Stack>
          <h2 id="asked">Questions from providers</h2>
          <p>{clarifications.length === 0 ? "None yet." : "Only commissioners see who asked."}</p>
          {clarifications.map((clarification) => (
            <ClarificationDesk
              key={clarification.id}
              clarification={clarification}
              values={problem?.values["clarificationId"] === clarification.id ? problem.values : {}}
              errors={problem?.refusal.fields ?? {}}
            />
          ))}
        </Stack>
      </section>
      <section aria-labelledby="answers">
        <Stack>
          <h2 id="answers">Answers</h2>
          {questions.map((question) => (
            <section key={question.number} aria-labelledby={`question-${question.number}`}>
              <Stack>
                <h3 id={`question-${question.number}`}>{askedOf(question.wordings)}</h3>
                {question.answers.length === 0 ? <p>Nobody has answered this yet.</p> : null}
                {question.answers.map((answer) => (
                  <MarketAnswer
                    key={answer.reference}
                    answer={answer}
                    engagement={engagement.slug}
                    mayOpen={mayOpen}
                    opened={opened?.reference === answer.reference ? opened.words : null}
                  />
                ))}
              </Stack>
            </section>
          ))}
        </Stack>
      </section>
      {registrations.length === 0 ? (
        <p>No organisation is registered yet.</p>
      ) : (
        <Table
          caption="Organisations that registered"
          columns={["Organisation", "Size", "For profit", "Registered", "Answers sent"]}
          rows={registrations.map(({ id, name, size, notForProfit, registeredAt, sentAt }) => ({
            key: id,
            cells: [
              name,
              sizeWords(size),
              notForProfit ? "No" : "Yes",
              dayInWords(registeredAt),
              sentAt ? dayInWords(sentAt) : "Not yet",
            ],
          }))}
        />
      )}
    </Stack>
  );
}
