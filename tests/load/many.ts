import pg from "pg";
import type { Caller } from "../../server/trpc/router.ts";
import type { BenchApp } from "./bench-app.ts";

/** The sizes that a figure is given at. It should not grow from the first to the second. */
export const SIZES = [5_000, 50_000] as const;
/** What readers have not come to yet: the newest. */
const LEFT = 500;
const THEMES = 10;
/** One answer of each kind from everybody. The last two are written. */
const KINDS = ["one_choice", "several_choices", "rank", "long_text", "long_text"];
const OPTIONS = 4;

export interface Many {
  api: Caller;
  slug: string;
  engagementId: string;
  activityId: string;
}

/**
 * A consultation with so many contributions of people who each answered five questions: all but the newest
 * read and themed, and answered through their themes.
 */
export async function fill({ world }: BenchApp, many: number): Promise<Many> {
  const authority = await world.makeAuthority();
  const { id: engagementId, slug } = await world.makeEngagement(authority);
  const staff = await world.makeStaff(authority);
  const client = new pg.Client(world.database.connection);
  await client.connect();
  const run = (sql: string) => client.query(sql.replaceAll(":engagement", `'${engagementId}'::uuid`));
  try {
    const made = await run(`INSERT INTO "Activity" (id, "engagementId", kind, slug, title, introduction, rung)
      VALUES (gen_random_uuid(), :engagement, 'consultation', 'ask', 'Ask', '', 'consultation') RETURNING id`);
    const activityId: string = made.rows[0].id;
    await run(`INSERT INTO "Question" (id, "engagementId", "activityId", position, kind)
      SELECT gen_random_uuid(), :engagement, '${activityId}', nth, kind::"QuestionKind"
      FROM unnest(ARRAY['${KINDS.join("', '")}']) WITH ORDINALITY asked(kind, nth)`);
    await run(`INSERT INTO "Option" (id, "engagementId", "questionId", position)
      SELECT gen_random_uuid(), :engagement, id, nth FROM "Question", generate_series(1, ${OPTIONS}) nth
      WHERE "engagementId" = :engagement AND kind <> 'long_text'`);
    await run(`INSERT INTO "Submission" (id, "engagementId", "activityId", state, channel, perspective, reference, "sentAt")
      SELECT gen_random_uuid(), :engagement, '${activityId}', 'sent',
        (ARRAY['online', 'paper', 'phone'])[1 + nth % 3]::"Channel",
        (ARRAY['carer', 'provider', 'lived_experience', 'other'])[1 + nth % 4]::"Perspective",
        'S${many}-' || nth, now()
      FROM generate_series(1, ${many / KINDS.length}) nth`);
    await run(`INSERT INTO "Theme" (id, "engagementId", name)
      SELECT gen_random_uuid(), :engagement, 'Theme ' || nth FROM generate_series(1, ${THEMES}) nth`);
    await run(`INSERT INTO "Response" (id, "engagementId", kind, reason, "createdBy")
      SELECT gen_random_uuid(), :engagement, 'accepted', name, gen_random_uuid() FROM "Theme"
      WHERE "engagementId" = :engagement`);
    await run(`INSERT INTO "ResponseTarget" (id, "engagementId", "responseId", "themeId")
      SELECT gen_random_uuid(), :engagement, response.id, theme.id FROM "Response" response
      JOIN "Theme" theme ON theme.name = response.reason AND theme."engagementId" = response."engagementId"
      WHERE response."engagementId" = :engagement`);
    await run(`INSERT INTO "Contribution" (id, "engagementId", "activityId", "submissionId", "questionId", "optionId",
        kind, reference, channel, voice, perspective, "createdAt", "readAt")
      SELECT gen_random_uuid(), :engagement, '${activityId}', sent.id, asked.id,
        CASE WHEN asked.kind = 'one_choice' THEN chosen.id END,
        'answer', 'D${many}-' || nth, CASE WHEN nth % 1000 = 7 THEN 'letter' ELSE sent.channel END, 'own', sent.perspective,
        now() - make_interval(secs => ${many} - nth), CASE WHEN nth <= ${many - LEFT} THEN now() END
      FROM generate_series(1, ${many}) nth
      JOIN "Question" asked ON asked."engagementId" = :engagement AND asked.position = 1 + nth % ${KINDS.length}
      JOIN "Submission" sent ON sent.reference = 'S${many}-' || 1 + nth / ${KINDS.length} % ${many / KINDS.length}
      LEFT JOIN "Option" chosen ON chosen."questionId" = asked.id AND chosen.position = 1 + nth / 7 % ${OPTIONS}`);
    await run(`INSERT INTO "ContributionChoice" ("engagementId", "questionId", "contributionId", "optionId", position)
      SELECT said."engagementId", said."questionId", said.id, option.id,
        CASE WHEN asked.kind = 'rank' THEN 1 + (option.position + split_part(said.reference, '-', 2)::int) % ${OPTIONS}
        ELSE option.position END
      FROM "Contribution" said JOIN "Question" asked ON asked.id = said."questionId"
      JOIN "Option" option ON option."questionId" = asked.id
      WHERE said."engagementId" = :engagement AND asked.kind IN ('several_choices', 'rank')
        AND (asked.kind = 'rank' OR (option.position + split_part(said.reference, '-', 2)::int) % 3 > 0)`);
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
    return { api: world.as(staff), slug, engagementId, activityId };
  } finally {
    await client.end();
  }
}
