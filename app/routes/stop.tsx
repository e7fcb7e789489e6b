import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { someoneElse } from "../../accessibility/interface/taking-part.ts";
import { stop } from "../../accessibility/interface/ways-out.ts";
import { Button, Notice, PageTitle, Row, Stack } from "../components/index.ts";
import { OfferLink } from "../features/by-e-mail/offer-link.tsx";
import { BackLink } from "../features/ways-out/back-link.tsx";
import { fromLoader } from "../features/ways-out/from-loader.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const loader = (args: LoaderFunctionArgs) => ({
  ...fromLoader(args),
  takingPart: args.context.who.participant,
});
export const meta: MetaFunction = () => [{ title: pageTitle(stop.title.standard) }];

export default function StopPage() {
  const { from, takingPart } = useLoaderData<typeof loader>();
  const { say } = useWords();
  return (
    <Stack gap="large">
      <PageTitle lede={<Tell words={stop.lede} />}>{say(stop.title)}</PageTitle>
      <Notice tone="agreed" title={say(stop.kept)}>
        <Tell words={stop.sentOn} />
        <Tell words={stop.comeBack} />
        {takingPart ? <OfferLink from={`/stop?from=${encodeURIComponent(from)}`} /> : null}
      </Notice>
      <Row>
        <BackLink to={from}>{say(stop.carryOn)}</BackLink>
      </Row>
      <section aria-labelledby="someone-else">
        <h2 id="someone-else">{say(stop.shared)}</h2>
        <Tell words={stop.takesOff} />
        <form method="post" action="/someone-else">
          <Button tone="plain" picture="people">
            {say(someoneElse.turn)}
          </Button>
        </form>
      </section>
    </Stack>
  );
}
