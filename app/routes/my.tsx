import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { MyContribution } from "../features/my-thread/my-contribution.tsx";
import { pathOf } from "../features/taking-part/place.ts";
import { SomeoneElse } from "../features/taking-part/someone-else.tsx";
import { YourCode } from "../features/taking-part/your-code.tsx";
import { asksEasyRead } from "../lib/asks-easy-read.ts";
import { noStore, readCode } from "../lib/device-cookies.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle("What happened to what I said") }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.who.participant) throw redirect("/return");
  return {
    mine: await orPage(context.api.participant.thread({ easyRead: asksEasyRead(request) })),
    code: await readCode(request),
  };
}

export default function MyPage() {
  const { mine, code } = useLoaderData<typeof loader>();
  const { engagement, contributions, drafts } = mine;
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`/e/${engagement.slug}`}>{engagement.title}</Link>}>
        What happened to what I said
      </PageTitle>
      {drafts.map((draft) => (
        <p key={draft.slug}>
          You have answers that are not sent yet.{" "}
          <Link href={pathOf({ engagement: engagement.slug, activity: draft.slug }, "check")}>
            Go on with {draft.title}
          </Link>
        </p>
      ))}
      {contributions.length === 0 ? <p>You have not sent anything yet.</p> : null}
      {contributions.map((contribution, index) => (
        <MyContribution
          key={contribution.reference}
          contribution={contribution}
          number={index + 1}
          engagement={engagement.slug}
        />
      ))}
      <section aria-labelledby="code">
        <h2 id="code">Your code</h2>
        <YourCode code={code} path="/my" />
      </section>
      <SomeoneElse />
    </Stack>
  );
}
