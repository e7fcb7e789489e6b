/** The passages of a contribution as writes and reads find them. */
import { Prisma } from "../../prisma/generated/client.ts";
import type { Db, Tx } from "../db.ts";
import { covers, type Range, rangeOf } from "../domain/passage.ts";
import { can, NOBODY } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { EngagementScope } from "./scope.ts";
import { holdVisible, VISIBLE } from "./visible.ts";

/** `wider` is `passage`, or was cut into it: what was answered before the cut answers each of its parts. */
export const OVER_PASSAGE = Prisma.sql`(
  wider."contributionId" = passage."contributionId" AND (
    wider.id = passage.id
    OR wider."startsAt" IS NULL
    OR (wider."startsAt" <= passage."startsAt" AND wider."endsAt" >= passage."endsAt")
  )
)`;

interface Placed {
  startsAt: number | null;
  endsAt: number | null;
  cutAt: Date | string | null;
}

/**
 * The passages that are worked with, in the order of the words, each with where it lies and with those that were cut
 * into it. What has no words (any more) has one place: nowhere.
 */
export function inOrder<P extends Placed>(passages: readonly P[], text: string | null) {
  const length = text?.length ?? Number.MAX_SAFE_INTEGER;
  return passages
    .filter(({ cutAt }) => cutAt === null)
    .map((passage) => {
      const range: Range = rangeOf(passage, length);
      const wider = passages.filter(
        (each) => each !== passage && each.cutAt !== null && covers(rangeOf(each, length), range),
      );
      return { passage, range, wider };
    })
    .sort((one, other) => one.range.startsAt - other.range.startsAt);
}

/** The words of a passage, as they were written. */
export const passageText = (text: string, passage: Pick<Placed, "startsAt" | "endsAt">): string => {
  const { startsAt, endsAt } = rangeOf(passage, text.length);
  return text.slice(startsAt, endsAt).trim();
};

/**
 * Takes one passage for a write: nobody cuts it meanwhile. Without its id, the only one that there is. Refuses
 * `changed-meanwhile` when it was cut or joined since the page was opened.
 */
export async function takePassage(
  tx: Tx,
  engagementId: string,
  { reference, passage }: { reference: string; passage?: string | undefined },
): Promise<{ id: string; contributionId: string; givenTo: string | null }> {
  const id = await holdVisible(tx, engagementId, reference);
  const rows = await tx.$queryRaw<{ id: string; contributionId: string; givenTo: string | null }[]>`
    SELECT id::text, "contributionId"::text, "givenTo"::text FROM "Passage"
    WHERE "contributionId" = ${id}::uuid AND "cutAt" IS NULL
    ORDER BY id FOR NO KEY UPDATE`;
  const found = passage ? rows.find((each) => each.id === passage) : rows.length === 1 ? rows[0] : undefined;
  return (
    found ??
    refuse(
      "changed-meanwhile",
      "Somebody cut these words into other passages while you were working. What you wrote is kept. Choose the passage that it is for.",
    )
  );
}

/** How many contributions carry each theme, by its id. One that carries it in several passages counts once. */
export async function countByTheme(db: Db | Tx, engagementId: string): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ themeId: string; count: number }[]>`
    SELECT coded."themeId"::text AS "themeId", count(DISTINCT said.id)::int AS count
    FROM "PassageTheme" coded
    JOIN "Passage" passage ON passage.id = coded."passageId"
    JOIN "Contribution" said ON said.id = passage."contributionId"
    WHERE coded."engagementId" = ${engagementId}::uuid AND ${VISIBLE}
    GROUP BY coded."themeId"`;
  return new Map(rows.map(({ themeId, count }) => [themeId, count]));
}

/** The passages that a clause names as a source in any of its revisions, and those that were cut out of such a one. */
export function tracedTo(
  db: Db,
  engagementId: string,
  clauseId: string,
): Promise<{ id: string; contributionId: string }[]> {
  return db.$queryRaw`
    SELECT DISTINCT passage.id::text, passage."contributionId"::text AS "contributionId"
    FROM "ClauseRevision" revision
    JOIN "SourceLink" link ON link."revisionId" = revision.id
    JOIN "Passage" wider ON wider.id = link."passageId"
    JOIN "Passage" passage ON ${OVER_PASSAGE}
    WHERE revision."clauseId" = ${clauseId}::uuid AND revision."engagementId" = ${engagementId}::uuid
      AND passage."cutAt" IS NULL`;
}

/** Who may answer in an engagement, by name. */
export async function listAnswerers(
  db: Db | Tx,
  scope: EngagementScope,
): Promise<{ id: string; name: string }[]> {
  const people = await db.person.findMany({
    where: { memberships: { some: { authorityId: { in: scope.authorityIds } } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, memberships: { select: { authorityId: true, role: true } } },
  });
  return people
    .filter(({ id, memberships }) =>
      can({ ...NOBODY, person: { id, memberships, organisationIds: [] } }, "response.record", scope),
    )
    .map(({ id, name }) => ({ id, name }));
}
