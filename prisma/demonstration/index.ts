import { assessment } from "./assessment.ts";
import { concerns } from "./concerns.ts";
import { contributions, submissions } from "./contributions/index.ts";
import { drafts } from "./drafts.ts";
import { activities, engagement } from "./engagement.ts";
import { sessions } from "./live.ts";
import { market } from "./market.ts";
import { responses, results, themes, themesMerged, themesSplit } from "./meaning.ts";
import { monitoring } from "./monitoring.ts";
import { pack } from "./pack.ts";
import { passages } from "./passages.ts";
import { authorities, doors, organisations, staff } from "./people.ts";
import { specification } from "./specification.ts";
import type { Demonstration } from "./types.ts";
import { workshop } from "./workshop.ts";

/** Everything the demonstration holds, as plain data with relative days. */
export const demonstration: Demonstration = {
  authorities,
  staff,
  organisations,
  doors,
  engagement,
  activities,
  pack,
  assessment,
  specification,
  submissions,
  contributions,
  themes,
  passages,
  themesMerged,
  themesSplit,
  responses,
  drafts,
  results,
  workshop,
  market,
  sessions,
  monitoring,
  concerns,
};
