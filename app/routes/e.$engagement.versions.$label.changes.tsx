import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Link, PageTitle, Row, Stack, Tag } from "../components/index.ts";
import { Sources } from "../features/specification/sources.tsx";
import { VoicesMargin } from "../features/specification/voices.tsx";
import { WordDiff } from "../features/specification/word-diff.tsx";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`What changed in version ${data?.label ?? ""}`, data?.engagement.title ?? "") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(
    context.api.version.changes({ engagement: params["engagement"] ?? "", label: params["label"] ?? "" }),
  );
}

const clauses = (count: number) => (count === 1 ? "1 clause" : `${count} clauses`);

export default function ChangesPage() {
  const { engagement, label, before, summary, editorial, changes } = useLoaderData<typeof loader>();
  const here = `/e/${engagement.slug}`;
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`${here}/versions/${label}`}>Version {label}</Link>} lede={summary}>
        What changed, and why
      </PageTitle>
      {before ? (
        <p>
          Since version {before}, {clauses(changes.length)} changed.{" "}
          {editorial === 0
            ? "None of this was tidying only."
            : `${editorial} of these ${editorial === 1 ? "was" : "were"} tidied only: the meaning is the same.`}
        </p>
      ) : (
        <p>This is the first version, so there is nothing to compare it with.</p>
      )}
      {changes.map((change) => {
        const name = `${change.number} ${change.title}`.trim();
        return (
          <section
            key={change.clauseId}
            className="spec-change"
            aria-labelledby={`clause-${change.clauseId}`}
          >
            <div className="spec-change-words">
              <h2 id={`clause-${change.clauseId}`}>{name}</h2>
              {change.isNew || change.editorial ? (
                <Row>
                  {change.isNew ? <Tag picture="add">New clause</Tag> : null}
                  {change.editorial ? <Tag>Tidied only</Tag> : null}
                </Row>
              ) : null}
              {change.heading ? <WordDiff parts={change.heading} /> : null}
              <WordDiff parts={change.diff} />
              <h3>Why</h3>
              {change.reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
              <p>
                <Link href={`${here}/clauses/${change.clauseId}`} alone>
                  The whole story of “{name}”
                </Link>
              </p>
            </div>
            <div>
              <h3>Who asked for it</h3>
              <VoicesMargin
                voices={change.voices}
                lead="Asked for by"
                none="Nobody’s own words are named here. It rests on what follows."
              />
              <Sources slug={engagement.slug} {...change} />
            </div>
          </section>
        );
      })}
    </Stack>
  );
}
