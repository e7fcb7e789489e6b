import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { help } from "../../accessibility/interface/ways-out.ts";
import type { Label, Telling } from "../../accessibility/interface/words.ts";
import { Details, Link, PageTitle, PictureWords, Stack, Steps } from "../components/index.ts";
import { BackLink } from "../features/ways-out/back-link.tsx";
import { fromLoader } from "../features/ways-out/from-loader.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const loader = fromLoader;
export const meta: MetaFunction = () => [{ title: pageTitle(help.title.standard) }];

export default function HelpPage() {
  const { from } = useLoaderData<typeof loader>();
  const { say, easyRead } = useWords();
  return (
    <Stack gap="large">
      <PageTitle lede={<Tell words={help.lede} />}>{say(help.title)}</PageTitle>
      {easyRead ? <OneAfterTheOther /> : <StepsAndQuestions />}
      <div>
        <BackLink to={from}>{say(help.back)}</BackLink>
      </div>
    </Stack>
  );
}

const steps = [
  { title: help.step1, words: help.code },
  { title: help.step2, words: help.question },
  { title: help.step3, words: help.check },
  { title: help.step4, words: help.decided },
];

const questions: readonly { asked: Label; answers: readonly Telling[] }[] = [
  { asked: help.canStop, answers: [help.stopping, help.comingBack] },
  { asked: help.mustSay, answers: [help.noName] },
  { asked: help.canAnswerFor, answers: [help.answeringFor] },
  { asked: help.whatHappens, answers: [help.happens, help.changes] },
  { asked: help.canChange, answers: [help.changing] },
];

function OneAfterTheOther() {
  const { say, pictured } = useWords();
  const told = [...steps.map(({ words }) => words), ...questions.flatMap(({ answers }) => answers)];
  return (
    <div>
      <PictureWords lines={told.flatMap((telling) => pictured(telling))} />
      <p>
        <Link href="/preferences" alone>
          {say(help.toPreferences)}
        </Link>
      </p>
    </div>
  );
}

function StepsAndQuestions() {
  const { say } = useWords();
  return (
    <>
      <Steps
        label={say(help.steps)}
        steps={steps.map(({ title, words }) => ({ title: say(title), words: <Tell words={words} /> }))}
      />
      <div>
        {questions.map(({ asked, answers }) => (
          <Details key={asked.standard} summary={say(asked)}>
            {answers.map((telling) => (
              <Tell key={telling.standard} words={telling} />
            ))}
            {asked === help.canChange ? (
              <Link href="/preferences" alone>
                {say(help.toPreferences)}
              </Link>
            ) : null}
          </Details>
        ))}
      </div>
    </>
  );
}
