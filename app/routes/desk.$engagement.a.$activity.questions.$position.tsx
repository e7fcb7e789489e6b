import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wordsOf } from "../../server/domain/wording.ts";
import { Button, ErrorSummary, Link, PageTitle, Row, Stack } from "../components/index.ts";
import type { DesignedQuestion } from "../features/desk/designed-question.ts";
import { refusedAs } from "../features/desk/fields.ts";
import { PicturedSentence } from "../features/desk/pictured-sentence.tsx";
import { EASY_ROWS, readEasyReadForm } from "../features/desk/question-fields.ts";
import { formOf, orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Question ${data?.position ?? ""} in Easy Read`) },
];

const whereOf = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  activity: params["activity"] ?? "",
});

const saidIn = (wordings: DesignedQuestion["wordings"], format: "standard" | "easy_read") =>
  wordings.find((wording) => wording.format === format && wording.language === "en");

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { state, title, mayDesign, questions } = await orPage(context.api.activity.design(whereOf(params)));
  const question = questions.find(({ position }) => String(position) === params["position"]);
  if (!question || !mayDesign) throw data(null, { status: 404 });
  const draft = state === "draft";
  const values: Record<string, string> = {};
  const keep = (prefix: string, sentence: { text: string; picture?: string | undefined } | undefined) => {
    values[`${prefix}-text`] = sentence?.text ?? "";
    values[`${prefix}-picture`] = sentence?.picture ?? "";
  };
  const easyRead = saidIn(question.wordings, "easy_read")?.sentences ?? [];
  for (const row of EASY_ROWS) keep(`easy-${row}`, easyRead[row - 1]);
  for (const { position, wordings } of question.options) {
    keep(`option-${position}-easy`, saidIn(wordings, "easy_read")?.sentences[0]);
  }
  return {
    ...whereOf(params),
    title,
    position: question.position,
    words: wordsOf(saidIn(question.wordings, "standard")),
    values,
    // What people may have answered already stays as they read it.
    mayWriteQuestion: draft || question.missing.question,
    options: question.options
      .filter(({ position }) => draft || question.missing.options.includes(position))
      .map(({ position, wordings }) => ({ position, words: wordsOf(saidIn(wordings, "standard")) })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const where = whereOf(params);
  const options = form.getAll("option").map((position) => ({ position: Number(position) }));
  try {
    const said = readEasyReadForm(form, options);
    await context.api.activity.writeEasyRead({ ...where, position: Number(params["position"]), ...said });
    return redirect(`/desk/${where.engagement}/a/${where.activity}`);
  } catch (error) {
    return refusedAs(error, form, (path) => {
      const [head, index] = path.split(".");
      if (head !== "options") return "easy-1-text";
      return `option-${options[Number(index)]?.position ?? 1}-easy-text`;
    });
  }
}

export default function EasyReadPage() {
  const { engagement, activity, title, position, words, values, mayWriteQuestion, options } =
    useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const kept = { ...values, ...problem?.values };
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle above={<Link href={`/desk/${engagement}/a/${activity}`}>{title}</Link>} lede={words}>
        Question {String(position)} in Easy Read
      </PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          <p>Short sentences, one idea each. At most 15 words. Each has a picture.</p>
          {mayWriteQuestion
            ? EASY_ROWS.map((row) => (
                <PicturedSentence
                  key={row}
                  label={`Sentence ${row}`}
                  name={`easy-${row}`}
                  values={kept}
                  errors={errors}
                />
              ))
            : null}
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
