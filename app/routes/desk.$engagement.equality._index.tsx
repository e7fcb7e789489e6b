import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { characteristics } from "../../accessibility/interface/assessment.ts";
import { dayInWords } from "../../server/domain/day.ts";
import {
  Button,
  ErrorSummary,
  Link,
  LongTextField,
  PageTitle,
  Panel,
  Row,
  Stack,
  Table,
  Tag,
  TextField,
} from "../components/index.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Equality impact assessment", data?.title ?? "Desk") },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.assessment.desk({ engagement: params["engagement"] ?? "" }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  const typed = (name: string) => String(form.get(name) ?? "");
  try {
    const draft = { focus: typed("focus"), team: typed("team"), after: Number(typed("after")) };
    await context.api.assessment.publish({ engagement, ...draft });
    return redirect(`/desk/${encodeURIComponent(engagement)}/equality#drafts`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function AssessmentDeskPage() {
  const { slug, title, sections, drafts, consultations, mayWrite } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const here = `/desk/${slug}/equality`;
  const errors = problem?.refusal.fields ?? {};
  const last = drafts[0];
  const values = problem?.values ?? { focus: last?.focus ?? "", team: last?.team ?? "" };
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${slug}`}>{title}</Link>}
        lede="Whom your plans may affect, and what you will do about it. You write it, and link what people said to it."
      >
        Equality impact assessment
      </PageTitle>
      <Table
        caption="By characteristic"
        columns={["Characteristic", "Text", { label: "Contributions", number: true }]}
        rows={sections.map(({ characteristic, written, count }) => ({
          key: characteristic,
          cells: [
            <Link key="to" href={`${here}/${characteristic}`} alone>
              {characteristics[characteristic].standard}
            </Link>,
            <Tag key="text" tone={written ? "agreed" : "waiting"}>
              {written ? "Written" : "Nothing yet"}
            </Tag>,
            count.toLocaleString("en-GB"),
          ],
        }))}
      />
      <section aria-labelledby="apart">
        <Stack>
          <h2 id="apart">Who took part</h2>
          <p>
            What people say about themselves is kept apart, and nobody can link it to what they said. So it is
            no evidence for a single point here. It shows whom you have not heard.
          </p>
          <ul>
            {consultations.map((consultation) => (
              <li key={consultation.slug}>
                <Link href={`/desk/${slug}/a/${consultation.slug}/who-took-part`} alone>
                  Who took part: {consultation.title}
                </Link>
              </li>
            ))}
          </ul>
        </Stack>
      </section>
      <section aria-labelledby="drafts">
        <Stack>
          <h2 id="drafts">Published drafts</h2>
          {drafts.length === 0 ? <p>None yet. Everybody can read a draft once it is published.</p> : null}
          <ul>
            {drafts.map(({ number, publishedAt }) => (
              <li key={number}>
                <Link href={`/e/${slug}/equality/${number}`} alone>
                  Draft {number}, {dayInWords(publishedAt)}
                </Link>
              </li>
            ))}
          </ul>
        </Stack>
      </section>
      {mayWrite ? (
        <Panel>
          <form method="post" noValidate>
            <Stack>
              <h2>Publish it as it stands</h2>
              <p>
                It keeps its words, its numbers and its date. A later draft stands beside it. People’s own
                words show only while they are approved.
              </p>
              <input type="hidden" name="after" value={drafts.length} />
              <LongTextField
                label="What does it look at?"
                name="focus"
                rows={4}
                hint="The plan or the choice, in a few sentences."
                defaultValue={values["focus"]}
                error={errors["focus"]}
              />
              <TextField
                label="Which team wrote it?"
                name="team"
                hint="A team, not a person."
                defaultValue={values["team"]}
                error={errors["team"]}
              />
              <Row>
                <Button>Publish draft {drafts.length + 1}</Button>
              </Row>
            </Stack>
          </form>
        </Panel>
      ) : null}
    </Stack>
  );
}
