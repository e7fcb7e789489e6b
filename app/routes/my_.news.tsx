import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { news as words } from "../../accessibility/interface/news.ts";
import { AGREE_DAYS } from "../../server/domain/news.ts";
import { ErrorSummary, LinkButton, PageTitle, Row, Stack } from "../components/index.ts";
import { OutboxNotice } from "../features/by-e-mail/outbox-notice.tsx";
import { AskForNews } from "../features/news/ask-for-news.tsx";
import { StopNews } from "../features/news/stop-news.tsx";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, orPage, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { safePath } from "../lib/safe-path.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle(words.title.standard) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.who.participant) throw redirect("/return");
  const { searchParams } = new URL(request.url);
  const done = searchParams.get("done");
  return {
    ...(await orPage(context.api.participant.news())),
    done: done === "asked" || done === "stopped" ? done : null,
    from: safePath(searchParams.get("from"), "/my"),
    outbox: context.settings.outbox,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { go, email = "" } = textOf(form);
  const from = safePath(new URL(request.url).searchParams.get("from"), "/my");
  const done = (what: string) => redirect(`/my/news?done=${what}&from=${encodeURIComponent(from)}`, 303);
  try {
    if (go === "stop") {
      await context.api.participant.stopNews();
      return done("stopped");
    }
    await context.api.participant.askForNews({ email });
    return done("asked");
  } catch (error) {
    return refused(error, form);
  }
}

export default function NewsPage() {
  const { state, said, done, from, outbox } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { say } = useWords();
  const goBack = (
    <Row>
      <LinkButton href={from} tone="plain" picture="back">
        {say(words.goBack)}
      </LinkButton>
    </Row>
  );
  if (!problem && done === "asked" && state === "asked") {
    return (
      <Stack gap="large">
        <PageTitle lede={<Tell words={words.onItsWay} />}>{say(words.sent)}</PageTitle>
        <Tell words={words.inTime} values={{ days: AGREE_DAYS }} />
        {outbox ? <OutboxNotice /> : null}
        {goBack}
        <StopNews />
      </Stack>
    );
  }
  if (!problem && done === "stopped" && state === "none") {
    return (
      <Stack gap="large">
        <PageTitle lede={<Tell words={words.noMore} />}>{say(words.stopped)}</PageTitle>
        {goBack}
      </Stack>
    );
  }
  if (!said) {
    return (
      <Stack gap="large">
        <PageTitle lede={<Tell words={words.nothingSent} />}>{say(words.title)}</PageTitle>
        {goBack}
      </Stack>
    );
  }
  return (
    <Stack gap="large">
      <ErrorSummary
        errors={problem?.refusal.fields}
        message={problem?.refusal.fields ? undefined : problem?.refusal.message}
      />
      {state === "none" ? (
        <PageTitle lede={<Tell words={words.lede} />}>{say(words.title)}</PageTitle>
      ) : (
        <>
          <PageTitle lede={<Tell words={state === "agreed" ? words.hears : words.stillWaiting} />}>
            {say(state === "agreed" ? words.agreed : words.waiting)}
          </PageTitle>
          <StopNews />
        </>
      )}
      <AskForNews
        again={state !== "none"}
        typed={problem?.values["email"]}
        error={problem?.refusal.fields?.["email"]}
      />
      {goBack}
    </Stack>
  );
}
