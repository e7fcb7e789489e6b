import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  Button,
  Columns,
  ErrorSummary,
  Link,
  LongTextField,
  PageTitle,
  PeoplesWords,
  Row,
  Stack,
} from "../components/index.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Take names out of ${data?.reference ?? ""}`, data?.engagement.title ?? "Desk") },
];

const placeOf = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  reference: params["reference"] ?? "",
});

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.contribution.redaction(placeOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  try {
    await context.api.contribution.redact({
      ...place,
      text: String(form.get("text") ?? ""),
      approve: form.get("go") === "approve",
    });
  } catch (error) {
    return refused(error, form);
  }
  return redirect(`/desk/${place.engagement}/contributions/${encodeURIComponent(place.reference)}`, 303);
}

export default function RedactPage() {
  const { engagement, reference, language, approved, written, shown } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const back = `/desk/${engagement.slug}/contributions/${reference}`;
  const lang = language === "en" ? undefined : language;
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={back}>{reference}</Link>}
        lede="Write what was there in brackets like these: [name] or [street]. You can only take words out. What the person wrote stays, and only readers see it."
      >
        Take names and details out
      </PageTitle>
      <form method="post">
        <Stack>
          <Columns>
            <section aria-labelledby="written">
              <h2 id="written">As it was written</h2>
              <PeoplesWords lang={lang}>{written}</PeoplesWords>
            </section>
            <section aria-labelledby="shown">
              <h2 id="shown">As everybody reads it</h2>
              <LongTextField
                label="The words for everybody"
                name="text"
                rows={12}
                hint={
                  approved
                    ? "Everybody reads this already. What you keep is shown at once."
                    : "We took out what looks like phone numbers, e-mail addresses and postcodes. Look for names yourself."
                }
                defaultValue={problem?.values["text"] ?? shown}
                error={problem?.refusal.fields?.["text"]}
              />
            </section>
          </Columns>
          <Row>
            {approved ? null : (
              <Button name="go" value="approve" picture="people">
                Keep this and let everybody read it
              </Button>
            )}
            <Button name="go" value="keep" tone={approved ? "main" : "plain"}>
              Keep this
            </Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
