import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { help, support } from "../../accessibility/interface/ways-out.ts";
import type { Telling } from "../../accessibility/interface/words.ts";
import { Card, Cards, Notice, PageTitle, PictureWords, Stack } from "../components/index.ts";
import { BackLink } from "../features/ways-out/back-link.tsx";
import { fromLoader } from "../features/ways-out/from-loader.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const loader = fromLoader;
export const meta: MetaFunction = () => [{ title: pageTitle(support.title.standard) }];

export default function SupportPage() {
  const { from } = useLoaderData<typeof loader>();
  const { say, easyRead } = useWords();
  return (
    <Stack gap="large">
      <PageTitle lede={<Tell words={support.lede} />}>{say(support.title)}</PageTitle>
      <Notice tone="stop" picture="warning" title={say(support.danger)}>
        <Tell words={support.cannotSpeak} />
        <Tell words={support.nobodyWatches} />
      </Notice>
      <section aria-labelledby="taking-part">
        <h2 id="taking-part">{say(support.takePart)}</h2>
        {easyRead ? <Ideas tellings={ways.map(({ words }) => words)} /> : <WaysToTakePart />}
      </section>
      <section aria-labelledby="not-safe">
        <h2 id="not-safe">{say(support.worried)}</h2>
        {easyRead ? <Ideas tellings={numbers} /> : <Numbers />}
        <Tell words={support.mustAct} />
      </section>
      <div>
        <BackLink to={from}>{say(help.back)}</BackLink>
      </div>
    </Stack>
  );
}

const ways = [
  { title: support.supporter, picture: "support", words: support.trusted },
  { title: support.otherWays, picture: "phone", words: support.byPhone },
  { title: support.session, picture: "meeting", words: support.inSession },
] as const;

const numbers = [support.harm, support.medical, support.talk];

function Ideas({ tellings }: { tellings: readonly Telling[] }) {
  const { pictured } = useWords();
  return <PictureWords lines={tellings.flatMap((telling) => pictured(telling))} />;
}

function WaysToTakePart() {
  const { say } = useWords();
  return (
    <Cards>
      {ways.map(({ title, picture, words }) => (
        <Card key={picture} title={say(title)} level={3} picture={picture}>
          <Tell words={words} />
        </Card>
      ))}
    </Cards>
  );
}

function Numbers() {
  return (
    <ul>
      {numbers.map(({ standard }) => (
        <li key={standard}>{standard}</li>
      ))}
    </ul>
  );
}
