import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { Code, Link, PageTitle, Stack } from "../components/index.ts";
import { placeOf } from "../features/taking-part/place.ts";
import { noStore } from "../lib/device-cookies.ts";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { bare: true };
export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle("Slip to print") }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  await orPage(context.api.activity.design(place));
  const sent = await orPage(
    context.api.submission.thread({ engagement: place.engagement, reference: params["reference"] ?? "" }),
  );
  if (!sent) throw new Response("", { status: 404 });
  const address = new URL(`/e/${place.engagement}/contributions/${sent.reference}`, request.url);
  return { ...sent, place, address: address.href };
}

/** What a person who answered on paper or by phone can take home. */
export default function SlipPage() {
  const { engagement, reference, at, place, address } = useLoaderData<typeof loader>();
  return (
    <div className="page-to-print">
      <Stack gap="large">
        <div className="not-printed">
          <Link href={`/desk/${place.engagement}/a/${place.activity}/type-in`} alone>
            Type in the next one
          </Link>
        </div>
        <PageTitle above={engagement.title}>We have your answer</PageTitle>
        <Code label="Your reference" large>
          {reference}
        </Code>
        {at ? <p>From {dayInWords(at)}. A person reads every answer.</p> : null}
        <p>See what comes of it at {address}. No name stands there.</p>
      </Stack>
    </div>
  );
}
