/** What the same person said before: the line of replaced contributions behind a newest one. */
import type { Prisma } from "../../prisma/generated/client.ts";
import type { Db, Tx } from "../db.ts";
import { diffWords } from "../domain/diff.ts";
import { CHOSEN, choiceOf } from "./chosen.ts";

/** An answer to words that were changed since: it waits until somebody has read the new ones. */
export const answersUnreadChange = {
  targets: { some: { passage: { contribution: { supersedesId: { not: null }, readAt: null } } } },
} satisfies Prisma.ResponseWhereInput;

/** An answer to words that were taken back: it answers nobody any more. */
export const answersWithdrawn = {
  targets: { some: { passage: { contribution: { withdrawnAt: { not: null } } } } },
} satisfies Prisma.ResponseWhereInput;

/** The ids of what was said before each of these, the newest first; nothing for what replaced nothing. */
export async function earlierIds(db: Db | Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.$queryRaw<{ newest: string; id: string }[]>`
    WITH RECURSIVE line AS (
      SELECT said.id AS newest, said."supersedesId" AS id, 1 AS back FROM "Contribution" said
      WHERE said.id = ANY (${ids}::uuid[]) AND said."supersedesId" IS NOT NULL
      UNION ALL
      SELECT line.newest, said."supersedesId", line.back + 1
      FROM line JOIN "Contribution" said ON said.id = line.id WHERE said."supersedesId" IS NOT NULL
    )
    SELECT newest::text, id::text FROM line ORDER BY newest, back`;
  const earlier = new Map<string, string[]>();
  for (const { newest, id } of rows) earlier.set(newest, [...(earlier.get(newest) ?? []), id]);
  return earlier;
}

/** Each of these, or the newest that took its place. */
export async function newestIds(db: Db | Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE line AS (
      SELECT said.id, said."replacedAt" FROM "Contribution" said WHERE said.id = ANY (${ids}::uuid[])
      UNION
      SELECT newer.id, newer."replacedAt" FROM line JOIN "Contribution" newer ON newer."supersedesId" = line.id
    )
    SELECT id::text FROM line WHERE "replacedAt" IS NULL`;
  return rows.map(({ id }) => id);
}

/** All that stands in one line with it: the newest first, and what was said before. */
export async function lineOf(db: Db | Tx, id: string): Promise<string[]> {
  const newest = await newestIds(db, [id]);
  const earlier = await earlierIds(db, newest);
  return newest.flatMap((each) => [each, ...(earlier.get(each) ?? [])]);
}

/** As `lineOf`, held until the transaction ends: nothing takes the place of any of it meanwhile. */
export async function holdLine(tx: Tx, id: string): Promise<string[]> {
  const line = await lineOf(tx, id);
  await tx.$queryRaw`SELECT 1 FROM "Contribution" WHERE id = ANY (${line}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  return lineOf(tx, id);
}

/** The reference that somebody's newest words have: an old one still leads to them. */
export async function newestReference(db: Db, engagementId: string, reference: string): Promise<string> {
  const replaced = await db.contribution.findFirst({
    where: { engagementId, reference, replacedAt: { not: null } },
    select: { id: true },
  });
  if (!replaced) return reference;
  const [id] = await newestIds(db, [replaced.id]);
  const newest = id ? await db.contribution.findUnique({ where: { id }, select: { reference: true } }) : null;
  return newest?.reference ?? reference;
}

const EARLIER = {
  id: true,
  reference: true,
  createdAt: true,
  readAt: true,
  replacedAt: true,
  language: true,
  text: { select: { text: true } },
  ...CHOSEN,
} as const satisfies Prisma.ContributionSelect;

/** What was said before each of these, the newest first, as staff read it. */
export async function readEarlier(db: Db, ids: readonly string[]) {
  const lines = await earlierIds(db, ids);
  const rows = await db.contribution.findMany({
    where: { id: { in: [...lines.values()].flat() } },
    select: EARLIER,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map([...lines].map(([newest, line]) => [newest, line.flatMap((id) => byId.get(id) ?? [])]));
}
type Earlier = NonNullable<Awaited<ReturnType<typeof readEarlier>> extends Map<string, infer R> ? R : never>;

/** Each earlier saying beside the one that took its place: what was added and what was taken out. */
export function besideNewer(now: string | null, earlier: Earlier) {
  return earlier.map((said, index) => ({
    reference: said.reference,
    at: said.createdAt,
    until: said.replacedAt,
    readAt: said.readAt,
    language: said.language,
    text: said.text?.text ?? null,
    choice: choiceOf(said),
    diff: diffWords(said.text?.text ?? "", (index === 0 ? now : earlier[index - 1]?.text?.text) ?? ""),
  }));
}
