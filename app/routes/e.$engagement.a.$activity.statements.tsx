import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { statements as words } from "../../accessibility/interface/workshop.ts";
import type { Stance } from "../../server/domain/statement.ts";
import { ErrorSummary, Link, LinkButton, Notice, PageTitle, Row, Stack } from "../components/index.ts";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { YourCode } from "../features/taking-part/your-code.tsx";
import { Statement } from "../features/workshop/statement.tsx";
import { admittedHeaders, noStore, readCode } from "../lib/device-cookies.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const headers = noStore;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(words.title.standard, data?.page.activity.title ?? "Workshop") },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const did = new URL(request.url).searchParams.get("did");
  return {
    page: await orPage(context.api.workshop.read(placeOf(params))),
    did: did === "began" || did === "proposed" ? did : null,
    code: context.who.participant ? await readCode(request) : null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const statementId = String(form.get("statementId") ?? "");
  try {
    const { admitted } = await context.api.workshop.takeStance({
      ...place,
      statementId,
      // Checked by the procedure: the form may hold anything.
      stance: String(form.get("stance")) as Stance,
    });
    const path = pathOf(place, "statements");
    // A new code comes first on the page; everybody else goes on where they were.
    return redirect(admitted ? `${path}?did=began` : `${path}#statement-${statementId}`, {
      headers: admitted ? await admittedHeaders(admitted, context.settings.publicUrl) : new Headers(),
    });
  } catch (error) {
    return refused(error, form);
  }
}

export default function StatementsPage() {
  const { page, did, code } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { say } = useWords();
  const { engagement, activity, state, statements, waiting } = page;
  const place = { engagement: engagement.slug, activity: activity.slug };
  const open = statements.filter((statement) => statement.open);
  const settled = statements.filter((statement) => !statement.open);
  return (
    <Stack gap="large">
      <ErrorSummary message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={pathOf(place)}>{activity.title}</Link>}
        lede={<Tell words={state === "open" ? words.lede : words.noMore} />}
      >
        {say(words.title)}
      </PageTitle>
      {did ? (
        <Notice tone="agreed" title={say(did === "began" ? words.began : words.proposed)}>
          {did === "proposed" ? <Tell words={words.readFirst} /> : null}
          {code ? <YourCode code={code} path={pathOf(place, "statements")} /> : null}
        </Notice>
      ) : null}
      {page.inSession ? (
        <Notice picture="meeting" title={say(words.inSession)}>
          <Tell words={words.answerHereToo} />
        </Notice>
      ) : null}
      {statements.length === 0 ? <Tell words={words.none} /> : null}
      {open.map((statement) => (
        <Statement key={statement.id} statement={statement} />
      ))}
      {settled.length > 0 ? (
        <section aria-labelledby="settled">
          <Stack gap="large">
            <h2 id="settled">{say(words.settled)}</h2>
            {settled.map((statement) => (
              <Statement key={statement.id} statement={statement} />
            ))}
          </Stack>
        </section>
      ) : null}
      {waiting.length > 0 ? (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{say(words.waiting)}</h2>
          <ul>
            {waiting.map((written) => (
              <li key={written}>{written}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {state === "open" ? (
        <Row>
          <LinkButton href={pathOf(place, "propose")} picture="write">
            {say(words.write)}
          </LinkButton>
        </Row>
      ) : null}
    </Stack>
  );
}
