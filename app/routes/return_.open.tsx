import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openLink as words } from "../../accessibility/interface/by-e-mail.ts";
import { Button, ErrorSummary, LinkButton, PageTitle, Row, Stack } from "../components/index.ts";
import { type BehindALink, WhichToOpen } from "../features/by-e-mail/which-to-open.tsx";
import { resumePath } from "../features/taking-part/place.ts";
import { admittedHeaders, noStore } from "../lib/device-cookies.ts";
import { formOf, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle(words.title.standard) }];

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const token = searchParams.get("token") ?? "";
  const deleted = searchParams.has("deleted");
  return data({ token, deleted }, { status: token === "" && !deleted ? 404 : 200 });
}

interface Choosing {
  token: string;
  choices: BehindALink[];
  unchosen: boolean;
}

/** Opening the page does nothing: mail scanners open every link. Only the button opens answers. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { token: sent = "", go, who, choosing } = textOf(form);
  try {
    if (go === "disown") {
      await context.api.participant.disownAddress({ token: sent });
      return redirect("/return/open?deleted", 303);
    }
    const { token, resume, choices } = await context.api.participant.openLink({
      token: sent,
      ...(who ? { who } : {}),
    });
    if (token === null) {
      const unchosen = choosing !== undefined;
      return data<Choosing>({ token: sent, choices, unchosen }, { status: unchosen ? 422 : 200 });
    }
    return redirect(resumePath(resume), {
      status: 303,
      headers: await admittedHeaders({ token }, context.settings.publicUrl),
    });
  } catch (error) {
    return refused(error, form);
  }
}

export default function OpenLinkPage() {
  const { token, deleted } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say } = useWords();
  if (answer && "choices" in answer) return <WhichToOpen {...answer} />;
  if (answer || (token === "" && !deleted)) {
    return (
      <Stack gap="large">
        <ErrorSummary message={answer?.refusal.message} />
        <PageTitle lede={<Tell words={words.why} />}>{say(words.failed)}</PageTitle>
        <Row>
          <LinkButton href="/return/link" picture="letter">
            {say(words.anew)}
          </LinkButton>
          <LinkButton href="/return" tone="plain" picture="key">
            {say(words.words)}
          </LinkButton>
        </Row>
      </Stack>
    );
  }
  if (deleted) return <PageTitle lede={<Tell words={words.noMore} />}>{say(words.deleted)}</PageTitle>;
  return (
    <Stack gap="large">
      <PageTitle lede={<Tell words={words.press} />}>{say(words.title)}</PageTitle>
      <form method="post" action="/return/open">
        <input type="hidden" name="token" value={token} />
        <Button picture="key">{say(words.open)}</Button>
      </form>
      <Tell words={words.shared} />
      <section aria-labelledby="not-asked">
        <Stack>
          <h2 id="not-asked">{say(words.notAsked)}</h2>
          <Tell words={words.mistake} />
          <form method="post" action="/return/open">
            <input type="hidden" name="token" value={token} />
            <Button name="go" value="disown" tone="plain" picture="remove">
              {say(words.notMine)}
            </Button>
          </form>
        </Stack>
      </section>
    </Stack>
  );
}
