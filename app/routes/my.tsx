import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mine as words } from "../../accessibility/interface/my-thread.ts";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { OfferLink } from "../features/by-e-mail/offer-link.tsx";
import { MyContribution } from "../features/my-thread/my-contribution.tsx";
import { OfferNews } from "../features/news/offer-news.tsx";
import { pathOf } from "../features/taking-part/place.ts";
import { SomeoneElse } from "../features/taking-part/someone-else.tsx";
import { YourCode } from "../features/taking-part/your-code.tsx";
import { asksEasyRead } from "../lib/asks-easy-read.ts";
import { noStore, readCode } from "../lib/device-cookies.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle(words.title.standard) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.who.participant) throw redirect("/return");
  return {
    mine: await orPage(context.api.participant.thread({ easyRead: asksEasyRead(request) })),
    code: await readCode(request),
  };
}

export default function MyPage() {
  const { mine, code } = useLoaderData<typeof loader>();
  const { engagement, contributions, unsent, changeable } = mine;
  const { say } = useWords();
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`/e/${engagement.slug}`}>{engagement.title}</Link>}>
        {say(words.title)}
      </PageTitle>
      {unsent.map(({ slug, title, changes }) => (
        <div key={slug}>
          <Tell words={changes ? words.changesNotSent : words.notSent} />
          <Link href={pathOf({ engagement: engagement.slug, activity: slug }, "check")} alone>
            {say(words.goOn, { title })}
          </Link>
        </div>
      ))}
      {changeable
        .filter(({ slug }) => !unsent.some((other) => other.slug === slug))
        .map(({ slug, title }) => (
          <p key={slug}>
            <Link href={pathOf({ engagement: engagement.slug, activity: slug }, "check")} alone>
              {say(words.change, { title })}
            </Link>
          </p>
        ))}
      {contributions.length === 0 ? <Tell words={words.nothing} /> : null}
      {contributions.map((contribution, index) => (
        <MyContribution
          key={contribution.reference}
          contribution={contribution}
          number={index + 1}
          engagement={engagement.slug}
        />
      ))}
      {contributions.length > 0 ? <OfferNews from="/my" /> : null}
      <section aria-labelledby="code">
        <h2 id="code">{say(words.code)}</h2>
        <YourCode code={code} path="/my" />
        {unsent.length + changeable.length > 0 ? <OfferLink from="/my" /> : null}
      </section>
      <SomeoneElse />
    </Stack>
  );
}
