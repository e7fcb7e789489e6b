import type { World } from "./world.ts";

/** The tables in which any column of any row holds these words: as text, inside JSON, or as bytes. */
export async function tablesHolding(db: World["db"], words: string): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS "name" FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  if (tables.length === 0) throw new Error("There are no tables to look in.");
  const bytes = Buffer.from(words).toString("hex");
  const holding: string[] = [];
  for (const { name } of tables) {
    const [found] = await db.$queryRawUnsafe<{ rows: number }[]>(
      `SELECT count(*)::int AS "rows" FROM "${name}" t
       WHERE strpos(lower(t::text), lower($1)) > 0 OR strpos(t::text, $2) > 0`,
      words,
      bytes,
    );
    if (found?.rows !== 0) holding.push(name);
  }
  return holding;
}
