import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusal } from "../../server/domain/refusal.ts";
import { Button, ErrorSummary, Link, PageTitle, Panel, Row, Stack, TextField } from "../components/index.ts";
import { QuestionSetCard } from "../features/desk/question-set-card.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { formOf, orPage, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Sets of questions") }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.questionSet.list(placeOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const { intent, name = "", set = "" } = textOf(form);
  const desk = `/desk/${place.engagement}/a/${place.activity}`;
  try {
    switch (intent) {
      case "add": {
        const { leftOut } = await context.api.questionSet.add({ ...place, set });
        return redirect(leftOut > 0 ? `${desk}?left=${leftOut}` : desk);
      }
      case "save":
        await context.api.questionSet.save({ ...place, name });
        break;
      case "remove":
        await context.api.questionSet.remove({ ...place, set });
        break;
      default:
        throw refusal("invalid");
    }
    return redirect(`${desk}/question-sets`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function QuestionSetsPage() {
  const { engagement, activity, title, questions, mayAdd, sets } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement}/a/${activity}`}>{title}</Link>}
        lede="Questions that your authority asks again and again, in every wording they were written in."
      >
        Sets of questions
      </PageTitle>
      <section aria-labelledby="kept">
        <Stack>
          <h2 id="kept">Kept sets</h2>
          {sets.length === 0 ? <p>None yet. Only your own authority sees what you keep here.</p> : null}
          {sets.map((set) => (
            <QuestionSetCard key={set.id} set={set} mayAdd={mayAdd} />
          ))}
        </Stack>
      </section>
      <Panel>
        <form method="post" noValidate>
          <Stack>
            <h2>Keep the questions of this activity</h2>
            {questions === 0 ? (
              <p>It has no question to keep yet. One about a clause stays in its engagement.</p>
            ) : (
              <>
                <p>
                  The set stays as it is when you change them here. Questions about a clause are left out.
                </p>
                <input type="hidden" name="intent" value="save" />
                <TextField
                  label="Name of the set"
                  name="name"
                  hint="Such as “Five questions about getting in touch”."
                  defaultValue={problem?.values["name"]}
                  error={errors["name"]}
                />
                <Row>
                  <Button tone="plain" picture="add">
                    Keep {questions === 1 ? "this question" : `these ${questions} questions`}
                  </Button>
                </Row>
              </>
            )}
          </Stack>
        </form>
      </Panel>
    </Stack>
  );
}
