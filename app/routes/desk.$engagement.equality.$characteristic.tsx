import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { characteristics } from "../../accessibility/interface/assessment.ts";
import type { Characteristic } from "../../server/domain/assessment.ts";
import { Button, ErrorSummary, Link, LongTextField, PageTitle, Row, Stack } from "../components/index.ts";
import { SectionEvidence } from "../features/assessment/section-evidence.tsx";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      data ? characteristics[data.characteristic].standard : "Equality",
      data?.engagement.title ?? "Desk",
    ),
  },
];

const place = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  characteristic: (params["characteristic"] ?? "") as Characteristic,
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const words = new URL(request.url).searchParams.get("words") ?? "";
  return { ...(await orPage(context.api.assessment.section({ ...place(params), words }))), words };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { engagement, characteristic } = place(params);
  const typed = (name: string) => String(form.get(name) ?? "");
  const { assessment } = context.api;
  const here = `/desk/${encodeURIComponent(engagement)}/equality`;
  try {
    if (form.get("intent") === "write") {
      const words = { known: typed("known"), affected: typed("affected"), actions: typed("actions") };
      const revision = Number(typed("revision"));
      await assessment.write({ engagement, characteristic, ...words, revision });
      return redirect(here);
    }
    const evidence = form.has("theme")
      ? { theme: typed("theme") }
      : { reference: typed("reference"), ...(form.has("passage") ? { passage: typed("passage") } : {}) };
    const change = form.get("intent") === "unlink" ? { remove: [characteristic] } : { add: [characteristic] };
    await assessment.link({ engagement, evidence, ...change });
    const search = typed("words") ? `?words=${encodeURIComponent(typed("words"))}` : "";
    return redirect(`${here}/${encodeURIComponent(characteristic)}${search}#evidence`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function AssessmentSectionPage() {
  const page = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { engagement, characteristic, section, mayWrite } = page;
  const errors = problem?.refusal.fields ?? {};
  const typed = problem?.values["intent"] === "write" ? problem.values : null;
  const field = (name: "known" | "affected" | "actions") => ({
    name,
    defaultValue: typed?.[name] ?? section[name],
    error: errors[name],
    optional: true,
  });
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle above={<Link href={`/desk/${engagement.slug}/equality`}>Equality impact assessment</Link>}>
        {characteristics[characteristic].standard}
      </PageTitle>
      {mayWrite ? (
        <form method="post" noValidate>
          <Stack gap="large">
            <input type="hidden" name="intent" value="write" />
            <input type="hidden" name="revision" value={section.revision} />
            <LongTextField
              label="What do you know?"
              rows={6}
              hint="Figures with where they come from, and what people told you. Say what you do not know."
              {...field("known")}
            />
            <LongTextField label="Who may be affected, and how?" rows={6} {...field("affected")} />
            <LongTextField
              label="What will you do?"
              rows={6}
              hint="Each action with the team that does it and the day."
              {...field("actions")}
            />
            <Row>
              <Button>Save it</Button>
            </Row>
          </Stack>
        </form>
      ) : null}
      <SectionEvidence page={page} words={page.words} />
    </Stack>
  );
}
