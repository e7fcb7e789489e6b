import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary, Link, PageTitle, Stack } from "../components/index.ts";
import { ImportMappingForm, type Preview } from "../features/import/import-mapping.tsx";
import { ImportProgress } from "../features/import/import-progress.tsx";
import { mappingField, mappingOf } from "../features/import/mapping-form.ts";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { interactive: true, wide: true };
export const meta: MetaFunction = () => [{ title: pageTitle("Check the import") }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(
    context.api.imports.read({ engagement: params["engagement"] ?? "", batch: params["batch"] ?? "" }),
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const where = { engagement: params["engagement"] ?? "", batch: params["batch"] ?? "" };
  const here = `/desk/${where.engagement}/import`;
  const go = form.get("go");
  try {
    if (go === "abandon") {
      await context.api.imports.abandon(where);
      return redirect(here);
    }
    if (form.has("text")) await context.api.imports.map({ ...where, mapping: mappingOf(form) });
    if (go === "start") await context.api.imports.start(where);
    return redirect(`${here}/${where.batch}`);
  } catch (error) {
    return refusedAs(error, form, mappingField);
  }
}

export default function ImportPage() {
  const { engagement, activity, fileName, state, totalRows, stagedRows, preview } =
    useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const rows = preview && preview.problemCount > 0 && problem?.refusal.refusal === "import-problems";
  const errors = rows ? { problems: problem.refusal.message } : problem?.refusal.fields;
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={errors ? undefined : problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement.slug}/import`}>{`${engagement.title}: imports`}</Link>}
        lede={`${fileName || "The file"}, for “${activity.title}”.`}
      >
        {preview ? "Check the import" : state === "revealed" ? "Imported" : "Coming in"}
      </PageTitle>
      {preview ? (
        <ImportMappingForm
          preview={preview satisfies Preview}
          typed={problem?.values}
          errors={problem?.refusal.fields ?? {}}
        />
      ) : (
        <ImportProgress slug={engagement.slug} state={state} done={stagedRows} all={totalRows} />
      )}
    </Stack>
  );
}
