import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { assessment as words } from "../../accessibility/interface/assessment.ts";
import { fill } from "../../accessibility/interface/words.ts";
import { dayInWords } from "../../server/domain/day.ts";
import { AssessmentPage } from "../features/assessment/draft.tsx";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      data?.draft
        ? fill(words.olderOne.standard, {
            number: data.draft.number,
            day: dayInWords(data.draft.publishedAt),
          })
        : words.title.standard,
      data?.engagement.title ?? "",
    ),
  },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(
    context.api.assessment.read({
      engagement: params["engagement"] ?? "",
      number: Number(params["number"]),
    }),
  );
}

export default function OneAssessmentPage() {
  return <AssessmentPage page={useLoaderData<typeof loader>()} />;
}
