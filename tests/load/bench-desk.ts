import pg from "pg";
import type { Caller } from "../../server/trpc/router.ts";
import type { BenchApp } from "./bench-app.ts";
import { type Figure, interleaved } from "./measure.ts";

const SIZES = [5_000, 50_000];
/** What readers have not come to yet: the newest. */
const LEFT = 500;
const THEMES = 10;
/** Pages in one measurement. */
const VIEWS = 5;

/** So many contributions, all but the newest read, themed and, through their themes, answered. */
async function fill(
  app: BenchApp,
  many: number,
): Promise<{ api: Caller; slug: string; engagementId: string }> {
  const { world } = app;
  const authority = await world.makeAuthority();
  const { id: engagementId, slug } = await world.makeEngagement(authority);
  const staff = await world.makeStaff(authority);
  const client = new pg.Client(world.database.connection);
  await client.connect();
  const run = (sql: string) => client.query(sql.replaceAll(":engagement", `'${engagementId}'::uuid`));
  try {
    await run(`INSERT INTO "Activity" (id, "engagementId", kind, slug, title, introduction, rung)
      VALUES (gen_random_uuid(), :engagement, 'consultation', 'ask', 'Ask', '', 'consultation')`);
    await run(`INSERT INTO "Theme" (id, "engagementId", name)
      SELECT gen_random_uuid(), :engagement, 'Theme ' || nth FROM generate_series(1, ${THEMES}) nth`);
    await run(`INSERT INTO "Response" (id, "engagementId", kind, reason, "createdBy")
      SELECT gen_random_uuid(), :engagement, 'accepted', name, gen_random_uuid() FROM "Theme"
      WHERE "engagementId" = :engagement`);
    await run(`INSERT INTO "ResponseTarget" (id, "engagementId", "responseId", "themeId")
      SELECT gen_random_uuid(), :engagement, response.id, theme.id FROM "Response" response
      JOIN "Theme" theme ON theme.name = response.reason AND theme."engagementId" = response."engagementId"
      WHERE response."engagementId" = :engagement`);
    await run(`INSERT INTO "Contribution" (id, "engagementId", "activityId", kind, reference, channel, voice, perspective, "createdAt", "readAt")
      SELECT gen_random_uuid(), :engagement, activity.id, 'answer', 'D${many}-' || nth,
        (ARRAY['online', 'paper', 'phone'])[1 + nth % 3]::"Channel", 'own',
        (ARRAY['carer', 'provider', 'lived_experience', 'other'])[1 + nth % 4]::"Perspective",
        now() - make_interval(secs => ${many} - nth), CASE WHEN nth <= ${many - LEFT} THEN now() END
      FROM generate_series(1, ${many}) nth, "Activity" activity WHERE activity."engagementId" = :engagement`);
    await run(`INSERT INTO "ContributionText" ("contributionId", "engagementId", language, text, salt)
      SELECT id, "engagementId", CASE WHEN nth % 10 = 0 THEN 'cy' ELSE 'en' END,
        'We are carers and we wait a long time for an answer, said number' || nth ||
        CASE WHEN nth % 1000 = 0 THEN ', and the lampshade is broken' ELSE '' END ||
        repeat(' about the telephone at night and the same worker coming twice', 3), ''
      FROM (SELECT id, "engagementId", split_part(reference, '-', 2)::int AS nth FROM "Contribution"
        WHERE "engagementId" = :engagement) said`);
    await run(`INSERT INTO "Passage" (id, "engagementId", "contributionId")
      SELECT gen_random_uuid(), "engagementId", id FROM "Contribution" WHERE "engagementId" = :engagement`);
    await run(`INSERT INTO "PassageTheme" ("engagementId", "passageId", "themeId", "codedBy")
      SELECT passage."engagementId", passage.id, theme.id, gen_random_uuid()
      FROM "Passage" passage JOIN "Contribution" said ON said.id = passage."contributionId"
      JOIN "Theme" theme ON theme."engagementId" = said."engagementId"
        AND theme.name = 'Theme ' || 1 + split_part(said.reference, '-', 2)::int % ${THEMES}
      WHERE said."engagementId" = :engagement AND said."readAt" IS NOT NULL`);
    await run("ANALYZE");
  } finally {
    await client.end();
  }
  return { api: world.as(staff), slug, engagementId };
}

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
