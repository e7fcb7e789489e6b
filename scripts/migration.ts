/**
 * `npm run migration -- <name>`: writes the next migration from prisma/schema.prisma.
 * It compares in a throw-away in-memory database and touches no other.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { diffMigrations } from "../server/migrate.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error("Name the migration in lower case: npm run migration -- add-themes");
  process.exit(1);
}
const folder = join(import.meta.dirname, "../prisma/migrations");
const lock = join(folder, "migration_lock.toml");
mkdirSync(folder, { recursive: true });
if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n');

const path = "prisma/schema.prisma";
const content = readFileSync(join(import.meta.dirname, "..", path), "utf8");
const sql = await diffMigrations(new PrismaPGlite(new PGlite()), folder, { files: [{ path, content }] });
if (sql === "") {
  console.info("The migrations and the schema agree. Nothing to write.");
  process.exit(0);
}
const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
const target = join(folder, `${stamp}_${name.replaceAll("-", "_")}`);
mkdirSync(target);
writeFileSync(join(target, "migration.sql"), sql);
console.info(`Written: ${target}/migration.sql. Read it before you commit it.`);
process.exit(0);
