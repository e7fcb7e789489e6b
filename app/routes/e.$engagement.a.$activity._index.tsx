import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { ConsultationFront } from "../features/taking-part/consultation-front.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { Paragraphs, Said } from "../features/taking-part/said.tsx";
import { asksEasyRead } from "../lib/asks-easy-read.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.activity.title ?? "", data?.engagement.title ?? "") },
];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  return orPage(context.api.submission.read({ ...placeOf(params), easyRead: asksEasyRead(request) }));
}

export default function ActivityPage() {
  const consultation = useLoaderData<typeof loader>();
  const place = placeOf(useParams());
  const { activity, engagement } = consultation;
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`/e/${engagement.slug}`}>{engagement.title}</Link>}>
        {activity.title}
      </PageTitle>
      {activity.sentences.length > 0 ? (
        <Said sentences={activity.sentences} />
      ) : (
        <div>
          <Paragraphs text={activity.introduction} />
        </div>
      )}
      {activity.kind === "consultation" ? (
        <ConsultationFront consultation={consultation} place={place} />
      ) : (
        <p>
          {activity.state === "closed"
            ? "This has closed."
            : activity.closesAt
              ? `This is open until ${dayInWords(activity.closesAt)}.`
              : "This is open."}
        </p>
      )}
    </Stack>
  );
}
