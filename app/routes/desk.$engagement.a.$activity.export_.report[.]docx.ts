import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { gatherReport } from "../features/report/gather.ts";
import { reportOf, reportTitle } from "../features/report/report.ts";
import { wordFile } from "../features/report/word-file.ts";
import { refusalOf } from "../lib/form.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The report of a consultation as a Word file. Who took it out is recorded first. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const place = { engagement: params["engagement"] ?? "", activity: params["activity"] ?? "" };
  try {
    await context.api.results.recordReport(place);
    const parts = await gatherReport(context.api, place, context.settings.publicUrl);
    const title = reportTitle(parts);
    const file = await wordFile(title, parts.front.title, reportOf(parts));
    const day = parts.at.toISOString().slice(0, 10);
    return new Response(Buffer.from(file), {
      headers: {
        "Content-Type": WORD,
        "Content-Disposition": `attachment; filename="${place.activity}-report-${day}.docx"`,
        "Content-Length": String(file.length),
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    // The page that the link stands on says what is wrong.
    if (!refusalOf(error)) throw error;
    const { engagement, activity } = place;
    throw redirect(`/desk/${encodeURIComponent(engagement)}/a/${encodeURIComponent(activity)}/export`, 303);
  }
}
