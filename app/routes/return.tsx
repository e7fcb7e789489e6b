import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { lostWords } from "../../accessibility/interface/by-e-mail.ts";
import { comeBack } from "../../accessibility/interface/taking-part.ts";
import { Button, ErrorSummary, Link, PageTitle, Stack, TextField } from "../components/index.ts";
import { resumePath } from "../features/taking-part/place.ts";
import { admittedHeaders, noStore } from "../lib/device-cookies.ts";
import { formOf, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle(comeBack.title.standard) }];

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  try {
    const { token, resume } = await context.api.participant.return({ code: textOf(form)["code"] ?? "" });
    return redirect(resumePath(resume), {
      status: 303,
      headers: await admittedHeaders({ token }, context.settings.publicUrl),
    });
  } catch (error) {
    return refused(error, form);
  }
}

export default function ReturnPage() {
  const answer = useActionData<typeof action>();
  const sentence = answer?.refusal.fields?.["code"] ?? answer?.refusal.message;
  const { say } = useWords();
  return (
    <Stack gap="large">
      <ErrorSummary errors={{ code: sentence }} />
      <PageTitle lede={<Tell words={comeBack.lede} />}>{say(comeBack.title)}</PageTitle>
      <form method="post">
        <Stack gap="large">
          <TextField
            label={say(comeBack.code)}
            name="code"
            hint={<Tell words={comeBack.hint} />}
            autoComplete="off"
            spellCheck={false}
            defaultValue={answer?.values["code"]}
            error={sentence}
          />
          <div>
            <Button picture="key">{say(comeBack.goOn)}</Button>
          </div>
        </Stack>
      </form>
      <section aria-labelledby="lost">
        <h2 id="lost">{say(comeBack.lost)}</h2>
        <Tell words={comeBack.byEmail} />
        <p>
          <Link href="/return/link" alone>
            {say(lostWords.offer)}
          </Link>
        </p>
        <Tell words={comeBack.cannotFind} />
        <Tell words={comeBack.instead} />
        <Link href="/my" alone>
          {say(comeBack.makeNew)}
        </Link>
      </section>
    </Stack>
  );
}
