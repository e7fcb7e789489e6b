import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { MarketFront } from "../features/market/market-front.tsx";
import { BeforeYouAnswer } from "../features/openness/before-you-answer.tsx";
import { NotesToReaders } from "../features/pack/notes-to-readers.tsx";
import { ActivityName } from "../features/taking-part/activity-name.tsx";
import { ConsultationFront } from "../features/taking-part/consultation-front.tsx";
import { Languages } from "../features/taking-part/languages.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { Paragraphs, Said } from "../features/taking-part/said.tsx";
import { WorkshopFront } from "../features/workshop/workshop-front.tsx";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { readingOf } from "../lib/reading-of.ts";
import { spokenIn } from "../lib/spoken-in.ts";

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
    pack: kind === "consultation" ? await orPage(api.pack.read(place)) : null,
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
      {activity.sentences.length > 0 ? (
        <Said sentences={activity.sentences} lang={activity.lang} />
      ) : (
        <div {...spokenIn(activity.lang)}>
          <Paragraphs text={activity.introduction} />
        </div>
      )}
      {pack ? <NotesToReaders notes={pack.notes} /> : null}
      {openness ? (
        <BeforeYouAnswer openness={openness} openedAt={activity.openedAt} front={`/e/${engagement.slug}`} />
      ) : null}
      <ConsultationFront documents={pack?.documents.length ?? 0} consultation={consultation} place={place} />
    </Stack>
  );
}
