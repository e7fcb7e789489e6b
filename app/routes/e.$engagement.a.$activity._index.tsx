import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { MarketFront } from "../features/market/market-front.tsx";
import { ActivityName } from "../features/taking-part/activity-name.tsx";
import { ConsultationFront } from "../features/taking-part/consultation-front.tsx";
import { Languages } from "../features/taking-part/languages.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { WorkshopFront } from "../features/workshop/workshop-front.tsx";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { readingOf } from "../lib/reading-of.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.consultation.activity.title ?? "", data?.consultation.engagement.title ?? "") },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { api } = context;
  const reader = readingOf(request);
  const consultation = await orPage(api.submission.read({ ...place, ...reader }));
  const { kind } = consultation.activity;
  return {
    consultation,
    pack: kind === "consultation" ? await orPage(api.pack.read({ ...place, ...reader })) : null,
    openness:
      kind === "consultation"
        ? await orPage(api.openness.read({ engagement: place.engagement, easyRead: reader.easyRead }))
        : null,
    workshop: kind === "workshop" ? await orPage(api.workshop.read(place)) : null,
    market: kind === "market_test" ? await orPage(api.market.read(place)) : null,
  };
}

export default function ActivityPage() {
  const { consultation, pack, openness, workshop, market } = useLoaderData<typeof loader>();
  const place = placeOf(useParams());
  if (workshop) return <WorkshopFront page={workshop} />;
  if (market) return <MarketFront page={market} />;
  const { activity, engagement } = consultation;
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`/e/${engagement.slug}`}>{engagement.title}</Link>}>
        <ActivityName activity={activity} />
      </PageTitle>
      <Languages consultation={consultation} path={pathOf(place)} />
      {pack && openness ? (
        <ConsultationFront consultation={consultation} place={place} pack={pack} openness={openness} />
      ) : null}
    </Stack>
  );
}
