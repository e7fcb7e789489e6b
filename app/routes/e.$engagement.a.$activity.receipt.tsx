import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { sent } from "../../accessibility/interface/changing.ts";
import { monitoring } from "../../accessibility/interface/monitoring.ts";
import { sentTogether } from "../../accessibility/interface/sent-together.ts";
import { activity as front, receipt, yourCode } from "../../accessibility/interface/taking-part.ts";
import { dayInWords } from "../../server/domain/day.ts";
import { Code, Link, LinkButton, PageTitle, Row, Stack, Stitch, Thread } from "../components/index.ts";
import { OfferLink } from "../features/by-e-mail/offer-link.tsx";
import { OfferNews } from "../features/news/offer-news.tsx";
import { ActivityName } from "../features/taking-part/activity-name.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { SomeoneElse } from "../features/taking-part/someone-else.tsx";
import { UntilWhen } from "../features/taking-part/until-when.tsx";
import { YourCode } from "../features/taking-part/your-code.tsx";
import { noStore, readCode } from "../lib/device-cookies.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { readingOf } from "../lib/reading-of.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle(receipt.title.standard) }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { activity, submission, questions } = await orPage(
    context.api.submission.read({ ...place, ...readingOf(request) }),
  );
  if (submission?.state !== "sent") throw redirect(pathOf(place, "check"));
  return {
    activity,
    reference: submission.reference ?? "",
    sentAt: submission.sentAt,
    late: submission.late,
    answers: questions.filter((question) => question.sent).length,
    changedAt: submission.changedAt,
    withdrawnAt: submission.withdrawnAt,
    // An organisation has no age and no faith.
    askWho: submission.voice !== "organisation" && !submission.monitored,
    code: await readCode(request),
  };
}

export default function ReceiptPage() {
  const { activity, reference, sentAt, late, answers, changedAt, withdrawnAt, askWho, code } =
    useLoaderData<typeof loader>();
  const place = placeOf(useParams());
  const { say } = useWords();
  return (
    <Stack gap="large">
      <PageTitle above={<ActivityName activity={activity} />}>
        {say(answers > 0 ? receipt.title : sent.nothingLeft)}
      </PageTitle>
      <Code label={say(receipt.reference)} large>
        {reference}
      </Code>
      <Link href={`/e/${place.engagement}/contributions/${reference}`} alone>
        {say(sentTogether.everybody)}
      </Link>
      <Thread label={say(receipt.thread)}>
        <Stitch kind="said" date={sentAt ? dayInWords(sentAt) : undefined}>
          {answers === 1 ? <Tell words={receipt.sentOne} /> : null}
          {answers > 1 ? <Tell words={receipt.sent} values={{ count: answers }} /> : null}
          {changedAt ? <Tell words={sent.changedOn} values={{ day: dayInWords(changedAt) }} /> : null}
          {withdrawnAt ? <Tell words={sent.withdrawnOn} values={{ day: dayInWords(withdrawnAt) }} /> : null}
          {late ? <Tell words={receipt.late} /> : null}
        </Stitch>
        <Stitch kind="waiting" title={say(receipt.next)}>
          {activity.taking === "in_time" && activity.closesAt ? (
            <Tell words={receipt.until} values={{ day: dayInWords(activity.closesAt) }} />
          ) : (
            <Tell words={receipt.read} />
          )}
          <Tell words={receipt.decide} />
          <p>
            <Link href="/my" alone>
              {say(receipt.toThread)}
            </Link>
          </p>
          {answers > 0 ? <OfferNews from={pathOf(place, "receipt")} /> : null}
        </Stitch>
      </Thread>
      {activity.taking ? (
        <section aria-labelledby="change">
          <h2 id="change">{say(sent.title)}</h2>
          <UntilWhen activity={activity} />
          <p>
            <Link href={pathOf(place, "check")} alone>
              {say(sent.link)}
            </Link>
          </p>
        </section>
      ) : null}
      {askWho ? (
        <section aria-labelledby="about-you">
          <h2 id="about-you">{say(monitoring.title)}</h2>
          <Tell words={monitoring.invitation} />
          <Row>
            <LinkButton href={pathOf(place, "about-you")} tone="plain" picture="people">
              {say(monitoring.invite)}
            </LinkButton>
          </Row>
        </section>
      ) : null}
      <section aria-labelledby="code">
        <h2 id="code">{say(yourCode.title)}</h2>
        <YourCode code={code} path={pathOf(place, "receipt")} />
        {activity.taking ? <OfferLink from={pathOf(place, "receipt")} /> : null}
      </section>
      <Row>
        <LinkButton href={pathOf(place, "print")} tone="plain" picture="print">
          {say(front.print)}
        </LinkButton>
        <LinkButton href={`/e/${place.engagement}`} tone="quiet">
          {say(receipt.first)}
        </LinkButton>
      </Row>
      <SomeoneElse />
    </Stack>
  );
}
