import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import type { ResponseKind } from "../../server/domain/response.ts";
import {
  Button,
  Checkboxes,
  ErrorSummary,
  Facts,
  Link,
  LinkButton,
  PageTitle,
  PeoplesWords,
  Row,
  Stack,
  TextField,
} from "../components/index.ts";
import { ResponseForm } from "../features/reading/response-form.tsx";
import { ResponseList } from "../features/reading/response-list.tsx";
import { byWhom } from "../features/reading/words.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Read ${data?.reference ?? ""}`, data?.engagement.title ?? "Desk") },
];

const place = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  reference: params["reference"] ?? "",
});

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.contribution.desk(place(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const where = place(params);
  const text = (name: string) => String(form.get(name) ?? "");
  const { contribution, response } = context.api;
  try {
    // Whoever does any of these has read it.
    await contribution.read(where);
    if (text("intent") === "theme") {
      await contribution.theme({
        ...where,
        themes: form.getAll("themes").map(String),
        newTheme: text("newTheme"),
      });
    } else if (text("intent") === "words") {
      await contribution.approveWords({ ...where, approved: text("approved") === "yes" });
    } else if (text("intent") === "respond") {
      await response.record({
        engagement: where.engagement,
        contribution: where.reference,
        kind: text("kind") as ResponseKind,
        reason: text("reason"),
        easyRead: text("easyRead"),
      });
    }
    return redirect(`/desk/${where.engagement}/contributions/${where.reference}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function ReadContributionPage() {
  const it = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const here = `/desk/${it.engagement.slug}`;
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`${here}/contributions`}>What people said</Link>}>
        {byWhom(it.perspective, it.channel)}, {it.reference}
      </PageTitle>
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      {it.question ? <p>Asked: {it.question}</p> : null}
      {it.choice ? <p>Chose: {it.choice}</p> : null}
      {it.text ? (
        <PeoplesWords lang={it.language === "en" ? undefined : it.language}>{it.text}</PeoplesWords>
      ) : null}
      {it.erased ? <p>The words were erased when the person asked. The thread stays.</p> : null}
      <Facts
        facts={[
          { name: "Part of", value: it.activity },
          { name: "Received", value: dayInWords(it.at) },
          { name: "Read", value: it.readAt ? dayInWords(it.readAt) : "Not yet" },
          ...(it.clause
            ? [
                {
                  name: "Speaks about",
                  value: (
                    <Link href={`${here}/specification/${it.clause.id}`}>
                      {it.clause.number} {it.clause.title}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Row>
        {it.may.theme && !it.readAt ? (
          <form method="post">
            <input type="hidden" name="intent" value="read" />
            <Button picture="check">I have read this</Button>
          </form>
        ) : null}
        {it.next ? (
          <LinkButton href={`${here}/contributions/${it.next}`} tone="plain" picture="next">
            Next unread
          </LinkButton>
        ) : null}
      </Row>

      {it.may.theme ? (
        <section aria-labelledby="themes-title">
          <h2 id="themes-title">What it is about</h2>
          <form method="post">
            <input type="hidden" name="intent" value="theme" />
            {it.themes.length > 0 ? (
              <Checkboxes
                label="Themes"
                name="themes"
                choices={it.themes.map(({ id, name }) => ({ value: id, label: name }))}
                defaultValue={it.themeIds}
              />
            ) : null}
            <TextField
              label="A new theme"
              name="newTheme"
              optional
              defaultValue={problem?.values["newTheme"]}
              error={errors["newTheme"]}
            />
            <Button tone="plain">Save themes</Button>
          </form>
        </section>
      ) : null}

      {it.may.approve && it.text ? (
        <section aria-labelledby="words-title">
          <h2 id="words-title">May everybody read these words?</h2>
          <p>
            {it.approvedAt
              ? `Everybody may read them since ${dayInWords(it.approvedAt)}. Never with a name.`
              : "They are private. Look for names and health facts before you show them."}
          </p>
          <form method="post">
            <input type="hidden" name="intent" value="words" />
            <input type="hidden" name="approved" value={it.approvedAt ? "no" : "yes"} />
            <Button tone="plain" picture={it.approvedAt ? "lock" : "people"}>
              {it.approvedAt ? "Make them private again" : "Let everybody read them"}
            </Button>
          </form>
        </section>
      ) : null}

      <section aria-labelledby="response-title">
        <h2 id="response-title">Response</h2>
        <Stack>
          <ResponseList
            responses={[...it.responses, ...it.themeResponses]}
            empty="There is no response yet, neither to this nor to its themes."
          />
          {it.revised.length > 0 ? (
            <p>
              Changed for it:{" "}
              {it.revised.map(({ clauseId, number, title }, index) => (
                <span key={clauseId}>
                  {index > 0 ? ", " : ""}
                  <Link href={`${here}/specification/${clauseId}`}>
                    {number} {title}
                  </Link>
                </span>
              ))}
            </p>
          ) : null}
          {it.may.respond ? (
            <ResponseForm intent="respond" values={problem?.values ?? {}} errors={errors} />
          ) : null}
        </Stack>
      </section>
    </Stack>
  );
}
