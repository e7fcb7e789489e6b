import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FIRST_LANGUAGE } from "../../server/domain/language.ts";
import { wordingIn } from "../../server/domain/translation.ts";
import { wordsOf } from "../../server/domain/wording.ts";
import { Button, ErrorSummary, Link, PageTitle, Row, Stack } from "../components/index.ts";
import { AdviceAsOneWrites } from "../features/desk/advice-as-one-writes.tsx";
import type { DesignedQuestion } from "../features/desk/designed-question.ts";
import { fieldsOf, picturedIn, rowsFor, sentencesIn } from "../features/desk/easy-read-fields.ts";
import { PicturedSentence } from "../features/desk/pictured-sentence.tsx";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

// Advice follows what is typed.
export const handle: PageHandle = { interactive: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Question ${data?.position ?? ""} in Easy Read`) },
];

const whereOf = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  activity: params["activity"] ?? "",
});

const saidIn = (wordings: DesignedQuestion["wordings"], format: "standard" | "easy_read") =>
  wordingIn(wordings, FIRST_LANGUAGE, format);

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { state, title, mayDesign, questions } = await orPage(context.api.activity.design(whereOf(params)));
  const question = questions.find(({ position }) => String(position) === params["position"]);
  if (!question || !mayDesign) throw data(null, { status: 404 });
  const draft = state === "draft";
  const easyRead = saidIn(question.wordings, "easy_read")?.sentences ?? [];
  const values = fieldsOf("easy", easyRead);
  for (const { position, wordings } of question.options) {
    const [said] = saidIn(wordings, "easy_read")?.sentences ?? [];
    values[`option-${position}-easy-text`] = said?.text ?? "";
    values[`option-${position}-easy-picture`] = said?.picture ?? "";
  }
  return {
    ...whereOf(params),
    title,
    position: question.position,
    words: wordsOf(saidIn(question.wordings, "standard")),
    easyRead,
    values,
    // What people may have answered already stays as they read it.
    mayWriteQuestion: draft || question.missing.question,
    options: question.options
      .filter(({ position }) => draft || question.missing.options.includes(position))
      .map(({ position, wordings }) => ({
        position,
        words: wordsOf(saidIn(wordings, "standard")),
        easyRead: saidIn(wordings, "easy_read")?.sentences ?? [],
      })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { engagement, activity } = whereOf(params);
  const question = Number(params["position"]);
  const own = sentencesIn(form, "easy");
  const options = form.getAll("option").map(Number);
  try {
    await context.api.wording.write({
      engagement,
      wordings: [
        ...(form.has("question")
          ? [{ subject: { of: "question" as const, activity, question }, sentences: own.sentences }]
          : []),
        ...options.map((option) => ({
          subject: { of: "option" as const, activity, question, option },
          sentences: picturedIn(form, `option-${option}-easy`),
        })),
      ],
    });
    return redirect(`/desk/${engagement}/a/${activity}`);
  } catch (error) {
    return refusedAs(error, form, (path) => {
      const [, index, , row] = path.split(".");
      const option = options[Number(index) - (form.has("question") ? 1 : 0)];
      return option ? `option-${option}-easy-text` : `${own.rows[Number(row)] ?? "easy-1"}-text`;
    });
  }
}

export default function EasyReadPage() {
  const { engagement, activity, title, position, words, easyRead, values, mayWriteQuestion, options } =
    useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const kept = problem?.values ?? values;
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle above={<Link href={`/desk/${engagement}/a/${activity}`}>{title}</Link>} lede={words}>
        Question {String(position)} in Easy Read
      </PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          <p>Short sentences, one idea each. At most 15 words. Each has a picture.</p>
          {mayWriteQuestion ? (
            <>
              <input type="hidden" name="question" value="yes" />
              {rowsFor("easy", kept).map((row) => (
                <PicturedSentence
                  key={row}
                  label={`Sentence ${row}`}
                  name={`easy-${row}`}
                  values={kept}
                  errors={errors}
                />
              ))}
              <AdviceAsOneWrites name="easy" saved={easyRead} level={2} />
            </>
          ) : null}
          {options.map((option) => (
            <section key={option.position} aria-labelledby={`option-${option.position}`}>
              <Stack gap="small">
                <h2 id={`option-${option.position}`}>
                  Answer {String(option.position)}: {option.words}
                </h2>
                <input type="hidden" name="option" value={option.position} />
                <PicturedSentence
                  label={`Answer ${option.position} in Easy Read`}
                  name={`option-${option.position}-easy`}
                  values={kept}
                  errors={errors}
                />
                <AdviceAsOneWrites
                  name={`option-${option.position}-easy`}
                  saved={option.easyRead}
                  level={3}
                />
              </Stack>
            </section>
          ))}
          <Row>
            <Button>Save the Easy Read words</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
