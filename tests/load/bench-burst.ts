import { answerOnce, OPEN_CONSULTATION } from "../support/visitor.ts";
import type { BenchApp } from "./bench-app.ts";
import type { Figure } from "./measure.ts";

const NEWCOMERS = 200;

/** Newcomers who answer at once: how many were refused, lost or doubled. There is no floor but none. */
export async function benchBurst(app: BenchApp): Promise<Figure> {
  const started = Date.now();
  const words = Array.from({ length: NEWCOMERS }, (_, nth) => `Burst ${started}, newcomer ${nth}`);
  const results = await Promise.allSettled(words.map((each) => answerOnce(app.url, OPEN_CONSULTATION, each)));
  const refused = results.filter(({ status }) => status === "rejected").length;
  const stored = await app.world.db.contributionText.groupBy({
    by: ["text"],
    where: { text: { startsWith: `Burst ${started}` } },
    _count: true,
  });
  const lost = NEWCOMERS - refused - stored.length;
  const doubled = stored.filter(({ _count }) => _count > 1).length;
  return {
    name: "burst",
    size: `${NEWCOMERS} newcomers at once`,
    unit: "wrong",
    floor: null,
    ours: refused + lost + doubled,
    ratio: null,
  };
}
