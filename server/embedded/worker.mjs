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
serveOneAtATime(db);
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

/**
 * The socket server lets messages of several connections alternate whenever no transaction is open,
 * so that one could bind the statement that another has just parsed, and get its rows (measured).
 * Until a connection's Sync it counts as in a transaction, and only that connection is served.
 * @param {PGlite} pglite
 */
function serveOneAtATime(pglite) {
  const halfway = new Set([..."PBDECH"].map((type) => type.charCodeAt(0)));
  const run = pglite.execProtocolRawStream.bind(pglite);
  const inTransaction = pglite.isInTransaction.bind(pglite);
  let unfinished = false;
  pglite.execProtocolRawStream = (message, options) => {
    unfinished = halfway.has(message[0] ?? 0);
    return run(message, options);
  };
  pglite.isInTransaction = () => unfinished || inTransaction();
}
