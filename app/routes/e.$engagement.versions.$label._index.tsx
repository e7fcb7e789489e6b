import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { Details, Facts, Link, LinkButton, Notice, PageTitle, Stack } from "../components/index.ts";
import { ClauseBody } from "../features/specification/clause-body.tsx";
import { VoicesMargin } from "../features/specification/voices.tsx";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `Version ${data.label}` : "Version", data?.specification ?? "") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(
    context.api.version.read({ engagement: params["engagement"] ?? "", label: params["label"] ?? "" }),
  );
}

export default function VersionPage() {
  const version = useLoaderData<typeof loader>();
  const here = `/e/${version.engagement.slug}`;
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={`${here}/versions`}>All versions</Link>}
        lede={`Version ${version.label}, published ${dayInWords(version.publishedAt)}. ${version.summary}`}
      >
        {version.specification}
      </PageTitle>
      {version.newest === version.label ? null : (
        <Notice title="There is a newer version">
          <p>
            <Link href={`${here}/versions/${version.newest}`} alone>
              Read version {version.newest}
            </Link>
          </p>
        </Notice>
      )}
      {version.first ? null : (
        <LinkButton href={`${here}/versions/${version.label}/changes`} tone="plain" picture="change">
          What changed, and why
        </LinkButton>
      )}
      <div>
        {version.clauses.map((clause) => {
          const Heading = clause.depth === 1 ? "h2" : "h3";
          const name = `${clause.number} ${clause.title}`.trim();
          return (
            <article className="spec-clause" key={clause.clauseId} id={clause.clauseId}>
              <div>
                <Heading>{name}</Heading>
                <ClauseBody html={clause.html} />
                {clause.fixedReason ? <p>This is fixed: {clause.fixedReason}</p> : null}
              </div>
              <div>
                <VoicesMargin voices={clause.voices} lead="Shaped by" />
                <Link href={`${here}/clauses/${clause.clauseId}`} alone>
                  The story of “{name}”
                </Link>
              </div>
            </article>
          );
        })}
      </div>
      <Details summary="Check that nobody changed this version">
        <p>Keep these two lines. If somebody changed this version later, they would no longer be the same.</p>
        <Facts
          facts={[
            { name: "Digest of this version", value: <code>{version.digest}</code> },
            ...(version.chainHead
              ? [{ name: "Head of the chain", value: <code>{version.chainHead}</code> }]
              : []),
          ]}
        />
      </Details>
    </Stack>
  );
}
