import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ErrorSummary, LinkButton, PageTitle, Row, Stack } from "../components/index.ts";
import { formOf, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { recallReturn } from "../lib/return-path.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Sign in") }];

export function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  return data({ token }, { status: token === "" ? 404 : 200 });
}

/** Opening the page uses nothing up: mail scanners open every link. Only the button signs in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  try {
    const headers = new Headers();
    const cookies = await context.auth.openLink(String(form.get("token") ?? ""));
    for (const cookie of cookies.getSetCookie()) headers.append("Set-Cookie", cookie);
    return redirect(await recallReturn(request.headers.get("cookie")), { headers });
  } catch (error) {
    return refused(error, form);
  }
}

export default function OpenLinkPage() {
  const { token } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  if (problem || token === "") {
    return (
      <Stack gap="large">
        <ErrorSummary message={problem?.refusal.message} />
        <PageTitle lede="A link works once, for 20 minutes. Where a mail program cuts it in two, both parts are needed.">
          This link did not sign you in
        </PageTitle>
        <Row>
          <LinkButton href="/sign-in">Ask for a new link</LinkButton>
        </Row>
      </Stack>
    );
  }
  return (
    <>
      <PageTitle lede="Press the button to go on.">Sign in to Throughline</PageTitle>
      <form method="post" action="/sign-in/open">
        <input type="hidden" name="token" value={token} />
        <Button picture="key">Sign in</Button>
      </form>
    </>
  );
}
