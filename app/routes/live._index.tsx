import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ErrorSummary, PageTitle, Panel, Row, Stack, TextField } from "../components/index.ts";
import { formOf, refusalOf, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Join a session") }];

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
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} />
      <PageTitle lede="A live session is a meeting that you can take part in from here. You need no account.">
        Join a session
      </PageTitle>
      <form method="post" noValidate>
        <Stack>
          <TextField
            label="Join code"
            name="code"
            hint="Six letters and digits. It is on the screen in the room, or in your invitation."
            width="medium"
            autoComplete="off"
            spellCheck={false}
            defaultValue={problem?.values["code"]}
            error={errors?.["code"]}
          />
          <Row>
            <Button>Go to the session</Button>
          </Row>
        </Stack>
      </form>
      {shownCode ? (
        <Panel>
          <h2>This is a demonstration</h2>
          <p>
            A session is on now. Its code is <strong className="live-code">{shownCode}</strong>.
          </p>
          <p>Open it in two windows: in one as a facilitator, in the other as somebody taking part.</p>
        </Panel>
      ) : null}
    </Stack>
  );
}
