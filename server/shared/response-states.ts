/** Whether what people said was responded to: passage by passage, and kept for each contribution as a whole. */
import { Prisma } from "../../prisma/generated/client.ts";
import type { Db, Tx } from "../db.ts";
import { OVER_PASSAGE } from "./passages.ts";

/** Statements here call the contribution `said`, and one of its passages that was not cut up `passage`. */
type Condition = Prisma.Sql;

export const ANY_RESPONSE = Prisma.sql`TRUE`;
export const DRAFT = Prisma.sql`response."publishedAt" IS NULL`;
export const PUBLISHED = Prisma.sql`response."publishedAt" IS NOT NULL`;

/**
 * There is a response to the passage, to what it was cut from, or to one of its themes, of which this is true.
 * Answered themes are few beside contributions: they are listed once, not looked for with each contribution.
 */
export const answeredBy = (engagementId: string, response: Condition) => Prisma.sql`(
  EXISTS (
    SELECT FROM "Passage" wider JOIN "ResponseTarget" target ON target."passageId" = wider.id
    JOIN "Response" response ON response.id = target."responseId"
    WHERE ${OVER_PASSAGE} AND ${response}
  ) OR EXISTS (
    SELECT FROM "PassageTheme" coded WHERE coded."passageId" = passage.id AND coded."themeId" = ANY (ARRAY(
      SELECT target."themeId"
      FROM "ResponseTarget" target JOIN "Response" response ON response.id = target."responseId"
      WHERE target."engagementId" = ${engagementId}::uuid AND target."themeId" IS NOT NULL AND ${response}
    ))
  )
)`;

/** It has a passage of which this is true. */
export const somePassage = (condition: Condition) => Prisma.sql`EXISTS (
  SELECT FROM "Passage" passage
  WHERE passage."contributionId" = said.id AND passage."cutAt" IS NULL AND ${condition}
)`;

/** Everything of it has a published response, of its own or through a theme. */
export const answeredInAll = (engagementId: string) =>
  Prisma.sql`NOT ${somePassage(Prisma.sql`NOT ${answeredBy(engagementId, PUBLISHED)}`)}`;

/** A response to a common theme changes the state of tens of thousands, once. */
const SETTLES_WITHIN_MS = 60_000;

/** The advisory locks under which an engagement's notes are worked through. */
const SETTLING = 7_468_728;

/**
 * Brings up to date which contributions have no response, a draft, or a published one, from the notes that changes
 * left (docs/decisions/0032-response-states-follow-notes.md). It takes as long as there are notes, whatever the total.
 */
export async function settleResponses(db: Db, engagementId: string): Promise<void> {
  if (!(await db.responseDue.findFirst({ where: { engagementId }, select: { id: true } }))) return;
  await db.$transaction((tx) => settle(tx, engagementId), { timeout: SETTLES_WITHIN_MS });
}

async function settle(tx: Tx, engagementId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SETTLING}::int, hashtext(${engagementId}))`;
  const notes = await tx.$queryRaw<{ contributionId: string | null; themeId: string | null }[]>`
    DELETE FROM "ResponseDue" WHERE "engagementId" = ${engagementId}::uuid
    RETURNING "contributionId"::text AS "contributionId", "themeId"::text AS "themeId"`;
  const named = (key: "contributionId" | "themeId") => [...new Set(notes.flatMap((note) => note[key] ?? []))];
  const due = await tx.$queryRaw<{ id: string }[]>`
    SELECT unnest(${named("contributionId")}::uuid[])::text AS id
    UNION
    SELECT passage."contributionId"::text
    FROM "PassageTheme" coded JOIN "Passage" passage ON passage.id = coded."passageId"
    WHERE coded."themeId" = ANY (${named("themeId")}::uuid[])`;
  const ids = due.map(({ id }) => id);
  // Whoever works on one of them is not waited for: they may wait for another one of these. Its note is left again.
  const free = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "Contribution" WHERE id = ANY (${ids}::uuid[]) FOR NO KEY UPDATE SKIP LOCKED`;
  const taken = free.map(({ id }) => id);
  await tx.$executeRaw`
    INSERT INTO "ResponseDue" ("engagementId", "contributionId")
    SELECT "engagementId", id FROM "Contribution"
    WHERE id = ANY (${ids}::uuid[]) AND NOT id = ANY (${taken}::uuid[])`;
  await tx.$executeRaw`
    UPDATE "Contribution" said
    SET unanswered = state.unanswered, drafted = state.drafted, answered = state.answered
    FROM (
      SELECT said.id,
        ${somePassage(Prisma.sql`NOT ${answeredBy(engagementId, ANY_RESPONSE)}`)} AS unanswered,
        ${somePassage(answeredBy(engagementId, DRAFT))} AS drafted,
        ${somePassage(answeredBy(engagementId, PUBLISHED))} AS answered
      FROM "Contribution" said WHERE said.id = ANY (${taken}::uuid[])
    ) state
    WHERE said.id = state.id
      AND (said.unanswered, said.drafted, said.answered) <> (state.unanswered, state.drafted, state.answered)`;
}
