import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import type pg from "pg";
import { readOutbox } from "../../server/adapters/mail.ts";
import { copyDatabase } from "./database.ts";
import { ownEnvironment } from "./environment.ts";
import { TEST_SECRET } from "./world.ts";

const ROOT = join(import.meta.dirname, "../..");
const REDIS = process.env["TEST_REDIS_URL"];

export interface RunningServer {
  url: string;
  process: ChildProcess;
  /** The address inside the newest mail to somebody. */
  newestLink(to: string): string;
  /** Ends the process at once, as a power button would; the data stays. */
  kill(): Promise<void>;
  /** Starts it again over the same data. */
  restart(): Promise<void>;
  /** Stops it gracefully and throws its data away. */
  stop(): Promise<void>;
  /** Throws the data away after `kill`. */
  discard(): Promise<void>;
  /** How a bare driver reaches its database while it runs. */
  connection: pg.ClientConfig;
  /** What it printed to its error output. */
  errors(): string;
  /** All that it printed: its log among it. */
  printed(): string;
  environment: NodeJS.ProcessEnv;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (!address || typeof address === "string") throw new Error("No free port.");
  return address.port;
}

interface ServerOptions {
  demo?: boolean;
  environment?: Record<string, string>;
  /** Serves the sources that are in this folder, as `npm run dev` does. */
  developIn?: string;
}

/** Starts the built server as a process of its own on a database of its own. `npm run build` comes first. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { databaseUrl, dataDir, drop } = await copyDatabase();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const environment: NodeJS.ProcessEnv = {
    ...ownEnvironment(),
    NODE_ENV: options.developIn ? "development" : "production",
    LOG_LEVEL: "error",
    PORT: String(port),
    HOST: "127.0.0.1",
    DATA_DIR: dataDir,
    PUBLIC_URL: url,
    SECRET: TEST_SECRET,
    // DEMO=1 also keeps mail in the outbox, on PostgreSQL too.
    DEMO: options.demo ? "1" : "0",
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    ...(REDIS ? { REDIS_URL: REDIS } : {}),
    ...options.environment,
  };
  let errors = "";
  let output = "";
  const launch = async () => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "server/index.ts", ...(options.developIn ? ["--dev"] : [])],
      { cwd: options.developIn ?? ROOT, env: environment },
    );
    child.stderr.on("data", (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    await new Promise<void>((ready, fail) => {
      child.stdout.on("data", (chunk: Buffer) => {
        if (chunk.toString().includes("Throughline is at")) ready();
      });
      child.once("exit", (code) => fail(new Error(`The server stopped with ${code}: ${errors}`)));
    });
    return child;
  };
  const ended = (child: ChildProcess) =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve()
      : new Promise<void>((done) => child.once("exit", () => done()));

  const server: RunningServer = {
    url,
    environment,
    process: await launch(),
    connection: databaseUrl
      ? { connectionString: databaseUrl }
      : { host: join(dataDir, "embedded"), user: "postgres", database: "postgres" },
    errors: () => errors,
    printed: () => errors + output,
    newestLink(to) {
      const mail = readOutbox(join(dataDir, "outbox")).find((entry) => entry.to === to);
      const link = mail?.text.match(/https?:\/\/\S+/)?.[0];
      if (!link) throw new Error(`No mail with a link to ${to}.`);
      return link;
    },
    async kill() {
      server.process.kill("SIGKILL");
      await ended(server.process);
    },
    async restart() {
      server.process = await launch();
    },
    discard: drop,
    async stop() {
      server.process.kill("SIGTERM");
      await ended(server.process);
      await drop();
    },
  };
  return server;
}
