import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Button, ErrorSummary, Link, PageTitle, Stack, TextField } from "../components/index.ts";
import { pathOf } from "../features/taking-part/place.ts";
import { admittedHeaders, noStore } from "../lib/device-cookies.ts";
import { formOf, refused, textOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const headers = noStore;
export const meta: MetaFunction = () => [{ title: pageTitle("Come back with your code") }];

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  try {
    const { token, resume } = await context.api.participant.return({ code: textOf(form)["code"] ?? "" });
    const page = resume?.number ? `question/${resume.number}` : "check";
    return redirect(resume ? pathOf(resume, page) : "/my", {
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
  return (
    <Stack gap="large">
      <ErrorSummary errors={{ code: sentence }} />
      <PageTitle lede="Your code brings you back to your answers. It also shows what happened to what you said.">
        Come back with your code
      </PageTitle>
      <form method="post">
        <Stack gap="large">
          <TextField
            label="Your code"
            name="code"
            hint="Four words, such as river lamp green table. Capitals and commas do not matter."
            autoComplete="off"
            spellCheck={false}
            defaultValue={answer?.values["code"]}
            error={sentence}
          />
          <div>
            <Button picture="key">Go on</Button>
          </div>
        </Stack>
      </form>
      <section aria-labelledby="lost">
        <h2 id="lost">If it is lost</h2>
        <p>
          We keep no names, so we cannot find a lost code for you. On the device where you began, you can{" "}
          <Link href="/my">make a new one</Link>. If not, you can begin again.
        </p>
      </section>
    </Stack>
  );
}
