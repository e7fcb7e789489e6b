import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { dayInWords, dayOf } from "../../server/domain/day.ts";
import { FIRST_LANGUAGE } from "../../server/domain/language.ts";
import { kindsFor } from "../../server/domain/question.ts";
import { refusal } from "../../server/domain/refusal.ts";
import { writtenIn } from "../../server/domain/translation.ts";
import {
  Button,
  DateBoxes,
  ErrorSummary,
  Facts,
  Link,
  LinkButton,
  PageTitle,
  Panel,
  Row,
  Stack,
  Tag,
} from "../components/index.ts";
import { ActivityWays } from "../features/desk/activity-ways.tsx";
import { dayIn } from "../features/desk/fields.ts";
import { NO_SECTION } from "../features/desk/move-question.tsx";
import { QuestionDesign } from "../features/desk/question-design.tsx";
import { LeftOut, Reuse } from "../features/desk/reuse.tsx";
import { SectionDesign } from "../features/desk/section-design.tsx";
import { TryItOut } from "../features/desk/try-it-out.tsx";
import { kindWords, questionWords, rungWords, stateTones, stateWords } from "../features/desk/words.ts";
import { formOf, orPage, refusalOf, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? "Activity", data?.engagement.title ?? "Desk") },
];

const whereOf = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  activity: params["activity"] ?? "",
});

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.activity.design(whereOf(params)));
}

function lastDayOf(form: FormData): Date {
  const found = dayIn(form, "closesOn");
  if (found instanceof Date) return found;
  throw refusal("invalid", undefined, { closesOn: "Write the last day for answers, such as 31 3 2027." });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const where = whereOf(params);
  const typed = (name: string) => String(form.get(name) ?? "");
  const direction = typed("direction") === "up" ? "up" : "down";
  let closesAt: Date | undefined;
  try {
    switch (form.get("intent")) {
      case "move":
        await context.api.activity.moveQuestion({ ...where, question: typed("question"), direction });
        break;
      case "place": {
        const section = typed("section");
        await context.api.section.place({
          ...where,
          question: typed("question"),
          section: section === NO_SECTION ? null : section,
        });
        break;
      }
      case "move-section":
        await context.api.section.move({ ...where, section: typed("section"), direction });
        break;
      case "remove-section":
        await context.api.section.remove({ ...where, section: typed("section") });
        break;
      case "open":
        closesAt = lastDayOf(form);
        await context.api.activity.open({ ...where, closesAt });
        break;
      case "close":
        await context.api.activity.close(where);
        break;
      default:
        throw refusal("invalid");
    }
    return redirect(`/desk/${where.engagement}/a/${where.activity}`);
  } catch (error) {
    if (closesAt && refusalOf(error)?.refusal === "reason-needed") {
      return redirect(`/desk/${where.engagement}/a/${where.activity}/opening?until=${dayOf(closesAt)}`);
    }
    return refused(error, form);
  }
}

export default function ActivityDesignPage() {
  const design = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const [search] = useSearchParams();
  const values = problem?.values ?? {};
  const { engagement, slug, state, sections, questions, mayDesign } = design;
  const here = `/desk/${engagement.slug}/a/${slug}`;
  const draft = state === "draft" && mayDesign;
  const forYoung = writtenIn(design, FIRST_LANGUAGE).young_people.written > 0;
  const within = (section: string | null) =>
    questions
      .filter((question) => question.section === section)
      .map((question) => (
        <QuestionDesign
          key={question.id}
          question={question}
          sections={sections}
          href={here}
          mayDesign={mayDesign}
          last={questions.at(-1)?.position ?? 0}
          mayMove={draft}
          forYoung={forYoung}
        />
      ));
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement.slug}`}>{engagement.title}</Link>}
        lede={design.introduction}
      >
        {design.title}
      </PageTitle>
      <Row>
        <Tag>{kindWords[design.kind]}</Tag>
        <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>
      </Row>
      <Facts
        facts={[
          { name: "How much people can change", value: rungWords[design.rung].label },
          ...(design.openedAt ? [{ name: "Opened", value: dayInWords(design.openedAt) }] : []),
          ...(design.closedAt
            ? [{ name: "Closed", value: dayInWords(design.closedAt) }]
            : design.closesAt
              ? [{ name: "Last day for answers", value: dayInWords(design.closesAt) }]
              : []),
        ]}
      />
      {state === "draft" ? null : (
        <p>
          <Link href={`/e/${engagement.slug}/a/${slug}`} alone>
            See it as everybody sees it
          </Link>
        </p>
      )}
      <ActivityWays design={design} href={here} />
      <section aria-labelledby="questions">
        <Stack>
          <h2 id="questions">Questions</h2>
          <LeftOut count={Number(search.get("left") ?? 0)} />
          {questions.length === 0 ? <p>None yet.</p> : null}
          {within(null)}
          {sections.map((section) => (
            <SectionDesign
              key={section.id}
              section={section}
              href={here}
              last={sections.length}
              mayChange={draft}
            >
              {questions.some((question) => question.section === section.id) ? null : (
                <p>No question stands in it yet. People do not see it until one does.</p>
              )}
              {within(section.id)}
            </SectionDesign>
          ))}
          {draft ? (
            <>
              <h3>Add a question</h3>
              <Row>
                {kindsFor(design.kind).map((kind) => (
                  <LinkButton
                    key={kind}
                    href={`${here}/questions/new?kind=${kind}`}
                    tone="plain"
                    picture="add"
                  >
                    {questionWords[kind]}
                  </LinkButton>
                ))}
              </Row>
              {design.kind === "consultation" ? (
                <>
                  <h3>Group the questions</h3>
                  <Row>
                    <LinkButton href={`${here}/sections/new`} tone="plain" picture="add">
                      Add a section
                    </LinkButton>
                  </Row>
                </>
              ) : null}
            </>
          ) : null}
        </Stack>
      </section>
      {mayDesign ? <Reuse href={here} kind={design.kind} /> : null}
      {design.kind === "consultation" ? <TryItOut design={design} href={here} /> : null}
      {draft ? (
        <Panel>
          <form method="post">
            <Stack>
              <h2>Open it</h2>
              <p>After this, its questions stay as they are.</p>
              <input type="hidden" name="intent" value="open" />
              <DateBoxes
                label="Last day for answers"
                name="closesOn"
                hint="It closes at midnight. For example, 31 3 2027."
                defaultValue={{
                  day: values["closesOn-day"],
                  month: values["closesOn-month"],
                  year: values["closesOn-year"],
                }}
                error={problem?.refusal.fields?.["closesOn"]}
              />
              <Row>
                <Button>Open it now</Button>
              </Row>
            </Stack>
          </form>
        </Panel>
      ) : null}
      {state === "open" && mayDesign ? (
        <Panel>
          <form method="post">
            <Stack>
              <h2>Close it early</h2>
              <p>Nobody can answer after this. Answers that were sent are kept.</p>
              <input type="hidden" name="intent" value="close" />
              <Row>
                <Button tone="danger">Close it now</Button>
              </Row>
            </Stack>
          </form>
        </Panel>
      ) : null}
    </Stack>
  );
}
