import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { young } from "../../accessibility/interface/speaking.ts";
import { print, question as words } from "../../accessibility/interface/taking-part.ts";
import { upload } from "../../accessibility/interface/uploads.ts";
import { dayInWords } from "../../server/domain/day.ts";
import { ANSWERED_BY } from "../../server/domain/question.ts";
import { wordsOf } from "../../server/domain/wording.ts";
import { Link, PageTitle, Picture, Stack } from "../components/index.ts";
import { ActivityName } from "../features/taking-part/activity-name.tsx";
import { Answer } from "../features/taking-part/answer.tsx";
import { Before, type Question } from "../features/taking-part/asked.tsx";
import { HowToChoose } from "../features/taking-part/choice-fields.tsx";
import { OnlyFor } from "../features/taking-part/only-for.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { pictureOf, Said } from "../features/taking-part/said.tsx";
import { SectionBegins, SectionName } from "../features/taking-part/section-of.tsx";
import { YoungWords } from "../features/taking-part/young-words.tsx";
import { noStore } from "../lib/device-cookies.ts";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";
import { readingOf } from "../lib/reading-of.ts";
import { spokenIn } from "../lib/spoken-in.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const handle: PageHandle = { bare: true };
export const headers = noStore;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("To print", data?.activity.title ?? "") },
];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  return orPage(context.api.submission.read({ ...placeOf(params), ...readingOf(request) }));
}

export default function PrintPage() {
  const consultation = useLoaderData<typeof loader>();
  const { engagement, activity, submission, questions } = consultation;
  const place = placeOf(useParams());
  const [search] = useSearchParams();
  const { say } = useWords();
  const large = search.get("size") === "large";
  return (
    <div className={large ? "page-to-print large-print" : "page-to-print"}>
      <Stack gap="large">
        <div className="not-printed">
          <Link href={submission?.state === "sent" ? pathOf(place, "receipt") : pathOf(place)} alone>
            {say(print.back)}
          </Link>
          <Tell words={print.how} />
          <YoungWords
            consultation={consultation}
            path={pathOf(place, large ? "print?size=large" : "print")}
          />
        </div>
        {submission ? null : (
          <p className="not-printed">
            <Link href={large ? "?" : "?size=large"} alone>
              {say(large ? print.usualSize : print.largeSize)}
            </Link>
          </p>
        )}
        <PageTitle above={engagement.title}>
          <ActivityName activity={activity} />
        </PageTitle>
        {submission?.reference ? (
          <p>
            {say(print.reference)} <strong>{submission.reference}</strong>
            {submission.sentAt ? say(print.sentOn, { day: dayInWords(submission.sentAt) }) : null}
          </p>
        ) : null}
        {submission ? null : (
          <div>
            <p>
              {say(print.code)} <strong>{activity.paperCode}</strong>
            </p>
            <Tell words={print.aboutCode} />
          </div>
        )}
        {submission ? null : activity.closesAt ? (
          <Tell words={print.sendBy} values={{ day: dayInWords(activity.closesAt) }} />
        ) : (
          <Tell words={print.leaveOut} />
        )}
        {questions.map((question) => (
          <section key={question.id} aria-labelledby={`question-${question.number}`}>
            {question.section?.begins ? (
              <h2>
                <SectionName section={question.section} />
              </h2>
            ) : null}
            <SectionBegins question={question} />
            <AskedOnPaper question={question} />
            {submission ? null : <OnlyFor perspectives={question.perspectives} />}
            {question.clause ? <Before question={{ ...question, sentences: [] }} /> : null}
            {submission ? <Answer question={question} /> : <ToFillIn question={question} />}
          </section>
        ))}
        {submission ? null : <YoungOnPaper age={activity.adultUnder} />}
      </Stack>
    </div>
  );
}

/** A question as a heading; where it has pictures or several sentences, its number is the heading and they follow. */
function AskedOnPaper({ question: { number, section, sentences, lang } }: { question: Question }) {
  const { say } = useWords();
  const follow = sentences.length > 1 || sentences.some(({ picture }) => picture);
  const Heading = section ? "h3" : "h2";
  return (
    <>
      <Heading id={`question-${number}`} {...(follow ? {} : spokenIn(lang))}>
        {follow ? say(words.unnamed, { number }) : `${number}. ${wordsOf({ sentences })}`}
      </Heading>
      {follow ? <Said sentences={sentences} lang={lang} /> : null}
    </>
  );
}

/** Boxes to tick, room to write, or both. */
function ToFillIn({ question: { kind, mostChoices, options } }: { question: Question }) {
  const { say } = useWords();
  const { choosing, writing } = ANSWERED_BY[kind];
  return (
    <>
      {choosing ? (
        <>
          <HowToChoose kind={kind} most={mostChoices} options={options.length} />
          <ul className={choosing === "order" ? "boxes-to-tick boxes-to-number" : "boxes-to-tick"}>
            {options.map((option) => (
              <Choice key={option.id} {...option} />
            ))}
          </ul>
        </>
      ) : null}
      {writing === "beside" ? <Tell words={upload.onPaper} /> : null}
      {writing === "reason" ? (
        <p>
          {say(words.why)} {say(words.whyOptional)}
        </p>
      ) : null}
      {writing ? <div className={writing === "line" ? "line-to-write" : "room-to-write"} /> : null}
    </>
  );
}

function Choice({ sentences, picture: named, lang }: Question["options"][number]) {
  const picture = pictureOf(named ?? undefined);
  return (
    <li {...spokenIn(lang)}>
      {picture ? <Picture name={picture} /> : null}
      {wordsOf({ sentences })}
    </li>
  );
}

/** What the council has to know before it takes the paper of a young person. */
function YoungOnPaper({ age }: { age: number }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="young">
      <h2 id="young">{say(young.onPaper)}</h2>
      <h3>{say(young.age, { age })}</h3>
      <ul className="boxes-to-tick">
        <li>{say(young.ages.yes, { age })}</li>
        <li>{say(young.ages.no, { age })}</li>
      </ul>
      <h3>{say(young.adult)}</h3>
      <ul className="boxes-to-tick">
        <li>{say(young.adults.parent)}</li>
        <li>{say(young.adults.guardian)}</li>
        <li>{say(young.adults.other)}</li>
      </ul>
      <Tell words={young.adultLede} />
    </section>
  );
}
