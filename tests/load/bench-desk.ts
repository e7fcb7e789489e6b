import pg from "pg";
import type { BenchApp } from "./bench-app.ts";
import { fill, SIZES } from "./many.ts";
import { type Figure, interleaved } from "./measure.ts";

/** Pages in one measurement. */
const VIEWS = 5;

/** The floor: one statement for what the rows of a page show. `found` says which they are, `said` is one of them. */
const byHand = (found: string) => `
  SELECT said.reference, said.channel, said.perspective, said.language, said."readAt", said."wordsApprovedAt",
    said."erasedAt", words.text,
    ARRAY(SELECT theme.name FROM "Passage" passage JOIN "PassageTheme" coded ON coded."passageId" = passage.id
      JOIN "Theme" theme ON theme.id = coded."themeId" WHERE passage."contributionId" = said.id) AS themes,
    EXISTS (SELECT FROM "Passage" passage JOIN "PassageTheme" coded ON coded."passageId" = passage.id
      JOIN "ResponseTarget" target ON target."themeId" = coded."themeId"
      WHERE passage."contributionId" = said.id) AS answered
  FROM (
    SELECT said.* FROM "Contribution" said WHERE said."engagementId" = $1 AND ${found}
    ORDER BY said."createdAt", said.id LIMIT 50
  ) said LEFT JOIN "ContributionText" words ON words."contributionId" = said.id
  ORDER BY said."createdAt", said.id`;

const searched = (words: string) => `EXISTS (SELECT FROM "ContributionText" words
  WHERE words."contributionId" = said.id AND words.search @@ websearch_to_tsquery('english', '${words}'))`;

/** One page of the reading desk with its counts and choices, in milliseconds, beside one hand-written statement. */
export async function benchDesk(app: BenchApp): Promise<Figure[]> {
  const figures: Figure[] = [];
  const pool = new pg.Pool({ ...app.world.database.connection, max: 1 });
  for (const many of SIZES) {
    const { api, slug, engagementId } = await fill(app, many);
    const [theme] = await app.world.db.theme.findMany({ where: { engagementId, name: "Theme 3" } });
    const deep = `D${many}-${many - 600}`;
    const pages = {
      first: [{}, "TRUE"],
      "near the end": [
        { after: deep },
        `(said."createdAt", said.id) > (SELECT "createdAt", id FROM "Contribution" WHERE reference = '${deep}')`,
      ],
      unread: [{ show: "unread" }, `said."readAt" IS NULL`],
      unanswered: [
        { response: "none" },
        `NOT EXISTS (SELECT FROM "Passage" passage JOIN "PassageTheme" coded ON coded."passageId" = passage.id
          JOIN "ResponseTarget" target ON target."themeId" = coded."themeId"
          WHERE passage."contributionId" = said.id)`,
      ],
      "a theme": [
        { theme: theme?.id ?? "" },
        `EXISTS (SELECT FROM "Passage" passage JOIN "PassageTheme" coded ON coded."passageId" = passage.id
          WHERE passage."contributionId" = said.id AND coded."themeId" = '${theme?.id}')`,
      ],
      "a rare channel": [{ channel: "letter" }, `said.channel = 'letter'`],
      "a rare word": [{ words: "lampshades" }, searched("lampshades")],
      "a common word": [{ words: "waiting" }, searched("waiting")],
    } as const satisfies Record<string, readonly [filters: object, found: string]>;
    for (const [name, [filters, found]] of Object.entries(pages)) {
      const timed = async (work: () => Promise<unknown>) => {
        const started = performance.now();
        for (let view = 0; view < VIEWS; view++) await work();
        return (performance.now() - started) / VIEWS;
      };
      const { floor, ours } = await interleaved(
        () => timed(() => pool.query(byHand(found), [engagementId])),
        () => timed(() => api.contribution.queue({ engagement: slug, ...filters })),
      );
      const size = `${many.toLocaleString("en-GB")} contributions, ${name}`;
      figures.push({ name: "desk", size, unit: "ms", floor, ours, ratio: ours / floor });
    }
  }
  await pool.end();
  return figures;
}
