import type { Caller } from "../../../server/trpc/router.ts";
import { refusalOf } from "../../lib/form.ts";
import type { ReportParts } from "./report-parts.ts";

type Place = { engagement: string; activity: string };

/** The published results in every grouping, or nothing before they are published. */
async function publishedResults(api: Caller, place: Place): Promise<ReportParts["results"]> {
  try {
    const [perspective, voice, channel] = await Promise.all([
      api.results.published({ ...place, by: "perspective" }),
      api.results.published({ ...place, by: "voice" }),
      api.results.published({ ...place, by: "channel" }),
    ]);
    return { perspective, voice, channel };
  } catch (error) {
    if (refusalOf(error)?.refusal === "not-found") return null;
    throw error;
  }
}

/**
 * Reads what a report is made of by the public's own procedures: what they do not show, such as words that nobody
 * approved or that a safeguarding lead holds, cannot be in it.
 */
export async function gatherReport(api: Caller, place: Place, publicUrl: string): Promise<ReportParts> {
  const { engagement } = place;
  const [front, openness, consultation, pack, fairness, results, story, versions] = await Promise.all([
    api.front.read({ engagement }),
    api.openness.read({ engagement }),
    api.submission.read({ ...place, everyQuestion: true }),
    api.pack.read(place),
    api.fairness.read(place),
    publishedResults(api, place),
    api.story.youSaidWeDid({ engagement }),
    api.version.list({ engagement }),
  ]);
  const at = fairness.at;
  return { at, publicUrl, front, openness, consultation, pack, fairness, results, story, versions };
}
