import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { withdraw as words } from "../../accessibility/interface/changing.ts";
import {
  Button,
  ErrorSummary,
  Facts,
  LinkButton,
  PageTitle,
  PictureWords,
  Row,
  Stack,
} from "../components/index.ts";
import { ActivityName } from "../features/taking-part/activity-name.tsx";
import { Answer } from "../features/taking-part/answer.tsx";
import { QuestionName } from "../features/taking-part/asked.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { lastDayOf } from "../features/taking-part/until-when.tsx";
import { noStore } from "../lib/device-cookies.ts";
import { formOf, orPage, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { readingOf } from "../lib/reading-of.ts";
import { useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle(words.one.standard) }];

/** With `?answer=2` one answer, by its number; else everything that was sent. What is gone is not asked about. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const number = new URL(request.url).searchParams.get("answer");
  const consultation = await orPage(context.api.submission.read({ ...place, ...readingOf(request) }));
  const asked = consultation.questions.filter(
    (question) => question.sent && (number === null || String(question.number) === number),
  );
  if (asked.length === 0 || consultation.activity.taking === null) throw redirect(pathOf(place, "check"));
  return { activity: consultation.activity, asked, one: number !== null };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const place = placeOf(params);
  const form = await formOf(request);
  try {
    await context.api.submission.withdraw({ ...place, questionId: textOf(form)["question"] ?? null });
    return redirect(pathOf(place, "check"), 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function WithdrawPage() {
  const { activity, asked, one } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const place = placeOf(useParams());
  const { say, pictured } = useWords();
  const day = lastDayOf(activity);
  const withFiles = asked.some(({ answer: sent }) => sent && sent.files.length > 0);
  return (
    <Stack gap="large">
      <ErrorSummary message={answer?.refusal.message} />
      <PageTitle above={<ActivityName activity={activity} />}>{say(one ? words.one : words.all)}</PageTitle>
      <section aria-labelledby="yours">
        <Stack>
          <h2 id="yours">{say(words.yours)}</h2>
          <Facts
            facts={asked.map((question) => ({
              name: <QuestionName question={question} />,
              value: <Answer question={question} />,
            }))}
          />
        </Stack>
      </section>
      <section aria-labelledby="means">
        <Stack>
          <h2 id="means">{say(words.means)}</h2>
          <PictureWords
            lines={[
              ...pictured(words.deleted),
              ...(withFiles ? pictured(words.filesDeleted) : []),
              ...pictured(words.mark),
              ...pictured(words.counts),
              ...pictured(words.safety),
              ...(one ? [] : [...pictured(words.address), ...pictured(words.aboutYou)]),
              ...(day ? pictured(words.noUndo, { day }) : pictured(words.noUndoOpen)),
            ]}
          />
        </Stack>
      </section>
      <form method="post">
        {one ? <input type="hidden" name="question" value={asked[0]?.id} /> : null}
        <Row>
          <Button tone="danger" picture="remove">
            {say(one ? words.yes : words.yesAll)}
          </Button>
          <LinkButton href={pathOf(place, "check")} tone="plain" picture="back">
            {say(words.no)}
          </LinkButton>
        </Row>
      </form>
    </Stack>
  );
}
