import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type {
  MigrationList,
  SchemaEngine as SchemaEngineInstance,
  SchemasContainer,
} from "@prisma/schema-engine-wasm/schema_engine_bg";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { PoolConfig } from "pg";

const NO_FILTERS = { externalTables: [], externalEnums: [] };
let loaded: Promise<void> | undefined;

/** Loads Prisma's schema engine as WebAssembly: nothing is downloaded, on any machine. */
async function loadEngine(): Promise<void> {
  const bindingsFile = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = bindingsFile.replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
}

/** The migrations on disk, in the order of their names. */
function readMigrations(folder: string): MigrationList {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: folder,
    lockfile: {
      path: "./migration_lock.toml",
      content: readFileSync(join(folder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(folder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** Runs `work` with a schema engine that talks through the driver adapter, then frees it. */
async function withSchemaEngine<T>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: SchemaEngineInstance) => Promise<T>,
  schemas?: SchemasContainer,
): Promise<T> {
  loaded ??= loadEngine();
  await loaded;
  const engine = await bindings.SchemaEngine.new(
    { datamodels: schemas?.files.map((file) => [file.path, file.content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

/**
 * `PrismaPg` cuts a script at every semicolon, also inside a function's body. PostgreSQL takes
 * a whole script in one message, so it is sent whole.
 */
class WholeScripts extends PrismaPg {
  readonly #pools: { end(): Promise<void> }[] = [];
  override async connect() {
    const adapter = await super.connect();
    this.#pools.push(adapter.underlyingDriver());
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }
  /** Ends its connections, which the engine leaves open. */
  async end() {
    await Promise.all(this.#pools.map((pool) => pool.end()));
  }
}

/**
 * Brings the database to the newest migration and returns the names it applied.
 * @throws with the engine's own sentence when a migration fails.
 */
export async function applyMigrations(connection: PoolConfig, folder: string): Promise<string[]> {
  const adapter = new WholeScripts(connection);
  try {
    return await withSchemaEngine(adapter, async (engine) => {
      const migrationsList = readMigrations(folder);
      // A script is sent whole, so one that was interrupted left nothing behind but the note that it began.
      const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase: false,
        filters: NO_FILTERS,
      });
      for (const migrationName of failedMigrationNames)
        await engine.markMigrationRolledBack({ migrationName });
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
      return appliedMigrationNames;
    });
  } finally {
    await adapter.end();
  }
}

/** The SQL from the migrations on disk to `schema`; empty when they agree. Needs a throw-away database. */
export async function diffMigrations(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  migrationsFolder: string,
  schema: SchemasContainer,
): Promise<string> {
  const result = await withSchemaEngine(
    adapter,
    (engine) =>
      engine.diff({
        from: { tag: "migrations", ...readMigrations(migrationsFolder) },
        to: { tag: "schemaDatamodel", ...schema },
        script: true,
        exitCode: null,
        filters: NO_FILTERS,
      }),
    schema,
  );
  const sql = result.stdout ?? "";
  // Where they agree the engine writes a comment that says so.
  return sql.replaceAll(/--.*$/gm, "").trim() === "" ? "" : sql;
}
