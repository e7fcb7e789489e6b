import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ErrorSummary, FileField, Link, Notice, PageTitle, Row, Stack } from "../components/index.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { refusedUpload, uploadOf } from "../lib/upload.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Import the specification") }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { engagement, may } = await orPage(
    context.api.specification.read({ engagement: params["engagement"] ?? "" }),
  );
  return { ...engagement, mayImport: may.import };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form, file } = await uploadOf(request);
  const engagement = params["engagement"] ?? "";
  try {
    await context.api.specification.import({ engagement, ...(await file()) });
    return redirect(`/desk/${engagement}/specification`);
  } catch (error) {
    return refusedUpload(error, form);
  }
}

export default function ImportSpecificationPage() {
  const engagement = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields;
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={errors ? undefined : problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement.slug}`}>{engagement.title}</Link>}
        lede="Each heading becomes a clause. Numbers are kept. It becomes version 0.1."
      >
        Import the specification
      </PageTitle>
      {engagement.mayImport ? (
        <form method="post" encType="multipart/form-data">
          <Stack>
            <FileField
              label="The document"
              name="file"
              accept=".docx,.md,.markdown,.txt"
              hint="A Word file (.docx) or Markdown, up to 10 MB. Tracked changes are read as if they were accepted. Comments, text boxes, pictures and hidden text are left out, and listed for you."
              error={errors?.["file"]}
            />
            <Row>
              <Button picture="upload">Import it</Button>
            </Row>
          </Stack>
        </form>
      ) : (
        <Notice title="Nothing can be imported here">
          <p>
            <Link href={`/desk/${engagement.slug}/specification`} alone>
              See the specification
            </Link>
          </p>
        </Notice>
      )}
    </Stack>
  );
}
