// @ts-check
/**
 * The embedded database: PGlite (PostgreSQL as WebAssembly) in a worker thread, behind a
 * socket that speaks PostgreSQL's protocol, so that the main thread never waits for a query.
 * Plain JavaScript: Node 20 cannot load TypeScript in a worker.
 */
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

/** @type {import("./start.ts").EmbeddedWorkerData} */
const { dataDir, address, maxConnections } = workerData;

const db = await PGlite.create(dataDir);
const server = new PGLiteSocketServer({
  db,
  maxConnections,
  ...("path" in address ? { path: address.path } : { host: "127.0.0.1", port: address.port }),
});
await server.start();

parentPort?.on("message", async (message) => {
  if (message !== "stop") return;
  await server.stop();
  await db.close();
  parentPort?.close();
});
parentPort?.postMessage("ready");
