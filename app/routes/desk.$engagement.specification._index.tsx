import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Link, LinkButton, PageTitle, Stack, Tag } from "../components/index.ts";
import { ImportNotes } from "../features/specification/import-notes.tsx";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import "../features/desk/clauses.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Clauses", data?.engagement.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.specification.read({ engagement: params["engagement"] ?? "" }));
}

export default function SpecificationPage() {
  const { engagement, title, clauses, versions, notes, may } = useLoaderData<typeof loader>();
  const here = `/desk/${engagement.slug}`;
  const back = <Link href={here}>{engagement.title}</Link>;
  if (title === null) {
    return (
      <>
        <PageTitle above={back} lede="Begin with the one that is in force today.">
          There is no specification yet
        </PageTitle>
        {may.import ? (
          <LinkButton href={`${here}/specification/import`} picture="upload">
            Import the specification
          </LinkButton>
        ) : null}
      </>
    );
  }
  const mayOpen = new Set(may.revise ? clauses.map(({ clauseId }) => clauseId) : []);
  return (
    <Stack gap="large">
      <PageTitle
        above={back}
        lede={`Version ${versions[0]?.label} is published. It has ${clauses.length} clauses.`}
      >
        {title}
      </PageTitle>
      <ImportNotes
        notes={notes}
        isNew={versions.length === 1}
        hrefOf={(clauseId) => (mayOpen.has(clauseId) ? `${here}/specification/${clauseId}` : undefined)}
      />
      <ol className="clause-list">
        {clauses.map((clause) => (
          <li key={clause.clauseId} className={`clause-depth-${Math.min(clause.depth, 5)}`}>
            {may.revise ? (
              <Link href={`${here}/specification/${clause.clauseId}`} alone>
                {clause.number} {clause.title}
              </Link>
            ) : (
              `${clause.number} ${clause.title}`
            )}
            {clause.changedSincePublished ? (
              <Tag tone="waiting">Changed since version {versions[0]?.label}</Tag>
            ) : null}
          </li>
        ))}
      </ol>
    </Stack>
  );
}
