import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { monitoring } from "../../accessibility/interface/monitoring.ts";
import { CURRENT_SET, EQUALITY_QUESTIONS } from "../../server/domain/monitoring.ts";
import { Button, ErrorSummary, LinkButton, PageTitle, Row, Stack } from "../components/index.ts";
import { AboutYou } from "../features/taking-part/about-you.tsx";
import { ActivityName } from "../features/taking-part/activity-name.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, orPage, refusedAs, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { readingOf } from "../lib/reading-of.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle(monitoring.title.standard) }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { activity, submission } = await orPage(
    context.api.submission.read({ ...place, ...readingOf(request) }),
  );
  if (submission?.state !== "sent") throw redirect(pathOf(place, "check"));
  return { activity, answered: submission.monitored, key: randomUUID() };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const place = placeOf(params);
  const form = await formOf(request);
  const { key, ...values } = textOf(form);
  const answers = Object.fromEntries(
    EQUALITY_QUESTIONS.flatMap((question) => (values[question] ? [[question, values[question]]] : [])),
  );
  try {
    await context.api.monitoring.send({ ...place, key: key ?? "", set: CURRENT_SET, answers });
  } catch (error) {
    return refusedAs(error, form, (path) => path.replace("answers.", ""));
  }
  return redirect(pathOf(place, "about-you"), 303);
}

export default function AboutYouPage() {
  const { activity, answered, key } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const place = placeOf(useParams());
  const { say } = useWords();
  const fields = problem?.refusal.fields ?? {};
  if (answered) {
    return (
      <Stack gap="large">
        <PageTitle above={<ActivityName activity={activity} />}>{say(monitoring.thanks)}</PageTitle>
        <Tell words={monitoring.thanked} />
        <Row>
          <LinkButton href={pathOf(place, "receipt")}>{say(monitoring.receipt)}</LinkButton>
        </Row>
      </Stack>
    );
  }
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle above={<ActivityName activity={activity} />} lede={<Tell words={monitoring.lede} />}>
        {say(monitoring.title)}
      </PageTitle>
      <Tell words={monitoring.apart} />
      <Tell words={monitoring.proxy} />
      <form method="post">
        <Stack gap="large">
          <input type="hidden" name="key" value={problem?.values["key"] ?? key} />
          <AboutYou values={problem?.values ?? {}} errors={fields} />
          <Tell words={monitoring.noChange} />
          <Row>
            <Button picture="next">{say(monitoring.send)}</Button>
            <LinkButton href={pathOf(place, "receipt")} tone="plain">
              {say(monitoring.skip)}
            </LinkButton>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
