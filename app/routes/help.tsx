import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Details, Link, PageTitle, PictureWords, Stack, Steps } from "../components/index.ts";
import { BackLink } from "../features/ways-out/back-link.tsx";
import { easyHelp } from "../features/ways-out/easy-read.ts";
import { fromLoader } from "../features/ways-out/from-loader.ts";
import { pageTitle } from "../lib/page-title.ts";
import { usePreferences } from "../lib/use-preferences.ts";

export const loader = fromLoader;
export const meta: MetaFunction = () => [{ title: pageTitle("Help") }];

export default function HelpPage() {
  const { from } = useLoaderData<typeof loader>();
  return (
    <Stack gap="large">
      <PageTitle lede="How to take part, and what happens to what you say.">Help</PageTitle>
      {usePreferences().easyRead === "on" ? <PictureWords lines={easyHelp} /> : <Help />}
      <div>
        <BackLink to={from} />
      </div>
    </Stack>
  );
}

function Help() {
  return (
    <>
      <Steps
        label="How it goes"
        steps={[
          {
            title: "You get a code of four words",
            words: <p>Write it down. It brings you back whenever you like.</p>,
          },
          {
            title: "You see one question at a time",
            words: <p>Write, or choose an answer. You can leave out any question.</p>,
          },
          { title: "You look at all your answers", words: <p>Change what you like, then send.</p> },
          { title: "You see what happened", words: <p>Your code shows what was decided, and why.</p> },
        ]}
      />
      <div>
        <Details summary="Can I stop and come back?">
          <p>
            Yes. Each answer is kept when you go on, or when you choose “Save and stop”. Your code of four
            words brings you back, on this device or another.
          </p>
          <p>Write the code down. It is the only way back, because we do not ask who you are.</p>
        </Details>
        <Details summary="Do I have to say who I am?">
          <p>
            No. You need no account, no e-mail address and no name. Leave out the names of other people as
            well.
          </p>
        </Details>
        <Details summary="Can I answer for somebody else?">
          <p>
            Yes. Say that you answer on their behalf. Write what they would say, as near to their own words as
            you can.
          </p>
        </Details>
        <Details summary="What happens to what I say?">
          <p>
            People at the council read every answer. They say what they decided, and why. If your words
            changed the plan, your code shows you where.
          </p>
        </Details>
        <Details summary="Can I change the letters or the colours?">
          <p>
            Yes. You can also turn on Easy Read, with short sentences and pictures.{" "}
            <Link href="/preferences">Change how this looks</Link>
          </p>
        </Details>
      </div>
    </>
  );
}
