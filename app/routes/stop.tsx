import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button, Notice, PageTitle, PictureWords, Row, Stack } from "../components/index.ts";
import { BackLink } from "../features/ways-out/back-link.tsx";
import { easyStop } from "../features/ways-out/easy-read.ts";
import { fromLoader } from "../features/ways-out/from-loader.ts";
import { pageTitle } from "../lib/page-title.ts";
import { usePreferences } from "../lib/use-preferences.ts";

export const loader = fromLoader;
export const meta: MetaFunction = () => [{ title: pageTitle("You can stop") }];

export default function StopPage() {
  const { from } = useLoaderData<typeof loader>();
  return (
    <Stack gap="large">
      <PageTitle lede="You can close this page now. You do not have to say why.">You can stop</PageTitle>
      {usePreferences().easyRead === "on" ? (
        <PictureWords lines={easyStop} />
      ) : (
        <Notice tone="agreed" title="Your answers are kept">
          <p>
            What you sent on with Next, or with “Save and stop”, is kept. If you were still writing an answer,
            go back and choose one of them first.
          </p>
          <p>
            Your code of four words brings you back to the same place. If you do not come back, nothing is
            sent for you.
          </p>
        </Notice>
      )}
      <Row>
        <BackLink to={from}>Go back and carry on</BackLink>
      </Row>
      <section aria-labelledby="someone-else">
        <h2 id="someone-else">Does somebody else use this device?</h2>
        <p>
          This takes your answers off this device, so that the next person does not see them. Have your code
          first.
        </p>
        <form method="post" action="/someone-else">
          <Button tone="plain" picture="people">
            It is someone else’s turn
          </Button>
        </form>
      </section>
    </Stack>
  );
}
