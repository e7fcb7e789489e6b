import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { wordsOf } from "../../server/domain/wording.ts";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { Answer } from "../features/taking-part/answer.tsx";
import { Before } from "../features/taking-part/asked.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { asksEasyRead } from "../lib/asks-easy-read.ts";
import { noStore } from "../lib/device-cookies.ts";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { bare: true };
export const headers = noStore;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("To print", data?.activity.title ?? "") },
];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  return orPage(context.api.submission.read({ ...placeOf(params), easyRead: asksEasyRead(request) }));
}

export default function PrintPage() {
  const { engagement, activity, submission, questions } = useLoaderData<typeof loader>();
  const place = placeOf(useParams());
  return (
    <div className="page-to-print">
      <Stack gap="large">
        <p className="not-printed">
          <Link href={submission?.state === "sent" ? pathOf(place, "receipt") : pathOf(place)}>Back</Link>. To
          print this, use your browser’s own Print.
        </p>
        <PageTitle above={engagement.title}>{activity.title}</PageTitle>
        {submission?.reference ? (
          <p>
            Your reference: <strong>{submission.reference}</strong>
            {submission.sentAt ? `, sent on ${dayInWords(submission.sentAt)}` : null}
          </p>
        ) : null}
        {submission ? null : (
          <p>
            {activity.closesAt ? `Send this by ${dayInWords(activity.closesAt)}. ` : ""}You can leave any
            question out.
          </p>
        )}
        {questions.map((question) => (
          <section key={question.id} aria-labelledby={`question-${question.number}`}>
            <h2 id={`question-${question.number}`}>
              {question.number}. {wordsOf(question)}
            </h2>
            {question.clause ? <Before question={{ ...question, sentences: [] }} /> : null}
            {submission ? <Answer question={question} /> : <ToFillIn options={question.options} />}
          </section>
        ))}
      </Stack>
    </div>
  );
}

type Options = { id: string; sentences: { text: string }[] }[];

/** Boxes to tick, or room to write. */
function ToFillIn({ options }: { options: Options }) {
  if (options.length === 0) return <div className="room-to-write" />;
  return (
    <ul className="boxes-to-tick">
      {options.map(({ id, sentences }) => (
        <li key={id}>{sentences.map(({ text }) => text).join(" ")}</li>
      ))}
    </ul>
  );
}
