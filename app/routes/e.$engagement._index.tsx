import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { assessment } from "../../accessibility/interface/assessment.ts";
import { front as words } from "../../accessibility/interface/front.ts";
import { openness as opennessWords } from "../../accessibility/interface/openness.ts";
import { dayInWords } from "../../server/domain/day.ts";
import { openingOf } from "../../server/domain/wording.ts";
import { Columns, Link, Notice, PageTitle, Stack } from "../components/index.ts";
import { FairnessLinks } from "../features/front/fairness-links.tsx";
import { Heard } from "../features/front/heard.tsx";
import { TakePart } from "../features/front/take-part.tsx";
import { Topics } from "../features/front/topics.tsx";
import { DiscardedOptions } from "../features/openness/discarded-options.tsx";
import { OpennessChanges } from "../features/openness/openness-changes.tsx";
import { Told } from "../features/taking-part/told.tsx";
import { asksEasyRead } from "../lib/asks-easy-read.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.front.title ?? "") },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const wanted = { engagement: params["engagement"] ?? "", easyRead: asksEasyRead(request) };
  const { api } = context;
  const [front, openness] = await orPage(Promise.all([api.front.read(wanted), api.openness.read(wanted)]));
  return { front, openness };
}

export default function EngagementFrontPage() {
  const { front, openness } = useLoaderData<typeof loader>();
  const { say } = useWords();
  const closing = front.activities.filter(({ state, closesAt }) => state === "open" && closesAt);
  const last = closing
    .map(({ closesAt }) => closesAt ?? new Date(0))
    .sort((a, b) => b.getTime() - a.getTime())[0];
  const { opening, rest } = openingOf({ sentences: front.easyRead, text: front.summary });
  return (
    <Stack gap="large">
      <PageTitle above={front.authorities.join(" with ")} lede={<Told {...opening} />}>
        {front.title}
      </PageTitle>
      {front.takingPart ? (
        <Notice picture="thread" title={say(words.takingPart)}>
          <Link href="/my" alone>
            {say(words.toThread)}
          </Link>
        </Notice>
      ) : null}
      <section aria-labelledby="take-part">
        <h2 id="take-part">{say(words.how)}</h2>
        {last ? <Tell words={words.until} values={{ day: dayInWords(last) }} /> : null}
        <TakePart front={front} />
      </section>
      {rest.sentences.length > 0 || rest.text ? (
        <section aria-labelledby="about">
          <h2 id="about">{say(words.about)}</h2>
          <Told {...rest} />
        </section>
      ) : null}
      {front.canChange.length + front.fixed.length > 0 ? (
        <Columns>
          <Topics topics={front.canChange} standing="can_change" before={openness.before} />
          <Topics topics={front.fixed} standing="fixed" before={openness.before} />
        </Columns>
      ) : null}
      <OpennessChanges changes={openness.changes} />
      <div>
        <FairnessLinks front={front} />
        {openness.assessed ? (
          <p>
            <Link href={`/e/${front.slug}/equality`} alone>
              {say(assessment.link)}
            </Link>
          </p>
        ) : null}
      </div>
      {openness.discarded.length > 0 || openness.noOthers ? (
        <section aria-labelledby="put-aside">
          <h2 id="put-aside">{say(opennessWords.discarded)}</h2>
          <DiscardedOptions {...openness} level={3} />
        </section>
      ) : null}
      <Heard front={front} />
    </Stack>
  );
}
