import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Details, Link, LinkButton, Notice, PageTitle, Stack, Tag } from "../components/index.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import "../features/desk/clauses.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Clauses", data?.engagement.title ?? "Desk") },
];

/** Up to so many notes are shown at once. */
const FEW = 10;

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
  return (
    <Stack gap="large">
      <PageTitle
        above={back}
        lede={`Version ${versions[0]?.label} is published. It has ${clauses.length} clauses.`}
      >
        {title}
      </PageTitle>
      {notes.length > 0 ? (
        <Notice
          tone="waiting"
          title={`The import could not read ${notes.length === 1 ? "1 thing" : `${notes.length} things`}`}
        >
          <p>Nothing else was left out. Look at each in the document.</p>
          <Details summary="What could not be read" open={notes.length <= FEW}>
            <ul>
              {notes.map(({ where, what }, index) => (
                <li key={String(index)}>
                  <strong>{where}:</strong> {what}
                </li>
              ))}
            </ul>
          </Details>
        </Notice>
      ) : null}
      <ol className="clause-list">
        {clauses.map((clause) => (
          <li key={clause.clauseId} className={`clause-depth-${Math.min(clause.depth, 5)}`}>
            {may.revise ? (
              <Link href={`${here}/specification/${clause.clauseId}`}>
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
