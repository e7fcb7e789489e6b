import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInWords, timeInWords } from "../../server/domain/day.ts";
import { Link, PageTitle, Stack, Table } from "../components/index.ts";
import { HISTORY_WORDS } from "../features/themes/history-words.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`History of ${data?.name ?? "a theme"}`, data?.engagement.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(
    context.api.theme.history({ engagement: params["engagement"] ?? "", theme: params["theme"] ?? "" }),
  );
}

export default function ThemeHistoryPage() {
  const { engagement, id, name, lines, more } = useLoaderData<typeof loader>();
  const here = `/desk/${engagement.slug}/themes`;
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={`${here}/${id}`}>{name}</Link>}
        lede="What happened to this theme, the newest first. Only staff see this."
      >
        History of “{name}”
      </PageTitle>
      {lines.length === 0 ? <p>Nothing is known of what happened to it.</p> : null}
      {lines.length > 0 ? (
        <Table
          caption="What happened"
          columns={["When", "Who", "What they did"]}
          rows={lines.map(({ number, at, by, kind, other, before, passages }) => ({
            key: String(number),
            cells: [
              `${dayInWords(at)}, ${timeInWords(at)}`,
              by,
              <>
                {HISTORY_WORDS[kind]({
                  kind,
                  other: other?.name ?? "another theme",
                  before: before ?? "",
                  passages,
                })}
                {other ? (
                  <>
                    {". "}
                    <Link href={`${here}/${other.id}/history`} alone>
                      History of “{other.name}”
                    </Link>
                  </>
                ) : null}
              </>,
            ],
          }))}
        />
      ) : null}
      {more ? <p>Older changes are kept, and are not shown here.</p> : null}
    </Stack>
  );
}
