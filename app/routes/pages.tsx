import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("All pages") }];

export function loader({ context }: LoaderFunctionArgs) {
  return context.api.engagement.pages();
}

type Entry = readonly [href: string, words: string];

/** What the header leads to has the same address here: it knows the way back. */
const forEverybody: readonly Entry[] = [
  ["/", "The first page"],
  ["/return", "Come back with your code"],
  ["/return/link", "Have a link sent to you, if you have lost your code"],
  ["/live", "Join a live session"],
  ["/help?from=%2Fpages", "Help"],
  ["/support?from=%2Fpages", "I need support"],
  ["/preferences?from=%2Fpages", "Make this easier to read"],
  ["/accessibility", "Accessibility"],
  ["/credits", "Pictures and letters"],
  ["/sign-in", "Sign in"],
];

/** A second way to each public page, beside the links from page to page (WCAG 2.4.5). */
export default function PagesPage() {
  const engagements = useLoaderData<typeof loader>();
  return (
    <Stack gap="large">
      <PageTitle>All pages</PageTitle>
      <Pages id="everybody" title="For everybody" entries={forEverybody} />
      {engagements.map(({ slug, title, activities, specification }) => {
        const here = `/e/${slug}`;
        const versions = specification?.versions ?? [];
        return (
          <Pages
            key={slug}
            id={slug}
            title={title}
            entries={[
              [here, "What is being decided"],
              ...activities.map((activity): Entry => [`${here}/a/${activity.slug}`, activity.title]),
              ...activities
                .filter(({ kind }) => kind === "workshop")
                .map(
                  (activity): Entry => [
                    `${here}/a/${activity.slug}/statements`,
                    `${activity.title}: the statements`,
                  ],
                ),
              [`${here}/you-said-we-did`, "You said, we did"],
              ...(versions.length > 0
                ? [[`${here}/versions`, "Versions of the specification"] as const]
                : []),
              ...versions.flatMap(({ label }, index): Entry[] => [
                [`${here}/versions/${label}`, `Version ${label}`],
                ...(index < versions.length - 1
                  ? [[`${here}/versions/${label}/changes`, `What changed in version ${label}`] as const]
                  : []),
              ]),
            ]}
          />
        );
      })}
    </Stack>
  );
}

function Pages({ id, title, entries }: { id: string; title: string; entries: readonly Entry[] }) {
  return (
    <nav aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {entries.map(([href, words]) => (
          <li key={href}>
            <Link href={href} alone>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
