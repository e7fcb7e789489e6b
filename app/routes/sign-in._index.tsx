import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ErrorSummary, Link, Notice, PageTitle, Row, Stack, TextField } from "../components/index.ts";
import { formOf, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { rememberReturn } from "../lib/return-path.ts";
import { safePath } from "../lib/safe-path.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Sign in") }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return {
    sent: searchParams.has("sent"),
    from: safePath(searchParams.get("from"), "/desk"),
    outbox: context.settings.outbox,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  try {
    await context.auth.requestLink(String(form.get("email") ?? ""));
    return redirect("/sign-in?sent", { headers: { "Set-Cookie": await rememberReturn(form.get("from")) } });
  } catch (error) {
    return refused(error, form);
  }
}

export default function SignInPage() {
  const { sent, from, outbox } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  if (sent) {
    return (
      <Stack gap="large">
        <PageTitle lede="If we know the address, a link is on its way to it.">Look in your e-mail</PageTitle>
        <p>The link works once, for 20 minutes. Look in your junk folder too.</p>
        {outbox ? (
          <Notice title="No mail is sent from here">
            <p>
              <Link href="/outbox">Find your link in the outbox</Link>.
            </p>
          </Notice>
        ) : null}
        <p>
          <Link href="/sign-in" alone>
            Use another address, or ask again
          </Link>
        </p>
      </Stack>
    );
  }
  return (
    <Stack gap="large">
      <ErrorSummary
        errors={problem?.refusal.fields}
        message={problem?.refusal.fields ? undefined : problem?.refusal.message}
      />
      <PageTitle lede="For councils and providers. You do not need an account to take part.">
        Sign in
      </PageTitle>
      <form method="post" noValidate>
        <Stack>
          <input type="hidden" name="from" value={problem?.values["from"] ?? from} />
          <TextField
            label="Your e-mail address"
            name="email"
            type="email"
            autoComplete="email"
            spellCheck={false}
            hint="We send you a link. You do not need a password."
            defaultValue={problem?.values["email"]}
            error={problem?.refusal.fields?.["email"]}
          />
          <Row>
            <Button picture="letter">Send me a link</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
