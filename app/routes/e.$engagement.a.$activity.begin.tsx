import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { begin } from "../../accessibility/interface/taking-part.ts";
import { ErrorSummary, Link, LinkButton, PageTitle, PictureWords, Stack } from "../components/index.ts";
import { OfferLink } from "../features/by-e-mail/offer-link.tsx";
import { ActivityName } from "../features/taking-part/activity-name.tsx";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { YourCode } from "../features/taking-part/your-code.tsx";
import { admittedHeaders, noStore, readCode } from "../lib/device-cookies.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { readingOf } from "../lib/reading-of.ts";
import { useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle("Your code") }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const consultation = await orPage(context.api.submission.read({ ...place, ...readingOf(request) }));
  return {
    begun: consultation.submission !== null,
    activity: consultation.activity,
    code: consultation.submission ? await readCode(request) : null,
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const place = placeOf(params);
  const form = await formOf(request);
  try {
    const admitted = await context.api.submission.begin(place);
    const page = admitted.code ? "begin" : "who";
    return redirect(pathOf(place, page), {
      status: 303,
      headers: await admittedHeaders(admitted, context.settings.publicUrl),
    });
  } catch (error) {
    return refused(error, form);
  }
}

export default function BeginPage() {
  const { begun, code, activity } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, pictured } = useWords();
  const place = placeOf(useParams());
  if (answer || !begun) {
    return (
      <Stack gap="large">
        <ErrorSummary message={answer?.refusal.message} />
        <PageTitle above={<ActivityName activity={activity} />}>{say(begin.notYet)}</PageTitle>
        <Link href={pathOf(place)} alone>
          {say(begin.first)}
        </Link>
      </Stack>
    );
  }
  return (
    <Stack gap="large">
      <PageTitle above={<ActivityName activity={activity} />}>
        {say(code ? begin.code : begin.begun)}
      </PageTitle>
      <YourCode code={code} path={pathOf(place, "begin")} />
      <PictureWords lines={[...pictured(begin.back), ...pictured(begin.later), ...pictured(begin.keep)]} />
      <div>
        <LinkButton href={pathOf(place, "who")} picture="next">
          {say(code ? begin.kept : begin.goOn)}
        </LinkButton>
      </div>
      <OfferLink from={pathOf(place, "begin")} />
    </Stack>
  );
}
