import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { byEmail as words } from "../../accessibility/interface/by-e-mail.ts";
import { invalid } from "../../server/domain/refusal.ts";
import { addressInput } from "../../server/domain/return-link.ts";
import { Button, ErrorSummary, LinkButton, PageTitle, Row, Stack } from "../components/index.ts";
import { AskAddress, LookAgain } from "../features/by-e-mail/ask-address.tsx";
import { OutboxNotice } from "../features/by-e-mail/outbox-notice.tsx";
import { noStore } from "../lib/device-cookies.ts";
import { type FormState, formOf, orPage, refused, textOf } from "../lib/form.ts";
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
    ...(await orPage(context.api.participant.returnAddress())),
    done: done === "sent" || done === "deleted" ? done : null,
    from: safePath(searchParams.get("from"), "/my"),
    outbox: context.settings.outbox,
  };
}

type Answer = Partial<FormState> & { look: string | null };

/** The address is looked at once more before anything is sent to it: a wrong letter would open answers to a stranger. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { go, email = "" } = textOf(form);
  const done = (what: string) => {
    const from = safePath(new URL(request.url).searchParams.get("from"), "/my");
    return redirect(`/my/link?done=${what}&from=${encodeURIComponent(from)}`, 303);
  };
  try {
    if (go === "delete") {
      await context.api.participant.forgetAddress();
      return done("deleted");
    }
    if (go === "send") {
      await context.api.participant.keepAddress({ email });
      return done("sent");
    }
    if (go === "mend") return data<Answer>({ look: null, values: { email } });
    const typed = addressInput.safeParse({ email });
    if (!typed.success) return refused(invalid(typed.error.issues), form);
    return data<Answer>({ look: typed.data.email });
  } catch (error) {
    return refused(error, form);
  }
}

export default function LinkPage() {
  const { until, kept, done, from, outbox } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const { say } = useWords();
  const problem = answer?.refusal;
  if (answer?.look) {
    return (
      <Stack gap="large">
        <PageTitle lede={<Tell words={words.letters} />}>{say(words.right)}</PageTitle>
        <LookAgain email={answer.look} />
      </Stack>
    );
  }
  const goBack = (
    <LinkButton href={from} tone="plain" picture="back">
      {say(words.goBack)}
    </LinkButton>
  );
  if (done === "sent" && !answer) {
    return (
      <Stack gap="large">
        <PageTitle lede={<Tell words={words.onItsWay} />}>{say(words.sent)}</PageTitle>
        <Tell words={words.once} />
        <Tell words={words.another} />
        {outbox ? <OutboxNotice /> : null}
        <Row>{goBack}</Row>
        {kept ? <Given /> : null}
      </Stack>
    );
  }
  if (done === "deleted" && !answer) {
    return (
      <Stack gap="large">
        <PageTitle lede={<Tell words={words.wordsOnly} />}>{say(words.gone)}</PageTitle>
        <Row>{goBack}</Row>
      </Stack>
    );
  }
  if (until === null) {
    return (
      <Stack gap="large">
        <ErrorSummary message={problem?.message} />
        <PageTitle lede={<Tell words={words.overNow} />}>{say(words.over)}</PageTitle>
        <Row>{goBack}</Row>
      </Stack>
    );
  }
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.fields} message={problem?.fields ? undefined : problem?.message} />
      <PageTitle lede={<Tell words={words.lede} />}>{say(words.title)}</PageTitle>
      <AskAddress until={until} typed={answer?.values?.["email"]} error={problem?.fields?.["email"]} />
      {kept ? <Given /> : null}
      <Row>{goBack}</Row>
    </Stack>
  );
}

/** Taking an address back is as easy as giving it. */
function Given() {
  const { say } = useWords();
  return (
    <section aria-labelledby="given">
      <Stack>
        <h2 id="given">{say(words.given)}</h2>
        <Tell words={words.cannotShow} />
        <form method="post">
          <Button name="go" value="delete" tone="plain" picture="remove">
            {say(words.takeAway)}
          </Button>
        </form>
      </Stack>
    </section>
  );
}
