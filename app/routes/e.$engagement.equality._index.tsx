import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { assessment as words } from "../../accessibility/interface/assessment.ts";
import { AssessmentPage } from "../features/assessment/draft.tsx";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(words.title.standard, data?.engagement.title ?? "") },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.assessment.read({ engagement: params["engagement"] ?? "" }));
}

export default function NewestAssessmentPage() {
  return <AssessmentPage page={useLoaderData<typeof loader>()} />;
}
