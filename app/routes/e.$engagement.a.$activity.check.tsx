import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { sent } from "../../accessibility/interface/changing.ts";
import { young } from "../../accessibility/interface/speaking.ts";
import { check, answer as left, question as words } from "../../accessibility/interface/taking-part.ts";
import { adultStep, type Speaker, stepsOf } from "../../server/domain/speaker.ts";
import {
  Button,
  type Choice,
  ErrorSummary,
  Facts,
  Link,
  LinkButton,
  Notice,
  PageTitle,
  Row,
  Stack,
  VisuallyHidden,
} from "../components/index.ts";
import { ActivityName } from "../features/taking-part/activity-name.tsx";
import { Answer } from "../features/taking-part/answer.tsx";
import { type Question, QuestionName } from "../features/taking-part/asked.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { Safety } from "../features/taking-part/safety.tsx";
import { bySection, SectionName } from "../features/taking-part/section-of.tsx";
import { ChangeSent, SentSoFar } from "../features/taking-part/sent-so-far.tsx";
import { type AskedOfSpeaker, useSpeakerSteps } from "../features/taking-part/speaker-steps.tsx";
import { useSpeakers } from "../features/taking-part/speakers.ts";
import { Standing } from "../features/taking-part/standing.tsx";
import { lastDayOf, UntilWhen } from "../features/taking-part/until-when.tsx";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, orPage, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { readingOf } from "../lib/reading-of.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle(check.title.standard) }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  return orPage(context.api.submission.read({ ...placeOf(params), ...readingOf(request) }));
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const place = placeOf(params);
  const form = await formOf(request);
  const { does } = textOf(form);
  try {
    if (does === "undo") {
      await context.api.submission.undoChanges(place);
      return redirect(pathOf(place, "check"), 303);
    }
    await context.api.submission.send({ ...place, changing: does === "change" });
    return redirect(pathOf(place, "receipt"), 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function CheckPage() {
  const consultation = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const place = placeOf(useParams());
  const { say } = useWords();
  const { voices, perspectives } = useSpeakers();
  const { submission, activity, questions } = consultation;
  const taking = activity.taking !== null;
  const writable = submission?.state === "draft" && taking;
  const changeable = submission?.state === "sent" && taking;
  const day = lastDayOf(activity);
  const steps = useSpeakerSteps(activity.adultUnder);
  const missing = submission ? adultStep(submission) : null;
  const change = (page: string, what: ReactNode) =>
    writable ? (
      <Link href={`${pathOf(place, page)}?from=check`} alone>
        {what}
      </Link>
    ) : undefined;
  const parts = bySection(questions);
  const factOf = (question: Question) => ({
    name: <QuestionName question={question} />,
    value: (
      <>
        {changeable && question.answer?.unsent ? <p>{say(sent.unsent)}</p> : null}
        <Answer question={question} place={place} />
      </>
    ),
    action: changeable ? (
      <ChangeSent question={question} place={place} />
    ) : (
      change(`question/${question.number}`, say(check.changeAnswer, { number: question.number }))
    ),
  });
  return (
    <Stack gap="large">
      <ErrorSummary message={answer?.refusal.message} />
      <PageTitle
        above={<ActivityName activity={activity} />}
        lede={
          writable ? <Tell words={check.lede} /> : changeable ? <UntilWhen activity={activity} /> : undefined
        }
      >
        {say(submission?.state === "sent" ? sent.title : check.title)}
      </PageTitle>
      {changeable ? <SentSoFar consultation={consultation} place={place} /> : null}
      {changeable ? null : <Standing consultation={consultation} place={place} />}
      {submission ? (
        <Facts
          facts={[
            {
              name: say(check.who),
              value: (
                <>
                  {chosen(voices, submission.voice)}. {chosen(perspectives, submission.perspective)}.
                </>
              ),
              action: change("who", say(check.changeWho)),
            },
            ...stepsOf(submission).map((step) => ({
              name: steps[step].title,
              value:
                saidOf(steps[step], submission) ?? (step === missing ? say(young.notYet) : say(left.leftOut)),
              action: change(
                `who/${step}`,
                <>
                  {say(check.changeSaid)}
                  <VisuallyHidden>: {steps[step].title}</VisuallyHidden>
                </>,
              ),
            })),
            ...questions.filter(({ section }) => section === null).map(factOf),
          ]}
        />
      ) : null}
      {submission
        ? parts.map(({ section, questions: within }) => (
            <section key={section.number} aria-labelledby={`part-${section.number}`}>
              <h2 id={`part-${section.number}`}>
                <SectionName section={section} />
              </h2>
              <Facts facts={within.map(factOf)} />
            </section>
          ))
        : null}
      {writable && consultation.setAside > 0 ? (
        <Notice
          tone="waiting"
          title={
            consultation.setAside === 1
              ? say(check.setAside.one)
              : say(check.setAside.many, { count: consultation.setAside })
          }
        >
          <Tell words={check.setAsideWhy} />
          <Link href={`${pathOf(place, "who")}?from=check`} alone>
            {say(check.changeWho)}
          </Link>
        </Notice>
      ) : null}
      {writable && missing ? (
        <Notice tone="waiting" title={say(young.before)}>
          <Link href={`${pathOf(place, `who/${missing}`)}?from=check`} alone>
            {missing === "age" ? say(young.toAge, { age: activity.adultUnder }) : say(young.toAdult)}
          </Link>
        </Notice>
      ) : null}
      {writable ? (
        <form method="post">
          <Safety contact={consultation.engagement.safetyContact} />
          {day ? <Tell words={check.final} values={{ day }} /> : <Tell words={check.finalOpen} />}
          <Row>
            <Button picture="letter">{say(check.send)}</Button>
            <LinkButton href={pathOf(place, `question/${questions.length}`)} tone="plain" picture="back">
              {say(words.back)}
            </LinkButton>
            <LinkButton
              href={`/stop?from=${encodeURIComponent(pathOf(place, "check"))}`}
              tone="quiet"
              picture="rest"
            >
              {say(check.stop)}
            </LinkButton>
          </Row>
        </form>
      ) : null}
    </Stack>
  );
}

/** What a speaker said at one step, in the words that they chose. */
function saidOf({ said, choices }: AskedOfSpeaker, speaker: Speaker) {
  const value = said(speaker);
  return value && choices ? chosen(choices, value) : value;
}

const chosen = (choices: readonly Choice[], value: string) =>
  choices.find((choice) => choice.value === value)?.label;
