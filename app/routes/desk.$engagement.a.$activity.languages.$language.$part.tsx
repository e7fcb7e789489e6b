import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FIRST_LANGUAGE, languageOf } from "../../server/domain/language.ts";
import { Button, ErrorSummary, Link, PageTitle, Row, Stack } from "../components/index.ts";
import {
  namedIn,
  readTranslation,
  translatedParts,
  translationValues,
} from "../features/desk/translation.ts";
import { TranslationItem } from "../features/desk/translation-item.tsx";
import { YoungItem } from "../features/desk/young-item.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

// Advice follows what is typed.
export const handle: PageHandle = { wide: true, interactive: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`${data?.part.title ?? ""} in ${data?.named ?? ""}`, data?.title ?? "Desk") },
];

async function readPart({ params, context }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const design = await context.api.activity.design(placeOf(params));
  const language = languageOf(params["language"]);
  const notFound = new Response("", { status: 404 });
  if (!language || design.kind !== "consultation" || !design.mayDesign) throw notFound;
  const parts = translatedParts(design, language.code);
  const part = parts.find(({ path }) => path === params["part"]);
  if (!part) throw notFound;
  return { design, language, part };
}

export async function loader(args: LoaderFunctionArgs) {
  const { design, language, part } = await orPage(readPart(args));
  return {
    ...placeOf(args.params),
    title: design.title,
    opened: design.state !== "draft",
    language,
    named: namedIn(language),
    part,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { engagement, activity } = placeOf(params);
  let fieldOf = (path: string) => path;
  try {
    const { language, part } = await readPart({ params, context });
    const read = readTranslation(form, part, language.code);
    fieldOf = read.fieldOf;
    await context.api.wording.write({ engagement, wordings: read.wordings });
    const above = `/desk/${encodeURIComponent(engagement)}/a/${encodeURIComponent(activity)}/languages`;
    return redirect(`${above}/${language.code}?saved=${part.path}`, 303);
  } catch (error) {
    return refusedAs(error, form, fieldOf);
  }
}

/** Whoever writes a part in other words has the English ones beside each box. */
export default function TranslatePage() {
  const { engagement, activity, title, opened, language, named, part } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const isNamed = Object.keys(errors).length > 0;
  const first = language.code === FIRST_LANGUAGE;
  const above = `/desk/${engagement}/a/${activity}/languages/${language.code}`;
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={isNamed ? undefined : problem?.refusal.message} />
      <PageTitle
        above={
          <Link href={above}>
            {title}: {named}
          </Link>
        }
        lede={
          opened
            ? "This is open already. What people have read stays. What is missing can be added."
            : first
              ? "Say “you”. Say what happens, and why you ask. What you leave out they read in the usual words."
              : "Write what you have. You can leave the rest for later: people then read it in English."
        }
      >
        {part.title} in {named}
      </PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          {part.items.map((item) => {
            const props = {
              item,
              language,
              values: problem?.values ?? translationValues(part),
              errors,
              opened,
            };
            return first ? (
              <section key={item.field} aria-labelledby={`${item.field}-name`}>
                <Stack>
                  <h2 id={`${item.field}-name`}>{item.name}</h2>
                  <YoungItem {...props} />
                </Stack>
              </section>
            ) : (
              <TranslationItem key={item.field} {...props} />
            );
          })}
          <Row>
            <Button>Save the {first ? "words for young people" : `${language.english} words`}</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
