import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { byEmail, lostWords as words } from "../../accessibility/interface/by-e-mail.ts";
import { Button, ErrorSummary, Link, PageTitle, Row, Stack, TextField } from "../components/index.ts";
import { OutboxNotice } from "../features/by-e-mail/outbox-notice.tsx";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle(words.title.standard) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.has("sent"), outbox: context.settings.outbox };
}

/** Answers every address alike: the page says nothing about who is known. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  try {
    await context.api.participant.askForLink({ email: textOf(form)["email"] ?? "" });
    return redirect("/return/link?sent", 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function LostWordsPage() {
  const { sent, outbox } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { say } = useWords();
  if (sent && !problem) {
    return (
      <Stack gap="large">
        <PageTitle lede={<Tell words={words.ifKnown} />}>{say(words.sent)}</PageTitle>
        <Tell words={byEmail.once} />
        {outbox ? <OutboxNotice /> : null}
        <section aria-labelledby="nothing">
          <Stack>
            <h2 id="nothing">{say(words.nothing)}</h2>
            <Tell words={words.why} />
            <p>
              <Link href="/return/link" alone>
                {say(words.again)}
              </Link>
            </p>
            <p>
              <Link href="/return" alone>
                {say(words.haveCode)}
              </Link>
            </p>
          </Stack>
        </section>
      </Stack>
    );
  }
  return (
    <Stack gap="large">
      <ErrorSummary
        errors={problem?.refusal.fields}
        message={problem?.refusal.fields ? undefined : problem?.refusal.message}
      />
      <PageTitle lede={<Tell words={words.lede} />}>{say(words.title)}</PageTitle>
      <form method="post" action="/return/link" noValidate>
        <Stack gap="large">
          <TextField
            label={say(words.address)}
            name="email"
            type="email"
            autoComplete="email"
            spellCheck={false}
            hint={<Tell words={words.same} />}
            defaultValue={problem?.values["email"]}
            error={problem?.refusal.fields?.["email"]}
          />
          <Row>
            <Button picture="letter">{say(words.send)}</Button>
          </Row>
        </Stack>
      </form>
      <p>
        <Link href="/return" alone>
          {say(words.haveCode)}
        </Link>
      </p>
    </Stack>
  );
}
