import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { Code, Link, LinkButton, PageTitle, Row, Stack, Stitch, Thread } from "../components/index.ts";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { SomeoneElse } from "../features/taking-part/someone-else.tsx";
import { YourCode } from "../features/taking-part/your-code.tsx";
import { noStore, readCode } from "../lib/device-cookies.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle("We have your answers") }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { activity, submission, questions } = await orPage(context.api.submission.read(place));
  if (submission?.state !== "sent") throw redirect(pathOf(place, "check"));
  return {
    activity,
    reference: submission.reference ?? "",
    sentAt: submission.sentAt,
    answers: questions.filter(({ answer }) => answer).length,
    code: await readCode(request),
  };
}

export default function ReceiptPage() {
  const { activity, reference, sentAt, answers, code } = useLoaderData<typeof loader>();
  const place = placeOf(useParams());
  return (
    <Stack gap="large">
      <PageTitle above={activity.title}>We have your answers</PageTitle>
      <Code label="Your reference" large>
        {reference}
      </Code>
      <Thread label="From what you said to what comes of it">
        <Stitch kind="said" date={sentAt ? dayInWords(sentAt) : undefined}>
          <p>You sent us {answers === 1 ? "one answer" : `${answers} answers`}.</p>
        </Stitch>
        <Stitch kind="waiting" title="What happens next">
          <p>
            {activity.closesAt
              ? `People can take part until ${dayInWords(activity.closesAt)}. A person reads every answer.`
              : "A person reads every answer."}
          </p>
          <p>
            Then we say what we decided, and why. If your words change the plan, your code shows you where.
          </p>
          <p>
            <Link href="/my" alone>
              What happened to what I said
            </Link>
          </p>
        </Stitch>
      </Thread>
      <section aria-labelledby="code">
        <h2 id="code">Your code</h2>
        <YourCode code={code} path={pathOf(place, "receipt")} />
      </section>
      <Row>
        <LinkButton href={pathOf(place, "print")} tone="plain" picture="print">
          A page to print
        </LinkButton>
        <LinkButton href={`/e/${place.engagement}`} tone="quiet">
          Back to the first page
        </LinkButton>
      </Row>
      <SomeoneElse />
    </Stack>
  );
}
