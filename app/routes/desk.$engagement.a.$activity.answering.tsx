import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { boxesOfDay, dayInWords } from "../../server/domain/day.ts";
import { refusal } from "../../server/domain/refusal.ts";
import {
  Button,
  DateBoxes,
  ErrorSummary,
  Link,
  PageTitle,
  Row,
  Stack,
  TextField,
} from "../components/index.ts";
import { dayIn } from "../features/desk/fields.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Who may answer, and until when", data?.title ?? "Desk") },
];

const whereOf = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  activity: params["activity"] ?? "",
});

export async function loader({ params, context }: LoaderFunctionArgs) {
  const design = await orPage(context.api.activity.design(whereOf(params)));
  if (design.kind !== "consultation" || !design.mayDesign) throw new Response("", { status: 404 });
  return design;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const where = whereOf(params);
  try {
    const late = dayIn(form, "lateUntil");
    if (late === null) {
      const sentence = "Write the last day for late answers, such as 14 4 2027.";
      throw refusal("invalid", undefined, { lateUntil: sentence });
    }
    const age = String(form.get("adultUnder") ?? "").trim();
    await context.api.activity.setAnswering({
      ...where,
      adultUnder: age === "" ? Number.NaN : Number(age),
      lateUntil: late === "empty" ? null : late,
    });
    return redirect(`/desk/${where.engagement}/a/${where.activity}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function AnsweringPage() {
  const { engagement, slug, title, closesAt, lateUntil, adultUnder } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { values, refusal: told } = problem ?? {};
  const saved = lateUntil ? boxesOfDay(lateUntil) : null;
  const box = (part: "day" | "month" | "year") => (values ? values[`lateUntil-${part}`] : saved?.[part]);
  return (
    <Stack gap="large">
      <ErrorSummary errors={told?.fields} message={told?.message} />
      <PageTitle above={<Link href={`/desk/${engagement.slug}/a/${slug}`}>{title}</Link>}>
        Who may answer, and until when
      </PageTitle>
      <form method="post">
        <Stack gap="large">
          <TextField
            label="Age below which an adult has to agree"
            name="adultUnder"
            inputMode="numeric"
            width="short"
            hint="This is your choice, not a law. A younger person says which adult agreed: a parent, a guardian or another. Nobody is asked for a name or a date of birth."
            defaultValue={values?.["adultUnder"] ?? String(adultUnder)}
            error={told?.fields?.["adultUnder"]}
          />
          <DateBoxes
            label="Take late answers until"
            name="lateUntil"
            optional
            hint={
              closesAt
                ? `The last day is ${dayInWords(closesAt)}. Answers after it are marked as late, and the person is told. Leave this empty to take none.`
                : "Answers after the last day are marked as late, and the person is told. Leave this empty to take none."
            }
            defaultValue={{ day: box("day"), month: box("month"), year: box("year") }}
            error={told?.fields?.["lateUntil"]}
          />
          <Row>
            <Button>Save</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
