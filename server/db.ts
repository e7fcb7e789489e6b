import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import type { PoolConfig } from "pg";
import { type Prisma, PrismaClient } from "../prisma/generated/client.ts";
import { startEmbedded } from "./embedded/start.ts";
import { applyMigrations } from "./migrate.ts";
import { OneAtATime } from "./one-at-a-time.ts";

export type Db = PrismaClient;
/** A transaction. Inside one, use only this: on the embedded database another client would wait for ever. */
export type Tx = Prisma.TransactionClient;

export interface OpenDatabase {
  db: Db;
  /** How a bare driver reaches the same database (benchmarks, tests). */
  connection: PoolConfig;
  kind: "embedded" | "postgresql";
  close(): Promise<void>;
}

export interface DatabaseSettings {
  /** A PostgreSQL address, or nothing for the embedded database. */
  databaseUrl: string | undefined;
  /** Where the embedded database lives. */
  dataDir: string;
}

const MIGRATIONS = join(import.meta.dirname, "../prisma/migrations");
/** "throughline" as a number: nodes that start together migrate one after another. */
const MIGRATION_LOCK = 7_468_726;
const POSTGRESQL_POOL_SIZE = 20;

/** The PostgreSQL that the settings name does not let us in. */
export class DatabaseAwayError extends Error {
  constructor({ host, port }: { host: string; port: number }, reason: Error & { code?: string }) {
    // A name that stands for several addresses fails with several errors, and no message of its own.
    super(
      `The database at ${host}:${port} cannot be opened: ${reason.message || reason.code}. ` +
        "Check DATABASE_URL, and that the database runs.",
    );
    this.name = "DatabaseAwayError";
  }
}

/** Migrates under an advisory lock: several nodes may start at once. */
async function migrateTogether(connection: PoolConfig): Promise<void> {
  const { default: pg } = await import("pg");
  const client = new pg.Client(connection);
  await client.connect().catch((reason: Error) => {
    throw new DatabaseAwayError(client, reason);
  });
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await applyMigrations(connection, MIGRATIONS);
  } finally {
    await client.end();
  }
}

/** Opens the database, migrates it and returns the client. */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  if (settings.databaseUrl) {
    const connection: PoolConfig = { connectionString: settings.databaseUrl, max: POSTGRESQL_POOL_SIZE };
    await migrateTogether(connection);
    const db = new PrismaClient({ adapter: new PrismaPg({ ...connection, Client: OneAtATime }) });
    return { db, connection, kind: "postgresql", close: () => db.$disconnect() };
  }
  const embedded = await startEmbedded(join(settings.dataDir, "embedded"));
  await applyMigrations({ ...embedded.connection, max: 1 }, MIGRATIONS);
  const db = new PrismaClient({
    adapter: new PrismaPg({ ...embedded.connection, Client: OneAtATime }),
    // One backend serves every connection: a write may wait for a burst of others.
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  });
  return {
    db,
    connection: embedded.connection,
    kind: "embedded",
    close: async () => {
      await db.$disconnect();
      await embedded.stop();
    },
  };
}
