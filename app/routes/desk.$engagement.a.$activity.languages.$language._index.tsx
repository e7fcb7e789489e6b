import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { FIRST_LANGUAGE, languageOf } from "../../server/domain/language.ts";
import { writtenIn } from "../../server/domain/translation.ts";
import { wordsOf } from "../../server/domain/wording.ts";
import { Columns, Link, Notice, PageTitle, Stack, Tag } from "../components/index.ts";
import { EasyReadAdvice } from "../features/desk/easy-read-advice.tsx";
import { namedIn, type TranslatedPart, translatedParts } from "../features/desk/translation.ts";
import { WhatIsMissing, WhatIsMissingForYoung } from "../features/desk/what-is-missing.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { Said } from "../features/taking-part/said.tsx";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";
import { spokenIn } from "../lib/spoken-in.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`In ${data?.named ?? ""}`, data?.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const design = await orPage(context.api.activity.design(placeOf(params)));
  const language = languageOf(params["language"]);
  if (!language || design.kind !== "consultation") throw new Response("", { status: 404 });
  return {
    ...placeOf(params),
    title: design.title,
    mayDesign: design.mayDesign,
    language,
    named: namedIn(language),
    parts: translatedParts(design, language.code),
    written: writtenIn(design, language.code),
  };
}

/** A whole consultation in one language, or in words for young people, beside English, and what is missing there. */
export default function LanguagePage() {
  const { engagement, activity, title, mayDesign, language, named, parts, written } =
    useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const saved = parts.find(({ path }) => path === search.get("saved"));
  const above = `/desk/${engagement}/a/${activity}/languages`;
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={above}>{title}: languages</Link>}>In {named}</PageTitle>
      {saved ? (
        <Notice tone="agreed" title="Saved">
          <p>{saved.title}, as people read it now, is below.</p>
        </Notice>
      ) : null}
      {language.code === FIRST_LANGUAGE ? (
        <WhatIsMissingForYoung written={written.young_people} level={2} />
      ) : (
        <WhatIsMissing written={written} language={language} level={2} />
      )}
      {parts.map((part) => (
        <section key={part.path} aria-labelledby={part.path}>
          <Stack>
            <h2 id={part.path}>{part.title}</h2>
            {part.items.map((item) => (
              <Beside key={item.field} item={item} code={language.code} />
            ))}
            {mayDesign ? (
              <p>
                <Link href={`${above}/${language.code}/${part.path}`} alone>
                  Write {part.title.charAt(0).toLowerCase()}
                  {part.title.slice(1)} in {named}
                </Link>
              </p>
            ) : null}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

function Beside({
  item: { english, written },
  code,
}: {
  item: TranslatedPart["items"][number];
  code: string;
}) {
  const first = code === FIRST_LANGUAGE;
  const lang = first ? undefined : code;
  // English itself stands on the left.
  const heading = first ? undefined : written.heading;
  const all = [...(first ? [] : [written.standard, written.easyRead]), written.young];
  const shown = all.filter((sentences) => sentences.length > 0);
  // A section may have a title alone.
  const lacks = shown.length === 0 && (!first || english.standard.length > 0);
  return (
    <Columns>
      <div>
        {english.heading ? <p>The title: {english.heading}</p> : null}
        <Said sentences={english.standard} />
      </div>
      <div>
        {[heading, written.youngHeading].map((title) =>
          title ? (
            <p key={title}>
              The title: <span {...spokenIn(lang)}>{title}</span>
            </p>
          ) : null,
        )}
        {shown.map((sentences) => (
          <Said key={wordsOf({ sentences })} sentences={sentences} lang={lang} />
        ))}
        {first ? <EasyReadAdvice sentences={written.young} level={3} pictured={false} /> : null}
        {lacks ? (
          <Tag tone="waiting">
            {first ? "Missing: they read the usual words" : "Missing: people read it in English"}
          </Tag>
        ) : null}
      </div>
    </Columns>
  );
}
