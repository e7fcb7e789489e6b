import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { PoolConfig } from "pg";
import { takeFolderLock } from "./folder-lock.ts";

export type EmbeddedAddress = { path: string } | { port: number };

/** What the worker thread is started with. */
export interface EmbeddedWorkerData {
  dataDir: string;
  address: EmbeddedAddress;
  maxConnections: number;
}

export interface EmbeddedDatabase {
  /** How `pg` reaches it. */
  connection: PoolConfig;
  /** Closes the database, then gives the folder back. */
  stop(): Promise<void>;
}

/** PGlite has one backend; a few connections are enough and more only queue. */
const POOL_SIZE = 8;
const MAX_CONNECTIONS = 40;
/** Longest path of a Unix socket that Linux and macOS both take. */
const LONGEST_SOCKET_PATH = 100;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === "string") throw new Error("No free port on loopback.");
  return address.port;
}

/**
 * Starts the embedded database that lives in `folder`, creating it when there is none.
 * @throws {FolderInUseError} when another process works in the folder: two would each see
 *   only their own rows.
 */
export async function startEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const home = resolve(folder);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const socketPath = join(home, ".s.PGSQL.5432");
  const release = takeFolderLock(home);
  try {
    rmSync(socketPath, { force: true });
    const unix = process.platform !== "win32" && socketPath.length <= LONGEST_SOCKET_PATH;
    if (unix) chmodSync(home, 0o700);
    const address: EmbeddedAddress = unix ? { path: socketPath } : { port: await freePort() };
    const data: EmbeddedWorkerData = {
      dataDir: join(home, "database"),
      address,
      maxConnections: MAX_CONNECTIONS,
    };
    const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: data, execArgv: [] });
    await new Promise<void>((ready, fail) => {
      worker.once("message", () => ready());
      worker.once("error", fail);
      worker.once("exit", (code) => fail(new Error(`The embedded database stopped (${code}).`)));
    });
    worker.removeAllListeners();
    worker.unref();

    const stop = async () => {
      const stopped = new Promise<void>((done) => worker.once("exit", () => done()));
      worker.postMessage("stop");
      await stopped;
      release();
    };
    const where = "path" in address ? { host: home, port: 5432 } : { host: "127.0.0.1", port: address.port };
    return {
      connection: { ...where, user: "postgres", database: "postgres", max: POOL_SIZE },
      stop,
    };
  } catch (error) {
    release();
    throw error;
  }
}
