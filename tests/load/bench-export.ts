import pg from "pg";
import { EXPORT_FORMATS } from "../../server/domain/contribution-export.ts";
import type { BenchApp } from "./bench-app.ts";
import { fill, SIZES } from "./many.ts";
import { type Figure, interleaved } from "./measure.ts";

/** The floor: one statement for what a row of the file says, fetched whole. */
const BY_HAND = `
  SELECT said.reference, said."createdAt", said.channel, said.voice, said.perspective, said."optionId",
    asked.position, words.text, words.language,
    ARRAY(SELECT theme.name FROM "Passage" passage JOIN "PassageTheme" coded ON coded."passageId" = passage.id
      JOIN "Theme" theme ON theme.id = coded."themeId" WHERE passage."contributionId" = said.id) AS themes
  FROM "Contribution" said LEFT JOIN "Question" asked ON asked.id = said."questionId"
  LEFT JOIN "ContributionText" words ON words."contributionId" = said.id
  WHERE said."activityId" = $1 ORDER BY said."createdAt", said.id`;

/** Contributions exported a second in each format, beside one hand-written statement that holds all in memory. */
export async function benchExport(app: BenchApp): Promise<Figure[]> {
  const figures: Figure[] = [];
  const pool = new pg.Pool({ ...app.world.database.connection, max: 1 });
  for (const many of SIZES) {
    const { api, slug, activityId } = await fill(app, many);
    const aSecond = async (work: () => Promise<unknown>) => {
      const started = performance.now();
      await work();
      return many / ((performance.now() - started) / 1000);
    };
    for (const format of EXPORT_FORMATS) {
      const { floor, ours } = await interleaved(
        () => aSecond(() => pool.query(BY_HAND, [activityId])),
        () =>
          aSecond(async () => {
            const file = await api.contribution.export({ engagement: slug, activity: "ask", format });
            let bytes = 0;
            for await (const chunk of file.body) bytes += chunk.byteLength;
            return bytes;
          }),
      );
      const size = `${many.toLocaleString("en-GB")} contributions as ${format}`;
      figures.push({ name: "export", size, unit: "a second", floor, ours, ratio: ours / floor });
    }
  }
  await pool.end();
  return figures;
}
