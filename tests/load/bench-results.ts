import pg from "pg";
import type { BenchApp } from "./bench-app.ts";
import { fill, SIZES } from "./many.ts";
import { type Figure, interleaved } from "./measure.ts";

/** The floor: what the tables of an activity hold, counted straight from the rows. */
const BY_HAND = `
  SELECT 'answers', said."questionId", said."optionId", 0, said.perspective, said.voice, said.channel, count(*)
  FROM "Contribution" said WHERE said."activityId" = $1 GROUP BY 2, 3, 5, 6, 7
  UNION ALL
  SELECT 'choices', said."questionId", chosen."optionId", chosen.position, said.perspective, said.voice, said.channel, count(*)
  FROM "Contribution" said JOIN "ContributionChoice" chosen ON chosen."contributionId" = said.id
  WHERE said."activityId" = $1 GROUP BY 2, 3, 4, 5, 6, 7
  UNION ALL
  SELECT 'themes', said."questionId", coded."themeId", 0, said.perspective, said.voice, said.channel, count(*)
  FROM "Contribution" said JOIN "Passage" passage ON passage."contributionId" = said.id
  JOIN "PassageTheme" coded ON coded."passageId" = passage.id
  WHERE said."activityId" = $1 GROUP BY 2, 3, 5, 6, 7`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** All results of an activity as staff see them, in milliseconds, beside one hand-written statement. */
export async function benchResults(app: BenchApp): Promise<Figure[]> {
  const figures: Figure[] = [];
  const pool = new pg.Pool({ ...app.world.database.connection, max: 1 });
  for (const many of SIZES) {
    const { api, slug, activityId } = await fill(app, many);
    const { floor, ours } = await interleaved(
      () => timed(() => pool.query(BY_HAND, [activityId])),
      () => timed(() => api.results.desk({ engagement: slug, activity: "ask", by: "perspective" })),
    );
    const size = `${many.toLocaleString("en-GB")} contributions`;
    figures.push({ name: "results", size, unit: "ms", floor, ours, ratio: ours / floor });
  }
  await pool.end();
  return figures;
}
