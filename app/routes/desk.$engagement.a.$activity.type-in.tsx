import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { boxesOfDay } from "../../server/domain/day.ts";
import { FIRST_LANGUAGE, LANGUAGES, languageOf } from "../../server/domain/language.ts";
import { refusal } from "../../server/domain/refusal.ts";
import { TYPED_CHANNELS } from "../../server/domain/typing.ts";
import {
  Button,
  DateBoxes,
  ErrorSummary,
  Link,
  LongTextField,
  NativeSelect,
  Notice,
  PageTitle,
  Row,
  Stack,
} from "../components/index.ts";
import { dayIn } from "../features/desk/fields.ts";
import { ScanFields } from "../features/desk/scan-fields.tsx";
import { scanOf } from "../features/desk/scan-form.ts";
import { prefixOf, readTyped } from "../features/desk/typed-form.ts";
import { TypedSpeaker } from "../features/desk/typed-speaker.tsx";
import { typedChannelWords } from "../features/desk/words.ts";
import { AnswerFields } from "../features/taking-part/answer-fields.tsx";
import { OnlyFor } from "../features/taking-part/only-for.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { SectionName } from "../features/taking-part/section-of.tsx";
import { noStore } from "../lib/device-cookies.ts";
import { orPage, refusalOf, refusedAs } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { refusedUpload } from "../lib/upload.ts";

export const headers = noStore;

type OnPaper = { easyRead: boolean; youngWords: "on" | "off"; language: string };

/** Which wording is on the paper, in the address. */
const wordingQuery = ({ easyRead, youngWords, language }: OnPaper) =>
  new URLSearchParams({
    ...(easyRead ? { easyRead: "on" } : {}),
    ...(youngWords === "on" ? { youngWords } : {}),
    ...(language === FIRST_LANGUAGE ? {} : { language }),
  });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Type in an answer", data?.activity.title ?? "Desk") },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const query = new URL(request.url).searchParams;
  const easyRead = query.get("easyRead") === "on";
  const youngWords: OnPaper["youngWords"] = query.get("youngWords") === "on" ? "on" : "off";
  const language = languageOf(query.get("language") ?? "")?.code ?? FIRST_LANGUAGE;
  // Staff alone design; whoever may look at a design may type in.
  const design = await orPage(context.api.activity.design(place));
  if (design.kind !== "consultation") throw new Response("", { status: 404 });
  const onPaper = { easyRead, youngWords, language };
  const consultation = await orPage(
    context.api.submission.read({ ...place, ...onPaper, everyQuestion: true }),
  );
  const { engagement, activity, questions, languages } = consultation;
  return {
    engagement,
    activity,
    // Of a person who answers on this same device, nothing.
    questions: questions.map((question) => ({ ...question, answer: null })),
    onPaper,
    languages,
    /** Some of it is in words for young people, so that a paper may be. */
    hasYoung: consultation.youngWords !== null,
    key: randomUUID(),
    saved: query.get("saved"),
    // What is the same for a whole pile is kept from one form to the next.
    kept: { channel: query.get("channel") ?? "paper", day: query.get("day") ?? "" },
    today: boxesOfDay(new Date()),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const place = placeOf(params);
  const { form, scan, problem } = await scanOf(request, context);
  const ids = form.getAll("question").map(String);
  const { input, fieldOf } = readTyped(form, ids);
  try {
    if (problem) throw problem;
    const saidOn = dayIn(form, "saidOn");
    if (!(saidOn instanceof Date)) {
      throw refusal("invalid", undefined, { saidOn: "Write the day, such as 31 3 2027." });
    }
    const { reference } = await context.api.submission.typeIn({ ...place, ...input, saidOn, scan });
    const { day, month, year } = boxesOfDay(saidOn);
    const next = new URLSearchParams({
      saved: reference,
      channel: input.channel,
      day: `${day}-${month}-${year}`,
      ...Object.fromEntries(wordingQuery(input)),
    });
    return redirect(`/desk/${place.engagement}/a/${place.activity}/type-in?${next}`, 303);
  } catch (error) {
    return refusalOf(error)?.fields ? refusedAs(error, form, fieldOf) : refusedUpload(error, form);
  }
}

