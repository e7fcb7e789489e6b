import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card, Cards, Notice, PageTitle, PictureWords, Stack } from "../components/index.ts";
import { BackLink } from "../features/ways-out/back-link.tsx";
import { easySupport } from "../features/ways-out/easy-read.ts";
import { fromLoader } from "../features/ways-out/from-loader.ts";
import { pageTitle } from "../lib/page-title.ts";
import { usePreferences } from "../lib/use-preferences.ts";

export const loader = fromLoader;
export const meta: MetaFunction = () => [{ title: pageTitle("I need support") }];

export default function SupportPage() {
  const { from } = useLoaderData<typeof loader>();
  const easyRead = usePreferences().easyRead === "on";
  return (
    <Stack gap="large">
      <PageTitle lede="Support to take part, and what to do when you are not safe.">I need support</PageTitle>
      <Notice tone="stop" picture="warning" title="If somebody is in danger now, phone 999">
        <p>If you cannot speak, text 999. Register your phone first: text the word register to 999.</p>
        <p>Nobody watches this page. A message here does not bring help.</p>
      </Notice>
      {easyRead ? <PictureWords lines={easySupport} /> : <Support />}
      <div>
        <BackLink to={from} />
      </div>
    </Stack>
  );
}

function Support() {
  return (
    <>
      <section aria-labelledby="taking-part">
        <h2 id="taking-part">Support to take part</h2>
        <Cards>
          <Card title="A supporter" level={3} picture="support">
            <p>
              Somebody you trust can read, write or talk with you. The words stay yours. You need not tell us
              they helped.
            </p>
          </Card>
          <Card title="By phone or by post" level={3} picture="phone">
            <p>
              Ask the council that invited you to take your answers by phone or by post. They type in exactly
              what you say.
            </p>
          </Card>
          <Card title="In a session" level={3} picture="meeting">
            <p>
              Tell the facilitator what you need. Captions, breaks or an interpreter are for you to ask for.
            </p>
          </Card>
        </Cards>
      </section>
      <section aria-labelledby="not-safe">
        <h2 id="not-safe">Not in danger now, but worried</h2>
        <ul>
          <li>
            To tell somebody about harm or neglect, phone adult social care at your council. Its own site has
            the number.
          </li>
          <li>For medical help that is not an emergency, phone NHS 111, day or night.</li>
          <li>To talk to somebody, phone Samaritans on 116 123, day or night. It costs nothing.</li>
        </ul>
        <p>If what you write here says that somebody is being harmed, the council may have to act on it.</p>
      </section>
    </>
  );
}
