import { answerOnce, OPEN_CONSULTATION } from "../support/visitor.ts";
import type { BenchApp } from "./bench-app.ts";
import { type Figure, percentile } from "./measure.ts";

const ALL_AT_ONCE = 200;
const MANY = 1_000;
const AT_ONCE = 50;

interface Arrival {
  wrong: number;
  /** From the first request to the receipt, four requests later, in milliseconds: of those who got one. */
  took: number[];
}

/** So many newcomers who answer, `atOnce` at a time: how many were refused, lost or doubled, and how long each took. */
async function arrive(app: BenchApp, many: number, atOnce: number): Promise<Arrival> {
  const mark = `Burst of ${many} at ${Date.now()}`;
  const waiting = Array.from({ length: many }, (_, nth) => `${mark}, newcomer ${nth}`);
  const took: number[] = [];
  let refused = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let words = waiting.pop(); words !== undefined; words = waiting.pop()) {
        const started = performance.now();
        try {
          await answerOnce(app.url, OPEN_CONSULTATION, words);
          took.push(performance.now() - started);
        } catch {
          refused += 1;
        }
      }
    }),
  );
  const stored = await app.world.db.contributionText.groupBy({
    by: ["text"],
    where: { text: { startsWith: mark } },
    _count: true,
  });
  const lost = many - refused - stored.length;
  const doubled = stored.filter(({ _count }) => _count > 1).length;
  return { wrong: refused + lost + doubled, took };
}

/** Newcomers who answer at the same time. There is no floor but none wrong. */
export async function benchBurst(app: BenchApp): Promise<Figure[]> {
  const figure = (size: string, unit: string, ours: number): Figure => ({
    name: "burst",
    size,
    unit,
    floor: null,
    ours,
    ratio: null,
  });
  const together = await arrive(app, ALL_AT_ONCE, ALL_AT_ONCE);
  const inTurn = await arrive(app, MANY, AT_ONCE);
  const inTurnSize = `${MANY.toLocaleString("en-GB")} newcomers, ${AT_ONCE} at a time`;
  return [
    figure(`${ALL_AT_ONCE} newcomers at once`, "wrong", together.wrong),
    figure(`${ALL_AT_ONCE} newcomers at once`, "ms, p95", percentile(together.took, 95)),
    figure(inTurnSize, "wrong", inTurn.wrong),
    figure(inTurnSize, "ms, p95", percentile(inTurn.took, 95)),
  ];
}
