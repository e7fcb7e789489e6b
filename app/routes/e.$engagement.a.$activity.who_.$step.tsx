import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { question, who } from "../../accessibility/interface/taking-part.ts";
import {
  AGREEING_ADULTS,
  AGREEMENTS,
  RELATIONSHIPS,
  SPEAKER_STEPS,
  type SpeakerFields,
  type SpeakerStep,
  stepsOf,
  WHOSE_WORDS,
} from "../../server/domain/speaker.ts";
import { Button, ErrorSummary, Radios, Row, Stack, TextField } from "../components/index.ts";
import { afterStep, pathOf, placeOf } from "../features/taking-part/place.ts";
import { useSpeakerSteps } from "../features/taking-part/speaker-steps.tsx";
import { formOf, orPage, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { useWords } from "../lib/words.tsx";

export const headers = () => ({ "Cache-Control": "private, no-cache" });
export const meta: MetaFunction = () => [{ title: pageTitle(who.title.standard) }];

function stepOf(params: LoaderFunctionArgs["params"]): SpeakerStep {
  const step = SPEAKER_STEPS.find((known) => known === params["step"]);
  if (!step) throw new Response("", { status: 404 });
  return step;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const step = stepOf(params);
  const { activity, submission } = await orPage(context.api.submission.read(place));
  const asked = submission?.state === "draft" && activity.taking !== null ? stepsOf(submission) : [];
  // Not begun, sent, closed, or not asked of this voice: the page before says which.
  if (!submission || !asked.includes(step)) throw redirect(pathOf(place, "who"));
  return { activity, submission, step };
}

const one = <const T extends string>(values: readonly T[], given: string | undefined) =>
  values.find((value) => value === given) ?? null;

/** What a step's form says, as the API takes it. Nothing chosen takes back what was said. */
const FIELDS: Record<SpeakerStep, (typed: Record<string, string>) => Partial<SpeakerFields>> = {
  relationship: (typed) => ({ relationship: one(RELATIONSHIPS, typed["relationship"]) }),
  words: (typed) => ({ whoseWords: one(WHOSE_WORDS, typed["whoseWords"]) }),
  agreement: (typed) => ({ agreement: one(AGREEMENTS, typed["agreement"]) }),
  organisation: (typed) => ({ organisationName: typed["organisationName"] ?? null }),
  age: ({ underAge }) => ({ underAge: underAge ? underAge === "yes" : null }),
  adult: ({ agreedBy }) => ({ agreedBy: one(AGREEING_ADULTS, agreedBy) }),
};

export async function action({ params, request, context }: ActionFunctionArgs) {
  const place = placeOf(params);
  const step = stepOf(params);
  const form = await formOf(request);
  const typed = textOf(form);
  const toCheck = typed["then"] === "check";
  try {
    const fields = typed["go"] === "skip" ? {} : FIELDS[step](typed);
    const asked = await context.api.submission.speak({ ...place, ...fields });
    if (typed["go"] === "stop") {
      return redirect(`/stop?from=${encodeURIComponent(pathOf(place, `who/${step}`))}`, 303);
    }
    if (typed["go"] === "back") {
      const before = asked.steps[asked.steps.indexOf(step) - 1];
      const page = before ? `who/${before}` : "who";
      return redirect(pathOf(place, toCheck ? `${page}?from=check` : page), 303);
    }
    return redirect(afterStep(place, asked, step, toCheck), 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function SpeakerStepPage() {
  const { activity, submission, step } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { say } = useWords();
  const asked = useSpeakerSteps(activity.adultUnder)[step];
  const fields = answer?.refusal.fields;
  // A young person's age is needed before they send; everything else is their own affair.
  const optional = step !== "age" && step !== "adult";
  const common = {
    label: asked.title,
    heading: true,
    hint: asked.lede,
    name: asked.name,
    optional,
    defaultValue: answer?.values[asked.name] ?? asked.said(submission),
    error: fields?.[asked.name],
  };
  return (
    <Stack gap="large">
      <ErrorSummary errors={fields} message={fields ? undefined : answer?.refusal.message} />
      <form method="post">
        <Stack gap="large">
          {search.get("from") === "check" ? <input type="hidden" name="then" value="check" /> : null}
          {asked.choices ? <Radios {...common} choices={asked.choices} /> : <TextField {...common} />}
          <Row>
            <Button name="go" value="next" picture="next">
              {say(question.next)}
            </Button>
            <Button name="go" value="back" tone="plain" picture="back">
              {say(question.back)}
            </Button>
            {optional ? (
              <Button name="go" value="skip" tone="quiet">
                {say(who.leaveOut)}
              </Button>
            ) : null}
            <Button name="go" value="stop" tone="quiet" picture="rest">
              {say(question.stop)}
            </Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
