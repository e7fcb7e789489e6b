import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { Card, Link, PageTitle, Stack } from "../components/index.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Versions of the specification", data?.engagement.title ?? "") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.version.list({ engagement: params["engagement"] ?? "" }));
}

export default function VersionsPage() {
  const { engagement, versions } = useLoaderData<typeof loader>();
  const here = `/e/${engagement.slug}`;
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>{engagement.title}</Link>}
        lede="A published version never changes. What changes comes in the next one."
      >
        Versions of the specification
      </PageTitle>
      {versions.length === 0 ? <p>Nothing is published yet.</p> : null}
      {versions.map(({ label, sequence, summary, publishedAt }) => (
        <Card key={label} title={`Version ${label}`} level={2}>
          <p>Published {dayInWords(publishedAt)}</p>
          <p>{summary}</p>
          <p>
            <Link href={`${here}/versions/${label}`} alone>
              Read version {label}
            </Link>
          </p>
          {sequence > 1 ? (
            <p>
              <Link href={`${here}/versions/${label}/changes`} alone>
                What changed in version {label}, and why
              </Link>
            </p>
          ) : null}
        </Card>
      ))}
    </Stack>
  );
}
