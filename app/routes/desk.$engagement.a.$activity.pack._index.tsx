import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { Details, Link, LinkButton, PageTitle, Row, Stack, Table } from "../components/index.ts";
import { addressOf, fileWords, formatWords, languageWords, subjectWords } from "../features/pack/words.ts";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { Said } from "../features/taking-part/said.tsx";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Information pack", data?.activity.title ?? "Desk") },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.pack.desk(placeOf(params)));
}

export default function PackDeskPage() {
  const { engagement, activity, documents, missing, mayChange } = useLoaderData<typeof loader>();
  const place = { engagement: engagement.slug, activity: activity.slug };
  const here = `/desk/${engagement.slug}/a/${activity.slug}`;
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>{activity.title}</Link>}
        lede="What people can read, watch or hear before they answer. Older versions stay readable."
      >
        Information pack
      </PageTitle>
      {documents.length === 0 ? <p>There is nothing in it yet.</p> : null}
      {documents.map(({ id, title, format, language, tells, versions }) => (
        <section key={id} aria-labelledby={`document-${id}`}>
          <Stack>
            <h2 id={`document-${id}`} lang={language}>
              {title}
            </h2>
            <p>
              {formatWords[format].standard}, <span lang={language}>{languageWords(language)}</span>.{" "}
              {tells.length > 0
                ? `It tells: ${tells.map((subject) => subjectWords[subject]).join("; ")}.`
                : ""}
            </p>
            <Table
              caption={`Versions of “${title}”`}
              columns={["Version", "File", "Published", "Note to readers"]}
              rows={versions.map((version) => ({
                key: version.id,
                cells: [
                  version.number,
                  <Link key="file" href={addressOf(pathOf(place, "pack"), version)} alone>
                    {version.number}: {version.link ?? `${version.fileName} (${fileWords(version)})`}
                  </Link>,
                  dayInWords(version.publishedAt),
                  <Note key="note" of={title} version={version} here={here} mayChange={mayChange} />,
                ],
              }))}
            />
            {mayChange ? (
              <p>
                <Link href={`${here}/pack/add?document=${id}`} alone>
                  New version of “{title}”
                </Link>
              </p>
            ) : null}
          </Stack>
        </section>
      ))}
      {documents.length > 0 && missing.length > 0 ? (
        <p>
          Not there: {missing.map((format) => formatWords[format].standard).join(", ")}. Everybody is told
          that they can ask for these.
        </p>
      ) : null}
      <Row>
        {mayChange ? (
          <LinkButton href={`${here}/pack/add`} picture="add">
            Add a document
          </LinkButton>
        ) : null}
        {activity.state === "draft" ? null : (
          <LinkButton href={pathOf(place, "pack")} tone="plain">
            See it as everybody sees it
          </LinkButton>
        )}
      </Row>
    </Stack>
  );
}

type NoteProps = {
  /** The title of the document. */
  of: string;
  version: Awaited<ReturnType<typeof loader>>["documents"][number]["versions"][number];
  here: string;
  mayChange: boolean;
};

/** What readers are told of a version, and the way to what is missing of it. */
function Note({ of, version: { id, number, note, noteEasyRead }, here, mayChange }: NoteProps) {
  if (!note) return null;
  return (
    <>
      {note}
      {noteEasyRead.length > 0 ? (
        <Details summary={`The note on version ${number} of “${of}” in Easy Read`}>
          <Said sentences={noteEasyRead} />
        </Details>
      ) : null}
      {noteEasyRead.length === 0 && mayChange ? (
        <p>
          <Link href={`${here}/pack/note/${id}`} alone>
            Write the note on version {number} of “{of}” in Easy Read
          </Link>
        </p>
      ) : null}
    </>
  );
}
