import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { question, who } from "../../accessibility/interface/taking-part.ts";
import type { Perspective, Voice } from "../../server/domain/speaker.ts";
import { Button, ErrorSummary, PageTitle, Radios, Row, Stack } from "../components/index.ts";
import { ActivityName } from "../features/taking-part/activity-name.tsx";
import { afterStep, pathOf, placeOf } from "../features/taking-part/place.ts";
import { useSpeakers } from "../features/taking-part/speakers.ts";
import { Standing } from "../features/taking-part/standing.tsx";
import { formOf, orPage, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { readingOf } from "../lib/reading-of.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = () => ({ "Cache-Control": "private, no-cache" });
export const meta: MetaFunction = () => [{ title: pageTitle(who.title.standard) }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  return orPage(context.api.submission.read({ ...placeOf(params), ...readingOf(request) }));
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const place = placeOf(params);
  const form = await formOf(request);
  const { voice, perspective, go, then } = textOf(form);
  const toCheck = then === "check";
  if (go === "skip") return redirect(pathOf(place, toCheck ? "check" : "question/1"), 303);
  try {
    const asked = await context.api.submission.speak({
      ...place,
      voice: voice as Voice | undefined,
      perspective: perspective as Perspective | undefined,
    });
    if (go === "back") return redirect(pathOf(place, toCheck ? "check" : ""), 303);
    if (go === "stop") return redirect(`/stop?from=${encodeURIComponent(pathOf(place, "who"))}`, 303);
    return redirect(afterStep(place, asked, null, toCheck), 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function WhoPage() {
  const consultation = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const place = placeOf(useParams());
  const [search] = useSearchParams();
  const { say } = useWords();
  const { voices, perspectives } = useSpeakers();
  const { submission, activity } = consultation;
  const writable = submission?.state === "draft" && activity.taking !== null;
  const fields = answer?.refusal.fields;
  // Untouched, the schema's own values stand for "not said": only what the person chose is ticked.
  const said = submission && (submission.voice !== "own" || submission.perspective !== "other");
  return (
    <Stack gap="large">
      <ErrorSummary errors={fields} message={fields ? undefined : answer?.refusal.message} />
      <PageTitle above={<ActivityName activity={activity} />} lede={<Tell words={who.lede} />}>
        {say(who.title)}
      </PageTitle>
      <Standing consultation={consultation} place={place} />
      {writable || answer ? (
        <form method="post">
          <Stack gap="large">
            {search.get("from") === "check" ? <input type="hidden" name="then" value="check" /> : null}
            <Radios
              label={say(who.voice)}
              name="voice"
              optional
              choices={voices}
              defaultValue={answer?.values["voice"] ?? (said ? submission.voice : undefined)}
              error={fields?.["voice"]}
            />
            <Radios
              label={say(who.perspective)}
              name="perspective"
              hint={
                <>
                  <Tell words={who.forThem} />
                  {consultation.differs ? <Tell words={who.decides} /> : null}
                </>
              }
              optional
              choices={perspectives}
              defaultValue={answer?.values["perspective"] ?? (said ? submission.perspective : undefined)}
              error={fields?.["perspective"]}
            />
            <Row>
              <Button name="go" value="next" picture="next">
                {say(question.next)}
              </Button>
              <Button name="go" value="back" tone="plain" picture="back">
                {say(question.back)}
              </Button>
              <Button name="go" value="skip" tone="quiet">
                {say(who.leaveOut)}
              </Button>
              <Button name="go" value="stop" tone="quiet" picture="rest">
                {say(question.stop)}
              </Button>
            </Row>
          </Stack>
        </form>
      ) : null}
    </Stack>
  );
}
