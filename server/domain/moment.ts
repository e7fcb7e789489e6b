import { z } from "zod";
import { FIRST_YEAR, LAST_YEAR } from "./day.ts";

const EARLIEST = new Date(Date.UTC(FIRST_YEAR, 0, 1));
const LATEST = new Date(Date.UTC(LAST_YEAR + 1, 0, 1) - 1);

/** A moment in the years that councils plan in. `sentence` says what to write instead of anything else. */
export function moment(sentence: string) {
  return z.date(sentence).min(EARLIEST, sentence).max(LATEST, sentence);
}
