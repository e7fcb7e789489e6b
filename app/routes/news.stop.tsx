import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { news, newsLink as words } from "../../accessibility/interface/news.ts";
import { Button, PageTitle, Stack } from "../components/index.ts";
import { LinkDone } from "../features/news/link-done.tsx";
import { LinkFailed } from "../features/news/link-failed.tsx";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle(words.stopTitle.standard) }];

function linkOf(request: Request) {
  const { searchParams } = new URL(request.url);
  return { id: searchParams.get("id") ?? "", key: searchParams.get("key") ?? "" };
}

export function loader({ request }: LoaderFunctionArgs) {
  const { id, key } = linkOf(request);
  const done = new URL(request.url).searchParams.has("done");
  const whole = id !== "" && key !== "";
  return data({ whole, done }, { status: whole || done ? 200 : 404 });
}

/** Opening the page does nothing. The button posts to the link itself, and so do mail programs (RFC 8058). */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  try {
    await context.api.participant.stopNewsByLink(linkOf(request));
    return redirect("/news/stop?done", 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function StopPage() {
  const { whole, done } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { say } = useWords();
  if (problem || !(whole || done)) return <LinkFailed message={problem?.refusal.message} />;
  if (done) return <LinkDone lede={<Tell words={news.noMore} />}>{say(news.stopped)}</LinkDone>;
  return (
    <Stack gap="large">
      <PageTitle lede={<Tell words={words.stop} />}>{say(words.stopTitle)}</PageTitle>
      <form method="post">
        <Button picture="no">{say(words.yesStop)}</Button>
      </form>
    </Stack>
  );
}
