import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInWords, timeInWords } from "../../server/domain/day.ts";
import {
  Button,
  ErrorSummary,
  FileField,
  Link,
  NativeSelect,
  Notice,
  PageTitle,
  Stack,
  Table,
} from "../components/index.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { refusedUpload, uploadOf } from "../lib/upload.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Import contributions") }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.imports.list({ engagement: params["engagement"] ?? "" }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form, file } = await uploadOf(request);
  const engagement = params["engagement"] ?? "";
  try {
    const { batch } = await context.api.imports.upload({
      engagement,
      activity: String(form.get("activity") ?? ""),
      ...(await file()),
    });
    return redirect(`/desk/${engagement}/import/${batch}`);
  } catch (error) {
    return refusedUpload(error, form);
  }
}

const STATES = {
  mapping: "Waiting for you to check it",
  staging: "Coming in",
  revealed: "Imported",
  refused: "Thrown away",
};

export default function ImportsPage() {
  const { engagement, batches, activities } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields;
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={errors ? undefined : problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement.slug}`}>{engagement.title}</Link>}
        lede="Bring in what people said elsewhere: a survey, a conversation online, letters typed up. You check everything before it comes in."
      >
        Import contributions
      </PageTitle>
      {activities.length === 0 ? (
        <Notice tone="waiting" title="There is no consultation yet">
          Contributions belong to a consultation.{" "}
          <Link href={`/desk/${engagement.slug}/activities/new`}>Create one first</Link>.
        </Notice>
      ) : (
        <form method="post" encType="multipart/form-data">
          <Stack>
            <NativeSelect
              label="The consultation they belong to"
              name="activity"
              choices={activities.map(({ slug, title }) => ({ value: slug, label: title }))}
              defaultValue={problem?.values["activity"]}
            />
            <FileField
              label="The file"
              name="file"
              accept=".csv,.tsv,.txt,.xlsx,.json"
              hint="An Excel workbook (.xlsx) or a CSV file, with one row for each contribution and headings above them. We know the exports of Throughline, Citizen Space, EngagementHQ and Microsoft Forms."
              error={errors?.["file"]}
            />
            <Button picture="upload">Look at it</Button>
          </Stack>
        </form>
      )}
      {batches.length > 0 ? (
        <Table
          caption="Earlier imports"
          columns={["File", "Consultation", "Day", "State", { label: "Contributions", number: true }]}
          rows={batches.map((batch) => ({
            key: batch.id,
            cells: [
              <Link key="file" href={`/desk/${engagement.slug}/import/${batch.id}`} alone>
                {batch.fileName || "Without a name"}, {timeInWords(batch.createdAt)}
              </Link>,
              batch.activity.title,
              dayInWords(batch.createdAt),
              STATES[batch.state],
              batch.totalRows,
            ],
          }))}
        />
      ) : null}
    </Stack>
  );
}
