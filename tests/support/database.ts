/**
 * A database per test file, copied from a template that is migrated once: a folder's copy of the
 * embedded one, or CREATE DATABASE … TEMPLATE where TEST_DATABASE_URL names a PostgreSQL.
 */
import { createHash, randomBytes } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type OpenDatabase, openDatabase } from "../../server/db.ts";

/** Where databases are made and dropped. The one that it names itself is never written to. */
const adminAddress = () => process.env["TEST_DATABASE_URL"];
const ROOT = join(import.meta.dirname, "../..");

/** Changes whenever a migration does, so that a template is never stale. */
function migrationsDigest(): string {
  const folder = join(ROOT, "prisma/migrations");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name, "migration.sql");
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 12);
}

async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(adminAddress());
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(name: string): string {
  const url = new URL(adminAddress() ?? "");
  url.pathname = `/${name}`;
  return url.href;
}

async function postgresqlCopy(): Promise<{ databaseUrl: string; drop: () => Promise<void> }> {
  const template = `throughline_template_${migrationsDigest()}`;
  await asAdmin(async (client) => {
    // One worker makes the template; the others wait here for it.
    await client.query("SELECT pg_advisory_lock(4771)");
    const made = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [template]);
    if (made.rowCount) return;
    const making = `${template}_making`;
    await client.query(`DROP DATABASE IF EXISTS "${making}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${making}"`);
    const opened = await openDatabase({ databaseUrl: withDatabase(making), dataDir: "" });
    await opened.close();
    await client.query(`ALTER DATABASE "${making}" RENAME TO "${template}"`);
  });
  const name = `throughline_test_${randomBytes(6).toString("hex")}`;
  await asAdmin(async (client) => {
    await client.query("SELECT pg_advisory_lock(4771)");
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
  return {
    databaseUrl: withDatabase(name),
    drop: () =>
      asAdmin(async (client) => void (await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))),
  };
}

async function embeddedCopy(): Promise<string> {
  const cache = join(ROOT, "node_modules/.throughline");
  const template = join(cache, `template-${migrationsDigest()}`);
  if (!existsSync(template)) {
    mkdirSync(cache, { recursive: true });
    const making = mkdtempSync(join(cache, "making-"));
    const opened = await openDatabase({ databaseUrl: undefined, dataDir: making });
    await opened.close();
    // Whoever is first wins; the others throw their own away.
    if (existsSync(template)) rmSync(making, { recursive: true });
    else {
      try {
        renameSync(making, template);
      } catch {
        rmSync(making, { recursive: true, force: true });
      }
    }
  }
  const dataDir = mkdtempSync(join(tmpdir(), "throughline-test-"));
  cpSync(template, dataDir, { recursive: true });
  return dataDir;
}

export interface TestDatabase extends OpenDatabase {
  /** What a second process needs to open the same database. */
  environment: Record<string, string>;
  dataDir: string;
}

/** Where a database of its own lies, not yet opened: for tests that start the server as a process. */
export async function copyDatabase(): Promise<{
  databaseUrl: string | undefined;
  dataDir: string;
  drop: () => Promise<void>;
}> {
  if (adminAddress()) {
    const { databaseUrl, drop } = await postgresqlCopy();
    const dataDir = mkdtempSync(join(tmpdir(), "throughline-test-"));
    return { databaseUrl, dataDir, drop };
  }
  const dataDir = await embeddedCopy();
  return {
    databaseUrl: undefined,
    dataDir,
    drop: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

/** Opens a fresh, migrated database; `close` throws it away. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { databaseUrl, dataDir, drop } = await copyDatabase();
  const opened = await openDatabase({ databaseUrl, dataDir });
  return {
    ...opened,
    dataDir,
    environment: databaseUrl ? { DATABASE_URL: databaseUrl } : {},
    close: async () => {
      await opened.close();
      await drop();
    },
  };
}
