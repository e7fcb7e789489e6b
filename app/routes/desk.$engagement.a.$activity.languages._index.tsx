import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FIRST_LANGUAGE, LANGUAGES } from "../../server/domain/language.ts";
import { languagesBegun, writtenIn } from "../../server/domain/translation.ts";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { WhatIsMissing, WhatIsMissingForYoung } from "../features/desk/what-is-missing.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { spokenIn } from "../lib/spoken-in.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Languages and words for young people", data?.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const design = await orPage(context.api.activity.design(placeOf(params)));
  if (design.kind !== "consultation") throw new Response("", { status: 404 });
  const { young_people } = writtenIn(design, FIRST_LANGUAGE);
  const begun = new Set<string>(languagesBegun(design));
  return {
    ...placeOf(params),
    title: design.title,
    young: young_people,
    languages: LANGUAGES.filter(({ code }) => code !== FIRST_LANGUAGE).map((language) => ({
      ...language,
      written: begun.has(language.code) ? writtenIn(design, language.code) : null,
    })),
  };
}

/** In which languages a consultation can be read, and in words for young people, and what each of them lacks. */
export default function LanguagesPage() {
  const { engagement, activity, title, young, languages } = useLoaderData<typeof loader>();
  const here = `/desk/${engagement}/a/${activity}`;
  const others = languages.filter(({ written }) => !written);
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>{title}</Link>}
        lede="People choose a language by its own name. What nobody has written in it, they read in English. All answers land together."
      >
        Languages and words for young people
      </PageTitle>
      <section aria-labelledby="young">
        <Stack>
          <h2 id="young">In words for children and young people</h2>
          {young.written > 0 ? (
            <WhatIsMissingForYoung written={young} level={3} />
          ) : (
            <p>Nothing is written for them yet. They read the usual words.</p>
          )}
          <p>
            <Link href={`${here}/languages/${FIRST_LANGUAGE}`} alone>
              See it and write it in words for them
            </Link>
          </p>
        </Stack>
      </section>
      {languages.map(({ code, name, english, written }) =>
        written ? (
          <section key={code} aria-labelledby={code}>
            <Stack>
              <h2 id={code}>
                <BothNames language={{ code, name, english }} />
              </h2>
              <WhatIsMissing written={written} language={{ english }} level={3} />
              <p>
                <Link href={`${here}/languages/${code}`} alone>
                  See it and write it in {english}
                </Link>
              </p>
            </Stack>
          </section>
        ) : null,
      )}
      {others.length > 0 ? (
        <section aria-labelledby="others">
          <h2 id="others">Begin another language</h2>
          <p>Nothing is written in these yet, so nobody is offered them.</p>
          <ul className="desk-list">
            {others.map(({ code, name, english }) => (
              <li key={code}>
                <Link href={`${here}/languages/${code}`} alone>
                  <BothNames language={{ code, name, english }} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Stack>
  );
}

type Names = { code: string; name: string; english: string };

/** A language as staff call it, and as it calls itself. */
function BothNames({ language: { code, name, english } }: { language: Names }) {
  return (
    <span>
      {english} (<span {...spokenIn(code)}>{name}</span>)
    </span>
  );
}
