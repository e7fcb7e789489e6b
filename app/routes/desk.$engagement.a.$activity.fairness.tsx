import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { refusal } from "../../server/domain/refusal.ts";
import { ErrorSummary, Link, PageTitle, Stack, Table } from "../components/index.ts";
import { dateOf } from "../features/desk/date-of.ts";
import { ElectionPeriods } from "../features/fairness/election-periods.tsx";
import { FindingList, pointWords } from "../features/fairness/finding-list.tsx";
import { Mend } from "../features/fairness/mend.tsx";
import { ReasonGiven } from "../features/fairness/reason-given.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Fairness check", data?.activity.title ?? "Desk") },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.fairness.desk(placeOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const typed = (name: string) => String(form.get(name) ?? "");
  try {
    switch (form.get("intent")) {
      case "add-period": {
        const days = { firstDay: dateOf(form, "firstDay"), lastDay: dateOf(form, "lastDay") };
        await context.api.fairness.addPeriod({ ...place, name: typed("name"), ...days });
        break;
      }
      case "remove-period":
        await context.api.fairness.removePeriod({ ...place, period: typed("period") });
        break;
      default:
        throw refusal("invalid");
    }
    return redirect(`/desk/${place.engagement}/a/${place.activity}/fairness#periods`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function FairnessDeskPage() {
  const { engagement, activity, points, readers, periods, reasons, mayDesign } =
    useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const place = { engagement: engagement.slug, activity: activity.slug };
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement.slug}/a/${activity.slug}`}>{activity.title}</Link>}
        lede={
          activity.state === "draft"
            ? "What the record shows, as if it opened today. A point that is not met needs a reason, which everybody can read."
            : "What the record shows today, and what would put it right."
        }
      >
        Fairness check
      </PageTitle>
      {activity.state === "draft" ? null : (
        <p>
          <Link href={pathOf(place, "fairness")} alone>
            See it as everybody sees it
          </Link>
        </p>
      )}
      {points.map(({ point, findings }) => (
        <section key={point} aria-labelledby={point}>
          <Stack>
            <h2 id={point}>{pointWords[point].standard}</h2>
            <FindingList findings={findings} below={(says) => <Mend says={says} place={place} />} />
            {point === "consideration" && readers.length > 0 ? <Readers readers={readers} /> : null}
            {reasons
              .filter((given) => given.point === point)
              .map((given) => (
                <ReasonGiven key={given.point} given={given} />
              ))}
          </Stack>
        </section>
      ))}
      <ElectionPeriods periods={periods} mayAdd={mayDesign} problem={problem} />
    </Stack>
  );
}

function Readers({ readers }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, "readers">) {
  const day = (date: Date | null) => (date ? dayInWords(date) : "");
  return (
    <Table
      caption="Who read what was said"
      columns={["Reader", { label: "Contributions", number: true }, "First", "Last"]}
      rows={readers.map(({ name, count, first, last }, index) => ({
        key: String(index),
        cells: [name ?? "Not known", count.toLocaleString("en-GB"), day(first), day(last)],
      }))}
    />
  );
}
