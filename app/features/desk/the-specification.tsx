import { dayInWords } from "../../../server/domain/day.ts";
import { Details, Link, LinkButton, Row, Stack } from "../../components/index.ts";
import type { EngagementDesk } from "./engagement-desk.ts";

const changedWords = (count: number) =>
  count === 0
    ? "Nothing has changed since."
    : count === 1
      ? "1 clause has changed since."
      : `${count} clauses have changed since.`;

/** The thing itself: the version in force, what has changed since, and the ways into it. */
export function TheSpecification({ desk }: { desk: EngagementDesk }) {
  const { slug, published, hasSpecification, versions, next, may } = desk;
  const here = `/desk/${slug}`;
  const [newest, ...older] = versions;
  return (
    <section aria-labelledby="specification">
      <Stack>
        <h2 id="specification">The specification</h2>
        {newest ? (
          <p>
            <Link href={`/e/${slug}/versions/${newest.label}`}>Version {newest.label}</Link> was published on{" "}
            {dayInWords(newest.publishedAt)}. {changedWords(next.changed)}
          </p>
        ) : null}
        {hasSpecification ? (
          <ul className="desk-list">
            <li>
              <Link href={`${here}/specification`} alone>
                Read and revise its clauses
              </Link>
            </li>
            {may.publishVersion ? (
              <li>
                <Link href={`${here}/publish`} alone>
                  What version {next.label} would change
                </Link>
              </li>
            ) : null}
            {published ? (
              <li>
                <Link href={`/e/${slug}/you-said-we-did`} alone>
                  You said, we did
                </Link>
              </li>
            ) : null}
          </ul>
        ) : (
          <>
            <p>There is none yet. Begin with the one that is in force today.</p>
            {may.importSpecification ? (
              <Row>
                <LinkButton href={`${here}/specification/import`} tone="plain" picture="upload">
                  Import the specification
                </LinkButton>
              </Row>
            ) : null}
          </>
        )}
        {older.length > 0 ? (
          <Details summary="Older versions">
            <ul className="desk-list">
              {older.map(({ label, publishedAt }) => (
                <li key={label}>
                  <Link href={`/e/${slug}/versions/${label}`} alone>
                    Version {label}, {dayInWords(publishedAt)}
                  </Link>
                </li>
              ))}
            </ul>
          </Details>
        ) : null}
      </Stack>
    </section>
  );
}
