import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { record as words } from "../../accessibility/interface/fairness.ts";
import { dayInWords } from "../../server/domain/day.ts";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { FindingList, pointWords } from "../features/fairness/finding-list.tsx";
import { ReasonGiven } from "../features/fairness/reason-given.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(words.title.standard, data?.activity.title ?? "") },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.fairness.read(placeOf(params)));
}

export default function FairnessPage() {
  const { engagement, activity, at, points, reasons } = useLoaderData<typeof loader>();
  const { say } = useWords();
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={`/e/${engagement.slug}/a/${activity.slug}`}>{activity.title}</Link>}
        lede={<Tell words={words.about} />}
      >
        {say(words.title)}
      </PageTitle>
      {points.map(({ point, findings }) => (
        <section key={point} aria-labelledby={point}>
          <Stack>
            <h2 id={point}>{say(pointWords[point])}</h2>
            <FindingList findings={findings} />
            {reasons
              .filter((given) => given.point === point)
              .map((given) => (
                <ReasonGiven key={given.point} given={given} />
              ))}
          </Stack>
        </section>
      ))}
      <Tell words={words.asOf} values={{ day: dayInWords(at) }} />
    </Stack>
  );
}
