import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newsLink as words } from "../../accessibility/interface/news.ts";
import { AGREE_DAYS } from "../../server/domain/news.ts";
import { Button, PageTitle, Stack } from "../components/index.ts";
import { LinkDone } from "../features/news/link-done.tsx";
import { LinkFailed } from "../features/news/link-failed.tsx";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle(words.agreeTitle.standard) }];

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const token = searchParams.get("token") ?? "";
  const done = searchParams.has("done");
  return data({ token, done }, { status: token === "" && !done ? 404 : 200 });
}

/** Opening the page does nothing: mail scanners open every link. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  try {
    await context.api.participant.agreeToNews({ token: textOf(form)["token"] ?? "" });
    return redirect("/news/agree?done", 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function AgreePage() {
  const { token, done } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { say } = useWords();
  if (problem || (token === "" && !done)) return <LinkFailed message={problem?.refusal.message} />;
  if (done) return <LinkDone lede={<Tell words={words.begun} />}>{say(words.agreed)}</LinkDone>;
  return (
    <Stack gap="large">
      <PageTitle lede={<Tell words={words.agree} />}>{say(words.agreeTitle)}</PageTitle>
      <form method="post" action="/news/agree">
        <input type="hidden" name="token" value={token} />
        <Button picture="yes">{say(words.yes)}</Button>
      </form>
      <Tell words={words.ifNot} values={{ days: AGREE_DAYS }} />
    </Stack>
  );
}
