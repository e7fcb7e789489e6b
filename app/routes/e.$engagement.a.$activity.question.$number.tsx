import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { question as interfaceWords } from "../../accessibility/interface/taking-part.ts";
import { mergePreferences, parsePreferences, serialisePreferences } from "../../accessibility/preferences.ts";
import { refusal } from "../../server/domain/refusal.ts";
import { wordsOf } from "../../server/domain/wording.ts";
import { ErrorSummary, Progress, Stack } from "../components/index.ts";
import { chosenWords, readChoices } from "../features/taking-part/choice-form.ts";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { QuestionForm, READ, YOUNG } from "../features/taking-part/question-form.tsx";
import { QuestionToRead } from "../features/taking-part/question-to-read.tsx";
import { SectionBegins, SectionName } from "../features/taking-part/section-of.tsx";
import { Standing } from "../features/taking-part/standing.tsx";
import { answerOf } from "../features/taking-part/upload-form.ts";
import { KeptWords } from "../features/ways-out/kept-words.tsx";
import { orPage, refusedAs, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { readingOf } from "../lib/reading-of.ts";
import { refusedUpload } from "../lib/upload.ts";
import { useWords } from "../lib/words.tsx";

// The browser asks again each time, and keeps what was typed when somebody uses its own Back.
export const headers = () => ({ "Cache-Control": "private, no-cache" });
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(wordsOf(data?.question), data?.consultation.activity.title ?? "") },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const consultation = await orPage(context.api.submission.read({ ...place, ...readingOf(request) }));
  const number = Number(params["number"]);
  if (number < 1) throw redirect(pathOf(place, "who"));
  const question = consultation.questions[number - 1];
  if (number > consultation.questions.length) throw redirect(pathOf(place, "check"));
  if (!question) throw new Response("", { status: 404 });
  return { consultation, question };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const place = placeOf(params);
  const number = Number(params["number"]);
  const { form, problem, file } = await answerOf(request, context, place);
  const { question = "", text = "", go = "next", then, remove, changing } = textOf(form);
  const { optionId, choices, fieldOf } = readChoices(form);
  const cleared = go === "clear";
  const change = { changing: changing === "yes" };
  let emptied = false;
  try {
    const saved = await context.api.submission.save({
      ...place,
      ...readingOf(request),
      questionId: question,
      ...change,
      ...(cleared ? { optionId: null, choices: [], text: "" } : { optionId, choices, text }),
    });
    emptied = saved.emptied;
    if (remove)
      await context.api.submission.detach({ ...place, ...change, questionId: question, file: remove });
  } catch (error) {
    return refusedAs(error, form, fieldOf);
  }
  const missing = go === "add" && !file ? refusal("file-missing") : null;
  if (problem ?? missing) return refusedUpload(problem ?? missing, form);
  // Nothing is left of an answer that was sent: whether it is taken back is asked first.
  if (emptied) return redirect(pathOf(place, `withdraw?answer=${number}`), 303);
  const here = pathOf(place, `question/${number}${changing ? "?from=check&change=yes" : ""}`);
  const again = new URLSearchParams({
    ...(then ? { from: then } : {}),
    ...(changing ? { change: "yes" } : {}),
    ...(file === "tried" ? { tried: "file" } : {}),
  }).toString();
  // Next with a file in hand adds it, and goes on. In a test run it says first that the file was not kept.
  if (go === "add" || remove || file === "tried")
    return redirect(pathOf(place, `question/${number}${again && `?${again}`}#added`), 303);
  if (go === "stop") return redirect(`/stop?from=${encodeURIComponent(here)}`, 303);
  if (cleared) return redirect(here, 303);
  if (go.startsWith(READ) || go.startsWith(YOUNG)) {
    const chosen = mergePreferences(
      parsePreferences(request.headers.get("cookie")),
      go.startsWith(READ) ? { language: go.slice(READ.length) } : { youngWords: go.slice(YOUNG.length) },
    );
    const secure = context.settings.publicUrl.startsWith("https:");
    const headers = { "Set-Cookie": serialisePreferences(chosen, secure) };
    return redirect(then === "check" && !changing ? `${here}?from=check` : here, { status: 303, headers });
  }
  if (then === "check") return redirect(pathOf(place, "check"), 303);
  return redirect(pathOf(place, `question/${go === "back" ? number - 1 : number + 1}`), 303);
}

export default function QuestionPage() {
  const { consultation, question } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const place = placeOf(useParams());
  const [search] = useSearchParams();
  const { say } = useWords();
  const { submission, activity, questions } = consultation;
  // What was sent is changed only by somebody who came here to change it.
  const changing =
    submission?.state === "sent" && (search.has("change") || answer?.values["changing"] === "yes");
  const over = activity.taking === null || (submission?.state === "sent" && !changing);
  const writable = submission !== null && !over;
  const errors = answer?.refusal.fields ?? {};
  const named = Object.keys(errors).length > 0;
  const options = question.options.map(({ id, sentences }) => ({ id, words: wordsOf({ sentences }) }));
  // One word may be a whole answer, and a choice has none: this page knows what it asked for.
  const unsaved =
    over && answer
      ? [...chosenWords(answer.chosen, options), answer.values["text"] ?? ""].filter((said) => said.trim())
      : [];
  const standing = <Standing consultation={consultation} place={place} />;
  const words = say(interfaceWords.where, { number: question.number, count: questions.length });
  return (
    <Stack>
      <ErrorSummary errors={errors} message={named ? undefined : answer?.refusal.message} />
      {question.section ? (
        <p className="progress-words">
          <SectionName section={question.section} />
        </p>
      ) : null}
      <Progress words={words} value={question.number} max={questions.length} />
      <SectionBegins question={question} />
      {unsaved.length > 0 ? <KeptWords texts={unsaved} /> : null}
      {writable || (answer && !over) ? (
        <>
          {changing ? null : standing}
          <QuestionForm
            question={question}
            offered={consultation}
            typed={answer?.chosen}
            errors={errors}
            changing={changing}
            place={place}
            tried={search.get("tried") === "file"}
            toCheck={search.get("from") === "check" || answer?.values["then"] === "check"}
          />
        </>
      ) : (
        <QuestionToRead
          question={question}
          consultation={consultation}
          place={place}
          last={question.number === questions.length}
          standing={standing}
        />
      )}
    </Stack>
  );
}
