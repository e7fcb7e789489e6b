import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { OrganisationSize } from "../../server/domain/market.ts";
import { refusal } from "../../server/domain/refusal.ts";
import { ErrorSummary, Link, LinkButton, Notice, PageTitle, Row, Stack } from "../components/index.ts";
import { NameOrganisation, SignUp } from "../features/market/registration.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { rememberReturn } from "../lib/return-path.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Register your organisation", data?.page.activity.title ?? "Market test") },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = await orPage(context.api.market.read(placeOf(params)));
  return {
    page,
    sent: new URL(request.url).searchParams.has("sent"),
    outbox: context.settings.outbox,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const here = pathOf(place, "register");
  const typed = (name: string) => String(form.get(name) ?? "").trim();
  try {
    if (!context.who.signedIn) {
      await context.auth.requestLink(typed("email"), typed("person"));
      return redirect(`${here}?sent`, { headers: { "Set-Cookie": await rememberReturn(here) } });
    }
    const choice = typed("notForProfit");
    if (choice !== "yes" && choice !== "no")
      throw refusal("invalid", undefined, { notForProfit: "Choose yes or no." });
    await context.api.market.register({
      ...place,
      name: typed("name"),
      // Checked by the procedure: the form may hold anything.
      size: typed("size") as OrganisationSize,
      notForProfit: choice === "yes",
    });
    return redirect(pathOf(place));
  } catch (error) {
    return refusedAs(error, form, (path) => (path === "name" && !context.who.signedIn ? "person" : path));
  }
}

export default function RegisterPage() {
  const { page, sent, outbox } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { activity, engagement, mine, signedIn, state } = page;
  const place = { engagement: engagement.slug, activity: activity.slug };
  const above = <Link href={pathOf(place)}>{activity.title}</Link>;
  if (sent && !signedIn) {
    return (
      <Stack gap="large">
        <PageTitle above={above} lede="We have sent you a link. Open it in this browser to go on.">
          Look in your e-mail
        </PageTitle>
        <p>The link works once, for 20 minutes. Look in your junk folder too.</p>
        {outbox ? (
          <Notice title="No mail is sent from here">
            <p>
              <Link href="/outbox">Find your link in the outbox</Link>.
            </p>
          </Notice>
        ) : null}
        <p>
          <Link href={pathOf(place, "register")} alone>
            Use another address, or ask again
          </Link>
        </p>
      </Stack>
    );
  }
  const refusedWith = problem?.refusal;
  return (
    <Stack gap="large">
      <ErrorSummary
        errors={refusedWith?.fields}
        message={refusedWith?.fields ? undefined : refusedWith?.message}
      />
      <PageTitle above={above} lede="This is not a call for competition. Registering commits you to nothing.">
        Register your organisation
      </PageTitle>
      {state !== "open" ? (
        <Notice tone="stop" picture="time" title="This is not open for registration" />
      ) : mine ? (
        <Notice tone="agreed" title={`${mine.organisation} is registered`}>
          <Row>
            <LinkButton href={pathOf(place, "market-answers")}>Answer the questions</LinkButton>
          </Row>
        </Notice>
      ) : signedIn ? (
        <NameOrganisation values={problem?.values ?? {}} errors={refusedWith?.fields ?? {}} />
      ) : (
        <SignUp values={problem?.values ?? {}} errors={refusedWith?.fields ?? {}} />
      )}
    </Stack>
  );
}
