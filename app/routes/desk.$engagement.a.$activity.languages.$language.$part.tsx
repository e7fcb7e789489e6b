import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FIRST_LANGUAGE, languageOf } from "../../server/domain/language.ts";
import { Button, ErrorSummary, Link, PageTitle, Row, Stack } from "../components/index.ts";
import { readTranslation, translatedParts, translationValues } from "../features/desk/translation.ts";
import { TranslationItem } from "../features/desk/translation-item.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`${data?.part.title ?? ""} in ${data?.language.english ?? ""}`, data?.title ?? "Desk") },
];

async function readPart({ params, context }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const design = await context.api.activity.design(placeOf(params));
  const language = languageOf(params["language"]);
  const notFound = new Response("", { status: 404 });
  if (!language || language.code === FIRST_LANGUAGE || !design.mayDesign) throw notFound;
  const parts = translatedParts(design, language.code);
  const part = parts.find(({ path }) => path === params["part"]);
  if (!part) throw notFound;
  return { design, language, part };
}

export async function loader(args: LoaderFunctionArgs) {
  const { design, language, part } = await orPage(readPart(args));
  return { ...placeOf(args.params), title: design.title, opened: design.state !== "draft", language, part };
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

/** Whoever writes a part in another language has the English words beside each box. */
export default function TranslatePage() {
  const { engagement, activity, title, opened, language, part } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const named = Object.keys(errors).length > 0;
  const above = `/desk/${engagement}/a/${activity}/languages/${language.code}`;
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={named ? undefined : problem?.refusal.message} />
      <PageTitle
        above={
          <Link href={above}>
            {title}: {language.english}
          </Link>
        }
        lede={
          opened
            ? "This is open already. What people have read stays. What is missing can be added."
            : "Write what you have. You can leave the rest for later: people then read it in English."
        }
      >
        {part.title} in {language.english}
      </PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          {part.items.map((item) => (
            <TranslationItem
              key={item.field}
              item={item}
              language={language}
              values={problem?.values ?? translationValues(part)}
              errors={errors}
              opened={opened}
            />
          ))}
          <Row>
            <Button>Save the {language.english} words</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
