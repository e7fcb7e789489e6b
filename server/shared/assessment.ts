import { Prisma } from "../../prisma/generated/client.ts";
import type { Db, Tx } from "../db.ts";
import {
  CHARACTERISTICS,
  type Characteristic,
  type PublishedSection,
  publishedSections,
} from "../domain/assessment.ts";
import { VISIBLE } from "./visible.ts";

/** How many contributions speak to each characteristic: linked themselves, or by a theme. What is held, replaced or erased counts no more. */
export async function countEvidence(db: Db | Tx, engagementId: string): Promise<Map<Characteristic, number>> {
  const rows = await db.$queryRaw<{ characteristic: Characteristic; count: number }[]>`
    SELECT spoken.characteristic::text AS characteristic, count(DISTINCT said.id)::int AS count
    FROM (
      SELECT link.characteristic, link."passageId" FROM "AssessmentEvidence" link
      WHERE link."engagementId" = ${engagementId}::uuid AND link."passageId" IS NOT NULL
      UNION
      SELECT link.characteristic, coded."passageId" FROM "AssessmentEvidence" link
      JOIN "PassageTheme" coded ON coded."themeId" = link."themeId"
      WHERE link."engagementId" = ${engagementId}::uuid
    ) spoken
    JOIN "Passage" passage ON passage.id = spoken."passageId"
    JOIN "Contribution" said ON said.id = passage."contributionId"
    WHERE ${VISIBLE} AND said."erasedAt" IS NULL
    GROUP BY spoken.characteristic`;
  return new Map(rows.map(({ characteristic, count }) => [characteristic, count]));
}

/** How many contributions carry each of some themes: numbers that stand near to those of a characteristic. */
export async function countThemes(db: Db | Tx, themeIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ themeId: string; count: number }[]>`
    SELECT coded."themeId"::text AS "themeId", count(DISTINCT said.id)::int AS count
    FROM "PassageTheme" coded
    JOIN "Passage" passage ON passage.id = coded."passageId"
    JOIN "Contribution" said ON said.id = passage."contributionId"
    WHERE coded."themeId" = ANY (${[...themeIds]}::uuid[]) AND ${VISIBLE} AND said."erasedAt" IS NULL
    GROUP BY coded."themeId"`;
  return new Map(rows.map(({ themeId, count }) => [themeId, count]));
}

export const NOTHING_WRITTEN = { known: "", affected: "", actions: "", revision: 0 };

/** What is written of each characteristic, in the order of the list; where nobody has written, nothing. */
export async function loadSections(db: Db | Tx, engagementId: string) {
  const rows = await db.assessmentSection.findMany({ where: { engagementId } });
  const written = new Map(rows.map((row) => [row.characteristic, row]));
  return CHARACTERISTICS.map((characteristic) => {
    const { known, affected, actions, revision } = written.get(characteristic) ?? NOTHING_WRITTEN;
    return { characteristic, known, affected, actions, revision };
  });
}

/** The drafts as they were published, newest first. */
export async function listDrafts(db: Db | Tx, engagementId: string) {
  const rows = await db.publishedAssessment.findMany({
    where: { engagementId },
    orderBy: { number: "desc" },
  });
  return rows.map(({ number, focus, team, sections, below, publishedAt }) => ({
    number,
    focus,
    team,
    below,
    publishedAt,
    sections: publishedSections.parse(sections) satisfies PublishedSection[],
  }));
}

/** Writers of an assessment come one after the other. */
export async function holdAssessment(tx: Tx, engagementId: string): Promise<void> {
  await tx.$queryRaw(Prisma.sql`
    SELECT 1 FROM "Engagement" WHERE "id" = ${engagementId}::uuid FOR NO KEY UPDATE`);
}
