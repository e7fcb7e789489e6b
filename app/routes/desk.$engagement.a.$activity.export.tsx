import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EXPORT_SCHEMA_PATH, type ExportFormat } from "../../server/domain/contribution-export.ts";
import { dayInWords, timeInWords } from "../../server/domain/day.ts";
import { Card, Link, Notice, PageTitle, Stack, Table } from "../components/index.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Download what people said", data?.activity.title ?? "Desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(
    context.api.contribution.exports({
      engagement: params["engagement"] ?? "",
      activity: params["activity"] ?? "",
    }),
  );
}

const FORMATS: readonly { format: ExportFormat; title: string; about: string }[] = [
  { format: "xlsx", title: "Excel workbook", about: "To read, sort and filter in Excel or LibreOffice." },
  { format: "csv", title: "CSV file", about: "For any other program that reads tables." },
  {
    format: "json",
    title: "JSON file",
    about: "For somebody who writes a program. It follows a published schema.",
  },
];

export default function ExportPage() {
  const { engagement, activity, contributions, downloads } = useLoaderData<typeof loader>();
  const here = `/desk/${engagement.slug}/a/${activity.slug}`;
  const count = contributions.toLocaleString("en-GB");
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>{`${engagement.title}: ${activity.title}`}</Link>}
        lede={
          contributions === 0
            ? "Nobody has said anything here yet, so the files have headings only."
            : `${count} ${contributions === 1 ? "contribution" : "contributions"}, one a row: the question, the words, who speaks, the themes and what was decided.`
        }
      >
        Download what people said
      </PageTitle>
      <Notice title="These are people’s own words">
        <p>
          Some of them are private, and may name somebody. Keep the file where only those can open it who need
          it, and delete it when you are done. Each download is recorded with your name.
        </p>
      </Notice>
      <Stack>
        {FORMATS.map(({ format, title, about }) => (
          <Card key={format} title={title} level={2}>
            <p>{about}</p>
            <p>
              <Link href={`${here}/export/contributions.${format}`} alone download>
                {`Download the ${title}`}
              </Link>
            </p>
            {format === "json" ? (
              <p>
                <Link href={EXPORT_SCHEMA_PATH} alone>
                  The schema of the JSON file
                </Link>
              </p>
            ) : null}
          </Card>
        ))}
      </Stack>
      {activity.kind === "consultation" ? (
        <Card title="Report for Word" level={2}>
          <p>
            What we asked and why, who answered, how we listened, what people said, what became of it, and
            what did not. Only what everybody may read is in it, so you may share it. The numbers are those of
            the published results.
          </p>
          <p>
            <Link href={`${here}/export/report.docx`} alone download>
              Download the report for Word
            </Link>
          </p>
        </Card>
      ) : null}
      <section aria-labelledby="left-out">
        <Stack>
          <h2 id="left-out">What is not in the files of contributions</h2>
          <ul>
            <li>Names, e-mail addresses and codes of those who took part.</li>
            <li>Words that were erased. The row stays, so that your counts stay right.</li>
            <li>What a provider told you in confidence. Only the summary they wrote for others is there.</li>
          </ul>
          <p>
            In the Excel and CSV files, words that begin like a formula (with =, +, - or @) are kept as text,
            so that no program runs them. In the CSV file they have an apostrophe in front.
          </p>
        </Stack>
      </section>
      {downloads.length > 0 ? (
        <Table
          caption="Latest downloads"
          columns={["Who", "What", "Day", "Time"]}
          rows={downloads.map(({ id, at, report, by }) => ({
            key: id,
            cells: [
              by ?? "Somebody whose account is gone",
              report ? "Report" : "Contributions",
              dayInWords(at),
              timeInWords(at),
            ],
          }))}
        />
      ) : (
        <p>Nobody has downloaded them yet.</p>
      )}
    </Stack>
  );
}
