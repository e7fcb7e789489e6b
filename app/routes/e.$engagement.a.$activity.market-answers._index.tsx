import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { Button, ErrorSummary, Link, Notice, PageTitle, Row, Stack } from "../components/index.ts";
import { AnswerSummary } from "../features/market/answer-summary.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const headers = noStore;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Your answers", data?.activity.title ?? "Market test") },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.market.answers(placeOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  try {
    await context.api.market.send(place);
    return redirect(pathOf(place, "market-answers"));
  } catch (error) {
    return refused(error, form);
  }
}

export default function MarketAnswersPage() {
  const { engagement, activity, state, organisation, sent, reference, sentAt, questions } =
    useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const place = { engagement: engagement.slug, activity: activity.slug };
  const open = state === "open" && !sent;
  const answered = questions.filter(({ answer }) => answer).length;
  return (
    <Stack gap="large">
      <ErrorSummary message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={pathOf(place)}>{activity.title}</Link>}
        lede={sent ? undefined : "You can stop and come back. Nobody reads your answers until you send them."}
      >
        Answers of {organisation}
      </PageTitle>
      {sent ? (
        <Notice tone="agreed" title={`Sent${sentAt ? ` on ${dayInWords(sentAt)}` : ""}`}>
          <p>
            Your reference is <strong>{reference}</strong>. The commissioners read everything. Of a
            confidential answer, everybody else sees the summary at most.
          </p>
        </Notice>
      ) : state === "closed" ? (
        <Notice tone="stop" picture="time" title="This takes no more answers">
          <p>What you wrote was not sent.</p>
        </Notice>
      ) : null}
      {questions.map((question) => (
        <AnswerSummary
          key={question.number}
          question={question}
          href={open ? pathOf(place, `market-answers/${question.number}`) : null}
        />
      ))}
      {open ? (
        <form method="post">
          <Stack gap="small">
            <p>
              You have answered {answered} of {questions.length} questions. After you send them, you cannot
              change them.
            </p>
            <Row>
              <Button>Send our answers</Button>
            </Row>
          </Stack>
        </form>
      ) : null}
    </Stack>
  );
}
