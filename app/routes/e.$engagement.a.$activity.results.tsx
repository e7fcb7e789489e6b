import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { results } from "../../accessibility/interface/results.ts";
import { labelOf } from "../../accessibility/interface/words.ts";
import { dayInWords } from "../../server/domain/day.ts";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { groupingIn } from "../features/results/grouping-in.ts";
import { ShownResults } from "../features/results/shown-results.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { asksEasyRead } from "../lib/asks-easy-read.ts";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      labelOf(results.title, false, { title: data?.title ?? "" }),
      data?.engagement.title ?? "",
    ),
  },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  return orPage(
    context.api.results.published({
      ...placeOf(params),
      by: groupingIn(request),
      easyRead: asksEasyRead(request),
    }),
  );
}

export default function ResultsPage() {
  const { engagement, slug, title, publishedAt, shown } = useLoaderData<typeof loader>();
  const { say } = useWords();
  const here = `/e/${engagement.slug}`;
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={pathOf({ engagement: engagement.slug, activity: slug })}>{title}</Link>}>
        {say(results.title, { title })}
      </PageTitle>
      <Tell words={results.closedLead} values={{ day: dayInWords(publishedAt) }} />
      <ShownResults shown={shown} />
      <Link href={`${here}/you-said-we-did`} alone>
        {say(results.toStory)}
      </Link>
    </Stack>
  );
}
