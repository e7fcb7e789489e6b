import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { expect, test } from "vitest";
import { openDatabase } from "../../server/db.ts";
import { diffMigrations } from "../../server/migrate.ts";
import { copyDatabase } from "../support/database.ts";
import { runToEnd } from "../support/run.ts";

const PRISMA = join(import.meta.dirname, "../../prisma");
const MIGRATIONS = join(PRISMA, "migrations");
const schema = readFileSync(join(PRISMA, "schema.prisma"), "utf8");

/** What is missing between all migrations, applied to an empty database, and this schema. */
const missing = (content: string) =>
  diffMigrations(new PrismaPGlite(new PGlite()), MIGRATIONS, {
    files: [{ path: "prisma/schema.prisma", content }],
  });

test("a start that was killed while it migrated does not stand in the way of the next", async () => {
  const where = await copyDatabase();
  const first = await openDatabase(where);
  // What an interrupted migration leaves: the note that it began.
  await first.db.$executeRaw`
    INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, applied_steps_count)
    VALUES ('interrupted', 'x', '20990101000000_interrupted', now(), 0)`;
  await first.close();
  const second = await openDatabase(where);
  expect(await second.db.authority.count()).toBe(0);
  await second.close();
  await where.drop();
});

test("an empty database that is migrated is what the schema says", async () => {
  expect(await missing(schema)).toBe("");
  // The engine would have said it.
  expect(await missing(`${schema}\nmodel Forgotten {\n  id String @id\n}\n`)).toContain(
    'CREATE TABLE "Forgotten"',
  );
});

test("nothing is written when somebody asks for a migration and nothing has changed", async () => {
  const before = readdirSync(MIGRATIONS);
  const { code, output } = await runToEnd("scripts/migration.ts", ["nothing-new"]);
  const written = readdirSync(MIGRATIONS).filter((name) => !before.includes(name));
  for (const name of written) rmSync(join(MIGRATIONS, name), { recursive: true });
  expect(written).toEqual([]);
  expect(code).toBe(0);
  expect(output).toBe("The migrations and the schema agree. Nothing to write.\n");
});
