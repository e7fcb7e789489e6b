import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { results } from "../../accessibility/interface/results.ts";
import { ANSWERED_BY, QUESTION_KINDS } from "../../server/domain/question.ts";
import { PERSPECTIVES } from "../../server/domain/speaker.ts";
import {
  Button,
  Checkboxes,
  Details,
  ErrorSummary,
  Link,
  LongTextField,
  NativeSelect,
  PageTitle,
  Row,
  Stack,
  TextField,
} from "../components/index.ts";
import { AdviceAsOneWrites } from "../features/desk/advice-as-one-writes.tsx";
import { PicturedSentence, PictureField } from "../features/desk/pictured-sentence.tsx";
import { EASY_ROWS, optionRowsOf, readQuestionForm } from "../features/desk/question-fields.ts";
import { UploadFields } from "../features/desk/upload-fields.tsx";
import { questionWords } from "../features/desk/words.ts";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

// Advice follows what is typed.
export const handle: PageHandle = { interactive: true };
export const meta: MetaFunction = () => [{ title: pageTitle("New question") }];

function kindOf(request: Request) {
  const wanted = new URL(request.url).searchParams.get("kind");
  const kind = QUESTION_KINDS.find((known) => known === wanted);
  if (!kind) throw data(null, { status: 404 });
  return kind;
}

const whereOf = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  activity: params["activity"] ?? "",
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const design = await orPage(context.api.activity.design(whereOf(params)));
  return {
    kind: kindOf(request),
    title: design.title,
    market: design.kind === "market_test",
    consultation: design.kind === "consultation",
    clauses: design.clauses,
    sections: design.sections.map(({ id, position, title }) => ({ id, position, title })),
    ...whereOf(params),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const where = whereOf(params);
  const { input, fieldOf } = readQuestionForm(form, kindOf(request), where);
  try {
    await context.api.activity.addQuestion(input);
    return redirect(`/desk/${where.engagement}/a/${where.activity}`);
  } catch (error) {
    return refusedAs(error, form, fieldOf);
  }
}

export default function NewQuestionPage() {
  const { kind, title, market, consultation, clauses, sections, engagement, activity } =
    useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const values = problem?.values ?? {};
  const { rows, fewest } = optionRowsOf(kind);
  const { choosing, writing } = ANSWERED_BY[kind];
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle above={<Link href={`/desk/${engagement}/a/${activity}`}>{title}</Link>}>
        New question: {questionWords[kind].toLowerCase()}
      </PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          <LongTextField
            label="The question"
            name="standard"
            rows={3}
            hint="One sentence a line."
            defaultValue={values["standard"]}
            error={errors["standard"]}
          />
          {kind === "clause_comment" ? (
            <NativeSelect
              label="The clause that people comment on"
              name="clauseId"
              prompt="Choose a clause"
              choices={clauses.map(({ clauseId, number, title }) => ({
                value: clauseId,
                label: `${number} ${title}`,
              }))}
              defaultValue={values["clauseId"]}
              error={errors["clauseId"]}
              hint={clauses.length === 0 ? "Import the specification first." : undefined}
            />
          ) : null}
          {kind === "upload" ? (
            <UploadFields
              errors={errors}
              welcomes={problem?.chosen["welcomes"]}
              mostFiles={values["mostFiles"]}
            />
          ) : null}
          <section aria-labelledby="easy">
            <Stack>
              <h2 id="easy">The question in Easy Read</h2>
              <p>Short sentences, one idea each. At most 15 words. Each has a picture.</p>
              {EASY_ROWS.map((row) => (
                <PicturedSentence
                  key={row}
                  label={`Sentence ${row}`}
                  name={`easy-${row}`}
                  values={values}
                  errors={errors}
                />
              ))}
              <AdviceAsOneWrites name="easy" saved={[]} level={3} />
            </Stack>
          </section>
          {choosing ? (
            <section aria-labelledby="answers">
              <Stack>
                <h2 id="answers">The answers to choose from</h2>
                {errors["options"] ? <p id="options">{errors["options"]}</p> : null}
                {kind === "agreement" ? (
                  <p>
                    Agree, disagree or not sure, and a box for why. Write the question as a sentence that
                    people can agree with.
                  </p>
                ) : null}
                {kind === "scale" ? <p>Name each point, in order from one end to the other.</p> : null}
                {choosing === "order" ? (
                  <p>
                    People give 1 to what comes first for them, then 2, and so on. Say in the question what
                    “first” means, such as “most important”.
                  </p>
                ) : null}
                {choosing === "several" || choosing === "order" ? (
                  <TextField
                    label="The most that people may choose"
                    name="mostChoices"
                    optional
                    width="short"
                    inputMode="numeric"
                    hint="A number, such as 3. Leave it empty if they may choose all of them."
                    defaultValue={values["mostChoices"]}
                    error={errors["mostChoices"]}
                  />
                ) : null}
                {rows.map((row) => (
                  <Stack key={row} gap="small">
                    <TextField
                      label={`Answer ${row}`}
                      name={`option-${row}`}
                      optional={row > fewest}
                      defaultValue={values[`option-${row}`]}
                      error={errors[`option-${row}`]}
                    />
                    {kind === "picture_choice" ? (
                      <PictureField
                        label={`Picture for answer ${row}`}
                        name={`option-${row}-picture`}
                        optional={row > fewest}
                        values={values}
                        errors={errors}
                      />
                    ) : null}
                    <Details
                      summary={`Answer ${row} in Easy Read`}
                      open={Boolean(
                        values[`option-${row}-easy-text`] ?? values[`option-${row}-easy-picture`],
                      )}
                    >
                      <PicturedSentence
                        label={`Answer ${row} in Easy Read`}
                        name={`option-${row}-easy`}
                        values={values}
                        errors={errors}
                      />
                      <AdviceAsOneWrites name={`option-${row}-easy`} saved={[]} level={3} />
                    </Details>
                  </Stack>
                ))}
              </Stack>
            </section>
          ) : null}
          {sections.length > 0 ? (
            <NativeSelect
              label="The section that it stands in"
              name="section"
              choices={sections.map((section) => ({
                value: section.id,
                label: `${section.position}. ${section.title}`,
              }))}
              defaultValue={values["section"] ?? sections.at(-1)?.id}
              error={errors["section"]}
            />
          ) : null}
          {consultation ? (
            <Checkboxes
              label="Who is asked this?"
              name="perspectives"
              optional
              hint="Choose nobody, and everybody is asked. People who do not say who they are get only what everybody is asked."
              choices={PERSPECTIVES.filter((one) => one !== "other").map((value) => ({
                value,
                label: results.groups[value].standard,
              }))}
              defaultValue={problem?.chosen["perspectives"]}
              error={errors["perspectives"]}
            />
          ) : null}
          {market && writing ? (
            <Checkboxes
              label="Can the answer be confidential?"
              name="mayBeConfidential"
              optional
              choices={[{ value: "yes", label: "Yes, with a short summary that everybody may read" }]}
              defaultValue={problem?.chosen["mayBeConfidential"]}
            />
          ) : null}
          <Row>
            <Button>Add the question</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