export default function TypeInPage() {
  const { engagement, activity, questions, onPaper, languages, hasYoung, key, saved, kept, today } =
    useLoaderData<typeof loader>();
  const { easyRead, youngWords, language } = onPaper;
  const isUsual = !easyRead && youngWords === "off";
  const problem = useActionData<typeof action>();
  const { values, chosen } = problem ?? {};
  const errors = problem?.refusal.fields ?? {};
  const named = Object.keys(errors).length > 0;
  const here = `/desk/${engagement.slug}/a/${activity.slug}`;
  const [day = today.day, month = today.month, year = today.year] = kept.day ? kept.day.split("-") : [];
  const box = (part: string, before: string) => (values ? values[`saidOn-${part}`] : before);
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={named ? undefined : problem?.refusal.message} />
      <PageTitle
        above={<Link href={here}>{activity.title}</Link>}
        lede="Type the words as they are written or said. Leave out names. Leave empty what was left empty."
      >
        Type in an answer
      </PageTitle>
      {saved && !problem ? (
        <Notice tone="agreed" title={`Saved. Its reference is ${saved}`}>
          <p>
            Write it on the paper. Give it to the person if you can: it shows them what comes of their answer.
          </p>
          <Link href={`${here}/slip/${saved}`} alone>
            A slip to print for {saved}
          </Link>
        </Notice>
      ) : null}
      <form method="post" encType="multipart/form-data">
        <Stack gap="large">
          <input type="hidden" name="key" value={values?.["key"] ?? key} />
          {easyRead ? <input type="hidden" name="easyRead" value="on" /> : null}
          <input type="hidden" name="youngWords" value={youngWords} />
          <input type="hidden" name="language" value={language} />
          <NativeSelect
            label="How it came"
            name="channel"
            choices={TYPED_CHANNELS.map((value) => ({ value, label: typedChannelWords[value] }))}
            defaultValue={values?.["channel"] ?? kept.channel}
            error={errors["channel"]}
          />
          <DateBoxes
            label="Day on which it was written or said"
            name="saidOn"
            hint="This day decides whether it came in time."
            defaultValue={{ day: box("day", day), month: box("month", month), year: box("year", year) }}
            error={errors["saidOn"]}
          />
          <TypedSpeaker values={values} errors={errors} adultUnder={activity.adultUnder} />
          {questions.map((question) => (
            <Stack key={question.id}>
              {question.section?.begins ? (
                <h2>
                  <SectionName section={question.section} />
                </h2>
              ) : null}
              <input type="hidden" name="question" value={question.id} />
              <p className="field-optional">Question {question.number}</p>
              <OnlyFor perspectives={question.perspectives} />
              <AnswerFields
                question={question}
                typed={chosen}
                errors={errors}
                heading={false}
                prefix={prefixOf(question.number)}
              />
            </Stack>
          ))}
          <LongTextField
            label="A letter, or anything that answers no question"
            name="letter"
            optional
            rows={8}
            defaultValue={values?.["letter"]}
            error={errors["letter"]}
          />
          <ScanFields questions={questions} values={values} errors={errors} />
          <Row>
            <Button picture="check">Save, and type in the next one</Button>
            <Link href={here} alone>
              Stop typing in
            </Link>
          </Row>
        </Stack>
      </form>
      <ul className="desk-list">
        {isUsual ? null : (
          <OtherPaper here={here} onPaper={{ easyRead: false, youngWords: "off", language }}>
            in the usual words
          </OtherPaper>
        )}
        {easyRead ? null : (
          <OtherPaper here={here} onPaper={{ easyRead: true, youngWords: "off", language }}>
            in Easy Read
          </OtherPaper>
        )}
        {hasYoung && youngWords === "off" ? (
          <OtherPaper here={here} onPaper={{ easyRead: false, youngWords: "on", language }}>
            in words for children and young people
          </OtherPaper>
        ) : null}
        {languages.length > 1
          ? LANGUAGES.filter(({ code }) => languages.includes(code) && code !== language).map((one) => (
              <OtherPaper key={one.code} here={here} onPaper={{ ...onPaper, language: one.code }}>
                in {one.english}
              </OtherPaper>
            ))
          : null}
      </ul>
    </Stack>
  );
}

type OtherPaperProps = { here: string; onPaper: OnPaper; children: ReactNode };

/** The same form for a paper that says it in other words. */
function OtherPaper({ here, onPaper, children }: OtherPaperProps) {
  return (
    <li>
      <Link href={`${here}/type-in?${wordingQuery(onPaper)}`} alone>
        The paper is {children}
      </Link>
    </li>
  );
}
