import { benchLive as measure } from "./live.ts";
import { type Figure, median, RUNS } from "./measure.ts";

const SOCKETS = 200;
const SECONDS = 5;

/**
 * Votes in one room, against a bare fan-out without a database: within how many milliseconds 99 of 100 are seen by
 * the whole room, and within how many their own voter hears that they are stored.
 */
export async function benchLive(): Promise<Figure[]> {
  const runs = await measure({ sockets: SOCKETS, seconds: SECONDS, runs: RUNS });
  const figure = (what: "seen" | "acknowledged"): Figure => {
    const floor = median(runs.map((run) => run.floor[what].p99));
    const ours = median(runs.map((run) => run.ours[what].p99));
    const size = `${SOCKETS} sockets, 60 votes a second, ${what}`;
    return { name: "live", size, unit: "ms p99", floor, ours, ratio: ours / floor };
  };
  return [figure("seen"), figure("acknowledged")];
}
