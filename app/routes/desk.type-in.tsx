import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Button, ErrorSummary, Link, PageTitle, Row, Stack, TextField } from "../components/index.ts";
import { formOf, orPage, refusalOf, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Type in an answer") }];

export async function loader({ context }: LoaderFunctionArgs) {
  await orPage(context.api.engagement.list());
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  try {
    const found = await context.api.submission.paper({ code: String(form.get("code") ?? "") });
    const { engagement, activity, easyRead, youngWords, language } = found;
    const wording = new URLSearchParams({
      language,
      ...(easyRead ? { easyRead: "on" } : {}),
      ...(youngWords ? { youngWords: "on" } : {}),
    });
    return redirect(`/desk/${engagement}/a/${activity}/type-in?${wording}`, 303);
  } catch (error) {
    const told = refusalOf(error);
    if (told?.refusal !== "paper-code-unknown") return refused(error, form);
    return refused({ ...told, fields: { code: told.message } }, form);
  }
}

/** Where a clerk with a pile of paper begins: the code on it leads to its questions. */
export default function PaperCodePage() {
  const problem = useActionData<typeof action>();
  const fields = problem?.refusal.fields;
  return (
    <Stack gap="large">
      <ErrorSummary errors={fields} message={fields ? undefined : problem?.refusal.message} />
      <PageTitle
        above={<Link href="/desk">My desk</Link>}
        lede="The code is on the first page of the paper form, under its title."
      >
        Type in an answer
      </PageTitle>
      <form method="post">
        <Stack>
          <TextField
            label="Code on the paper"
            name="code"
            hint="Six letters and digits, such as 7K2-9QX. Capitals and dashes do not matter."
            width="short"
            autoComplete="off"
            spellCheck={false}
            defaultValue={problem?.values["code"]}
            error={fields?.["code"]}
          />
          <Row>
            <Button picture="next">Go to its questions</Button>
          </Row>
        </Stack>
      </form>
      <p>
        There is no code on it? Go to the consultation on your desk, and choose “Type in an answer” there.
      </p>
    </Stack>
  );
}
