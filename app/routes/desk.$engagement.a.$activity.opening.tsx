import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInWords, endOfDay } from "../../server/domain/day.ts";
import { POINTS } from "../../server/domain/opening-reasons.ts";
import { refusal } from "../../server/domain/refusal.ts";
import {
  Button,
  ErrorSummary,
  Facts,
  Link,
  LongTextField,
  PageTitle,
  Row,
  Stack,
} from "../components/index.ts";
import { FindingList, pointWords } from "../features/fairness/finding-list.tsx";
import { Mend } from "../features/fairness/mend.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle("Open it with a reason", page?.activity.title ?? "Desk") },
];

/** The last day stands in the address: `?until=2027-03-31`. */
function lastDayOf(request: Request): Date {
  const [year, month, day] = (new URL(request.url).searchParams.get("until") ?? "").split("-").map(Number);
  const found = endOfDay(year ?? 0, month ?? 0, day ?? 0);
  if (!found) throw data(refusal("not-found"), { status: 404, statusText: "not-found" });
  return found;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const closesAt = lastDayOf(request);
  const desk = await orPage(context.api.fairness.desk({ ...placeOf(params), closesAt }));
  if (desk.activity.state !== "draft")
    throw data(refusal("activity-opened"), { status: 409, statusText: "activity-opened" });
  return { ...desk, closesAt };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const reasons = Object.fromEntries(
    POINTS.map((point) => [point, String(form.get(`reasons.${point}`) ?? "")]),
  );
  try {
    await context.api.activity.open({ ...place, closesAt: lastDayOf(request), reasons });
    return redirect(`/desk/${place.engagement}/a/${place.activity}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function OpeningPage() {
  const { engagement, activity, closesAt, points, unmet } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const place = { engagement: engagement.slug, activity: activity.slug };
  const here = `/desk/${engagement.slug}/a/${activity.slug}`;
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={here}>{activity.title}</Link>}
        lede={
          unmet.length > 0
            ? "Some points of a fair consultation are not met. Put them right, or say why you open it all the same. Everybody can read what you write here, and it stays."
            : "Every point that can be checked before it opens is met."
        }
      >
        Before you open it
      </PageTitle>
      <Facts
        facts={[
          {
            name: "Last day for answers",
            value: dayInWords(closesAt),
            action: (
              <Link href={here} alone>
                Choose another day
              </Link>
            ),
          },
        ]}
      />
      <form method="post">
        <Stack gap="large">
          {points
            .filter(({ point }) => unmet.includes(point))
            .map(({ point, findings }) => (
              <section key={point} aria-labelledby={`point-${point}`}>
                <Stack>
                  <h2 id={`point-${point}`}>{pointWords[point].standard}</h2>
                  <FindingList
                    findings={findings.filter(({ verdict }) => verdict === "not_met")}
                    below={(says) => <Mend says={says} place={place} />}
                  />
                  <LongTextField
                    label={`${pointWords[point].standard}: why do you open it all the same?`}
                    name={`reasons.${point}`}
                    rows={4}
                    defaultValue={problem?.values[`reasons.${point}`]}
                    error={problem?.refusal.fields?.[`reasons.${point}`]}
                  />
                </Stack>
              </section>
            ))}
          <p>After this, its questions stay as they are.</p>
          <Row>
            <Button>Open it now</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
