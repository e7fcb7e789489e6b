import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  Button,
  ErrorSummary,
  Link,
  LinkButton,
  LongTextField,
  Notice,
  PageTitle,
  PeoplesWords,
  Row,
  Stack,
} from "../components/index.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Tell the safeguarding lead", data?.engagement.title ?? "Desk") },
];

const placeOf = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  reference: params["reference"] ?? "",
});

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { engagement, reference, text, language } = await orPage(
    context.api.contribution.desk(placeOf(params)),
  );
  return { engagement, reference, text, language };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  try {
    const { leads, told } = await context.api.safeguarding.raise({
      ...place,
      why: String(form.get("why") ?? ""),
    });
    return redirect(`/desk/${place.engagement}/handed-over?leads=${leads}&told=${told}`, 303);
  } catch (error) {
    return refused(error, form);
  }
}

export default function SafetyPage() {
  const { engagement, reference, text, language } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const back = `/desk/${engagement.slug}/contributions/${reference}`;
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle above={<Link href={back}>{reference}</Link>}>Tell the safeguarding lead</PageTitle>
      <Notice tone="stop" picture="warning" title="Is somebody in danger now?">
        <p>Phone 999 first. This page sends an e-mail, and nobody may read it tonight.</p>
      </Notice>
      {text ? <PeoplesWords lang={language === "en" ? undefined : language}>{text}</PeoplesWords> : null}
      <form method="post">
        <Stack>
          <p>
            You do not have to be sure. It leaves this desk at once: only safeguarding leads can read it from
            then on. They may give it back.
          </p>
          <LongTextField
            label="What made you think that somebody may not be safe?"
            name="why"
            rows={4}
            hint="Only safeguarding leads read this."
            defaultValue={problem?.values["why"]}
            error={problem?.refusal.fields?.["why"]}
          />
          <Row>
            <Button picture="warning">Hand it to the safeguarding lead</Button>
            <LinkButton href={back} tone="plain" picture="back">
              Back
            </LinkButton>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
