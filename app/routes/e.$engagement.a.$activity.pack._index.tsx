import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pack as words } from "../../accessibility/interface/pack.ts";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { DocumentCard } from "../features/pack/document-card.tsx";
import { NotesToReaders } from "../features/pack/notes-to-readers.tsx";
import { formatWords } from "../features/pack/words.ts";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { readingOf } from "../lib/reading-of.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(words.title.standard, data?.activity.title ?? "") },
];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return orPage(context.api.pack.read({ ...placeOf(params), ...readingOf(request) }));
}

export default function PackPage() {
  const { engagement, activity, documents, missing, notes } = useLoaderData<typeof loader>();
  const { say } = useWords();
  const place = { engagement: engagement.slug, activity: activity.slug };
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={pathOf(place)}>{activity.title}</Link>}
        lede={<Tell words={documents.length > 0 ? words.about : words.none} />}
      >
        {say(words.title)}
      </PageTitle>
      <NotesToReaders notes={notes} />
      {documents.map((document) => (
        <DocumentCard key={document.id} document={document} href={pathOf(place, "pack")} />
      ))}
      {missing.length > 0 ? (
        <section aria-labelledby="missing">
          <h2 id="missing">{say(words.missing)}</h2>
          <ul>
            {missing.map((format) => (
              <li key={format}>{say(formatWords[format])}</li>
            ))}
          </ul>
          <Tell words={words.missingHow} />
          <p>
            <Link href={`/support?from=${pathOf(place, "pack")}`} alone>
              {say(words.support)}
            </Link>
          </p>
        </section>
      ) : null}
    </Stack>
  );
}
