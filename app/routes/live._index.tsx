import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { join } from "../../accessibility/interface/live.ts";
import { Button, ErrorSummary, PageTitle, Panel, Row, Stack, TextField } from "../components/index.ts";
import { formOf, refusalOf, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const meta: MetaFunction = () => [{ title: pageTitle(join.title.standard) }];

export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.settings.demo) return { shownCode: null };
  const { joinCode } = await context.api.account.demonstrationDoor({ as: "participant" });
  return { shownCode: joinCode };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  try {
    const room = await context.api.live.room({ code: String(form.get("code") ?? "") });
    return redirect(`/live/${room.code}`);
  } catch (error) {
    const found = refusalOf(error);
    if (!found) throw error;
    return refused({ ...found, fields: { code: found.fields?.["code"] ?? found.message } }, form);
  }
}

export default function JoinPage() {
  const { shownCode } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields;
  const { say } = useWords();
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} />
      <PageTitle lede={<Tell words={join.lede} />}>{say(join.title)}</PageTitle>
      <form method="post" noValidate>
        <Stack>
          <TextField
            label={say(join.code)}
            name="code"
            hint={<Tell words={join.hint} />}
            width="medium"
            autoComplete="off"
            spellCheck={false}
            defaultValue={problem?.values["code"]}
            error={errors?.["code"]}
          />
          <Row>
            <Button>{say(join.go)}</Button>
          </Row>
        </Stack>
      </form>
      {shownCode ? (
        <Panel>
          <h2>{say(join.demonstration)}</h2>
          <Tell words={join.shownCode} values={{ code: shownCode }} />
          <Tell words={join.twoWindows} />
        </Panel>
      ) : null}
    </Stack>
  );
}
