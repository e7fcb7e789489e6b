import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { WriteTranscriptInput } from "../../server/domain/transcript.ts";
import {
  Button,
  Columns,
  ErrorSummary,
  Link,
  LinkButton,
  Notice,
  PageTitle,
  Row,
  Stack,
} from "../components/index.ts";
import { ContributionRead } from "../features/reading/contribution-read.tsx";
import { ChangedNotice, EarlierWords } from "../features/reading/earlier-words.tsx";
import { GiveForm } from "../features/reading/give-form.tsx";
import { ReadingKeys } from "../features/reading/reading-keys.tsx";
import { responseIn } from "../features/reading/response-fields.tsx";
import { ResponseForm } from "../features/reading/response-form.tsx";
import { ResponseList } from "../features/reading/response-list.tsx";
import { ThemesForm } from "../features/reading/themes-form.tsx";
import { byWhom } from "../features/reading/words.ts";
import { WordsForm } from "../features/reading/words-form.tsx";
import { KeptWords } from "../features/ways-out/kept-words.tsx";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { interactive: true, wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Read ${data?.reference ?? ""}`, data?.engagement.title ?? "Desk") },
];

/** What a reader wrote themselves, and would have to write again. */
const typedIn = (values: Record<string, string>) =>
  ["newTheme", "reason", "easyRead"].flatMap((name) => values[name]?.trim() || []);

const place = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  reference: params["reference"] ?? "",
});

/** The passage that the address names, of what was cut. */
const passageIn = (request: Request) => new URL(request.url).searchParams.get("passage") ?? undefined;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const where = place(params);
  const reading = await orPage(context.api.contribution.desk({ ...where, passage: passageIn(request) }));
  // Opening it leaves it to this reader for a while: their "next" gives nobody else the same one.
  if (reading.may.theme) await orPage(context.api.contribution.claim(where));
  return reading;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const where = place(params);
  const text = (name: string) => String(form.get(name) ?? "");
  const { contribution, response } = context.api;
  try {
    if (text("intent") === "theme") {
      await contribution.theme({
        ...where,
        passage: text("passage"),
        themes: form.getAll("themes").map(String),
        had: form.getAll("had").map(String),
        newThemes: form.getAll("newTheme").map(String),
      });
    } else if (text("intent") === "describe") {
      const { engagement } = where;
      await contribution.describeFile({ engagement, file: text("file"), description: text("description") });
    } else if (text("intent") === "transcribe") {
      const { reference } = await contribution.transcribe({
        ...where,
        file: text("file"),
        text: text("text"),
        language: text("language") as WriteTranscriptInput["language"],
        had: text("had") ? new Date(text("had")) : null,
        complete: text("complete") === "yes",
      });
      return redirect(`/desk/${where.engagement}/contributions/${encodeURIComponent(reference)}`);
    } else if (text("intent") === "words") {
      await contribution.approveWords({ ...where, approved: text("approved") === "yes" });
    } else if (text("intent") === "give") {
      await contribution.give({
        ...where,
        passage: text("passage"),
        to: text("to") || null,
        had: text("hadGiven") || null,
      });
    } else if (text("intent") === "respond") {
      await response.record({
        engagement: where.engagement,
        contribution: where.reference,
        passage: text("passage"),
        known: form.getAll("known").map(String),
        ...responseIn(form),
      });
    }
    // Whoever did any of these has read it; whoever was refused, only goes on, or helps out, may not have.
    if (!["skip", "describe"].includes(text("intent"))) await contribution.read(where);
    const all = `/desk/${where.engagement}/contributions`;
    if (text("then") !== "next") {
      const at = passageIn(request) ? `?passage=${encodeURIComponent(text("passage"))}` : "";
      return redirect(`${all}/${encodeURIComponent(where.reference)}${at}`);
    }
    const next = await contribution.takeNext({ engagement: where.engagement, from: where.reference });
    return redirect(next.reference ? `${all}/${encodeURIComponent(next.reference)}` : `${all}?show=unread`);
  } catch (error) {
    return refusedAs(error, form, (path) => {
      if (path.startsWith("newThemes.")) return "newTheme";
      return path === "text" && text("intent") === "transcribe" ? `transcript-${text("file")}` : path;
    });
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
      <Columns>
        <Stack>
          {it.openWith ? (
            <Notice picture="people" title={`${it.openWith} is reading this`}>
              <p>You may read it as well. What either of you saves is kept.</p>
            </Notice>
          ) : null}
          <ChangedNotice it={it} here={here} />
          {it.replaced && problem ? <KeptWords texts={typedIn(problem.values)} /> : null}
          <ContributionRead it={it} here={here} values={problem?.values ?? {}} errors={errors} />
          <EarlierWords it={it} here={here} />
          <Row>
            {it.may.theme && !it.readByMe && !it.untyped ? (
              <form method="post" aria-label="I have read this">
                <input type="hidden" name="intent" value="read" />
                <Button picture="check" data-key="r">
                  I have read this
                </Button>
              </form>
            ) : null}
            {it.may.theme ? (
              <form method="post" aria-label="Next unread">
                <input type="hidden" name="intent" value="skip" />
                <Button tone="plain" picture="next" name="then" value="next" data-key="s">
                  Next unread
                </Button>
              </form>
            ) : null}
            {it.previous ? (
              <LinkButton
                href={`${here}/contributions/${it.previous}`}
                tone="plain"
                picture="back"
                data-key="p"
              >
                The one you read before
              </LinkButton>
            ) : null}
          </Row>
          {it.may.theme ? <ReadingKeys /> : null}
        </Stack>
        <Stack gap="large">
          {it.may.theme ? (
            <section aria-labelledby="themes-title">
              <h2 id="themes-title">What it is about</h2>
              <ThemesForm key={it.passage.id} it={it} chosen={problem?.chosen} error={errors["newTheme"]} />
              <p>
                <Link
                  href={`${here}/contributions/${it.reference}/equality${it.passages.length > 1 ? `?passage=${it.passage.id}` : ""}`}
                  alone
                >
                  Evidence for the equality impact assessment
                </Link>
              </p>
            </section>
          ) : null}
          {it.may.respond ? <GiveForm it={it} error={errors["to"]} /> : null}
          {it.may.approve && it.text ? (
            <section aria-labelledby="words-title">
              <h2 id="words-title">May everybody read these words?</h2>
              <WordsForm it={it} href={`${here}/contributions/${it.reference}/redact`} />
            </section>
          ) : null}
        </Stack>
      </Columns>
      <section aria-labelledby="response-title">
        <h2 id="response-title">
          {it.passages.length > 1 ? `Response to passage ${it.passage.number}` : "Response"}
        </h2>
        <Stack>
          <ResponseList
            responses={[
              ...it.responses,
              ...it.widerResponses.map((response) => ({ ...response, wider: true })),
              ...it.themeResponses,
            ]}
            empty="There is no response yet, neither to this nor to its themes."
            here={here}
          />
          {it.revised.length > 0 ? (
            <p>
              Changed for it:{" "}
              {it.revised.map(({ clauseId, number, title }, index) => (
                <span key={clauseId}>
                  {index > 0 ? ", " : ""}
                  <Link href={`${here}/specification/${clauseId}`} alone>
                    {number} {title}
                  </Link>
                </span>
              ))}
            </p>
          ) : null}
          {it.may.respond ? (
            <div data-key="a">
              <ResponseForm
                intent="respond"
                known={it.responses}
                passage={it.passage.id}
                passages={it.passages}
                values={problem?.values ?? {}}
                errors={errors}
              />
            </div>
          ) : null}
        </Stack>
      </section>
    </Stack>
  );
}
