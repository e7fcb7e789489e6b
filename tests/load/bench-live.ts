import { benchLive as measure } from "./live.ts";
import type { Figure } from "./measure.ts";

const SOCKETS = 200;
const SECONDS = 10;

/** 99 of 100 votes are seen by the whole room within so many milliseconds, against a bare fan-out without a database. */
export async function benchLive(): Promise<Figure> {
  const { floor, ours } = await measure({ sockets: SOCKETS, seconds: SECONDS });
  const size = `${SOCKETS} sockets, 60 votes a second`;
  return {
    name: "live",
    size,
    unit: "ms p99",
    floor: floor.seen.p99,
    ours: ours.seen.p99,
    ratio: ours.seen.p99 / floor.seen.p99,
  };
}
