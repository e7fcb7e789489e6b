import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { wordsOf } from "../../server/domain/wording.ts";
import { Button, ErrorSummary, Facts, Link, LinkButton, PageTitle, Row, Stack } from "../components/index.ts";
import { Answer } from "../features/taking-part/answer.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { labelOf, perspectives, voices } from "../features/taking-part/speakers.ts";
import { Standing } from "../features/taking-part/standing.tsx";
import { asksEasyRead } from "../lib/asks-easy-read.ts";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle("Check your answers") }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  return orPage(context.api.submission.read({ ...placeOf(params), easyRead: asksEasyRead(request) }));
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const place = placeOf(params);
  const form = await formOf(request);
  try {
    await context.api.submission.send({ ...place, easyRead: asksEasyRead(request) });
    return redirect(pathOf(place, "receipt"), 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function CheckPage() {
  const consultation = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const place = placeOf(useParams());
  const { submission, activity, questions } = consultation;
  const writable = submission?.state === "draft" && activity.state === "open";
  const change = (page: string, what: string) =>
    writable ? (
      <Link href={`${pathOf(place, page)}?from=check`} alone>
        Change {what}
      </Link>
    ) : undefined;
  return (
    <Stack gap="large">
      <ErrorSummary message={answer?.refusal.message} />
      <PageTitle
        above={activity.title}
        lede={writable ? "Nothing is sent yet. Change what you like, then send." : undefined}
      >
        Check your answers
      </PageTitle>
      <Standing consultation={consultation} place={place} />
      {submission ? (
        <Facts
          facts={[
            {
              name: "Who is speaking",
              value: `${labelOf(voices, submission.voice)}. ${labelOf(perspectives, submission.perspective)}.`,
              action: change("who", "who is speaking"),
            },
            ...questions.map((question) => ({
              name: `${question.number}. ${wordsOf(question)}`,
              value: <Answer question={question} />,
              action: change(`question/${question.number}`, `answer ${question.number}`),
            })),
          ]}
        />
      ) : null}
      {writable ? (
        <form method="post">
          <p>After you send, the answers cannot be changed here.</p>
          <Row>
            <Button picture="letter">Send my answers</Button>
            <LinkButton href={pathOf(place, `question/${questions.length}`)} tone="plain" picture="back">
              Back
            </LinkButton>
            <LinkButton
              href={`/stop?from=${encodeURIComponent(pathOf(place, "check"))}`}
              tone="quiet"
              picture="rest"
            >
              Stop for now
            </LinkButton>
          </Row>
        </form>
      ) : null}
    </Stack>
  );
}
