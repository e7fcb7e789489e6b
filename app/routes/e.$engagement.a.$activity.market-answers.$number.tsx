import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ConfidentialReason } from "../../server/domain/market.ts";
import { refusal } from "../../server/domain/refusal.ts";
import {
  Button,
  ErrorSummary,
  Link,
  LinkButton,
  Notice,
  PageTitle,
  Row,
  Stack,
} from "../components/index.ts";
import { AnswerFields, valuesOf } from "../features/market/answer-fields.tsx";
import { askedOf } from "../features/market/asked.ts";
import { chosenWords, readChoices } from "../features/taking-part/choice-form.ts";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { KeptWords } from "../features/ways-out/kept-words.tsx";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const headers = noStore;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page ? `Question ${page.question.number} of ${page.last}` : "Question",
      page?.activity.title ?? "Market test",
    ),
  },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { engagement, activity, sent, state, questions } = await orPage(context.api.market.answers(place));
  const at = questions.findIndex(({ number }) => String(number) === params["number"]);
  const question = questions[at];
  if (!question) throw data(refusal("question-unknown"), { status: 404, statusText: "question-unknown" });
  return {
    engagement,
    activity,
    open: state === "open",
    sent,
    question,
    at: at + 1,
    last: questions.length,
    previous: questions[at - 1]?.number ?? null,
    next: questions[at + 1]?.number ?? null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const typed = (name: string) => String(form.get(name) ?? "");
  const { optionId, choices, fieldOf } = readChoices(form);
  try {
    await context.api.market.saveAnswer({
      ...place,
      number: Number(params["number"]),
      text: typed("text"),
      ...(optionId ? { optionId } : {}),
      choices,
      confidential: typed("confidential") === "yes",
      // Checked by the procedure: the form may hold anything.
      ...(typed("reason") ? { reason: typed("reason") as ConfidentialReason } : {}),
      summary: typed("summary"),
    });
    const next = typed("then");
    return redirect(pathOf(place, /^\d+$/.test(next) ? `market-answers/${next}` : "market-answers"));
  } catch (error) {
    return refusedAs(error, form, fieldOf);
  }
}

export default function MarketQuestionPage() {
  const { engagement, activity, open, sent, question, at, last, previous, next } =
    useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const place = { engagement: engagement.slug, activity: activity.slug };
  const refusedWith = problem?.refusal;
  const writable = open && !sent;
  const options = question.options.map(({ id, wordings }) => ({ id, words: askedOf(wordings) }));
  const unsaved = writable
    ? []
    : [
        ...chosenWords(problem?.chosen ?? {}, options),
        problem?.values["text"] ?? "",
        problem?.values["summary"] ?? "",
      ].filter((said) => said.trim());
  return (
    <Stack gap="large">
      <ErrorSummary
        errors={refusedWith?.fields}
        message={refusedWith?.fields ? undefined : refusedWith?.message}
      />
      <p>
        <Link href={pathOf(place)}>{activity.title}</Link>. Question {at} of {last}.
      </p>
      {unsaved.length > 0 ? <KeptWords texts={unsaved} /> : null}
      {writable ? (
        <form method="post" noValidate>
          <Stack gap="large">
            <AnswerFields
              key={question.number}
              question={question}
              asked={askedOf(question.wordings)}
              values={problem?.values ?? valuesOf(question)}
              typed={problem?.chosen}
              errors={refusedWith?.fields ?? {}}
            />
            <Row>
              <Button name="then" value={next ?? ""} picture="next">
                {next ? "Save and go to the next question" : "Save and check your answers"}
              </Button>
              <Button tone="plain" name="then" value="">
                Save and stop
              </Button>
              <LinkButton
                tone="quiet"
                picture="back"
                href={pathOf(place, previous ? `market-answers/${previous}` : "market-answers")}
              >
                Back without saving
              </LinkButton>
            </Row>
          </Stack>
        </form>
      ) : (
        <>
          <PageTitle>{askedOf(question.wordings)}</PageTitle>
          <Notice
            tone={sent ? "agreed" : "stop"}
            picture={sent ? "yes" : "time"}
            title={sent ? "You have sent your answers" : "This takes no more answers"}
          >
            <p>
              <Link href={pathOf(place, "market-answers")} alone>
                {sent ? "See the answers that you sent" : "See the answers that you saved"}
              </Link>
            </p>
          </Notice>
        </>
      )}
    </Stack>
  );
}
