import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusal } from "../../server/domain/refusal.ts";
import { Button, ErrorSummary, FileField, Link, PageTitle, Row, Stack } from "../components/index.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Import the specification") }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { engagement, may } = await orPage(
    context.api.specification.read({ engagement: params["engagement"] ?? "" }),
  );
  if (!may.import) throw redirect(`/desk/${engagement.slug}/specification`);
  return engagement;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  const file = form.get("file");
  try {
    if (!(file instanceof File) || file.name === "") throw refusal("invalid", "Choose a file.");
    await context.api.specification.import({
      engagement,
      fileName: file.name,
      file: new Uint8Array(await file.arrayBuffer()),
    });
    return redirect(`/desk/${engagement}/specification`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function ImportSpecificationPage() {
  const engagement = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem ? { file: problem.refusal.message } : null} />
      <PageTitle
        above={<Link href={`/desk/${engagement.slug}`}>{engagement.title}</Link>}
        lede="Each heading becomes a clause. Numbers are kept. It becomes version 0.1."
      >
        Import the specification
      </PageTitle>
      <form method="post" encType="multipart/form-data">
        <Stack>
          <FileField
            label="The document"
            name="file"
            accept=".docx,.md,.markdown,.txt"
            hint="A Word file (.docx) or Markdown, up to 10 MB. Whatever we cannot read is listed for you."
            error={problem?.refusal.message}
          />
          <Row>
            <Button picture="upload">Import it</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
