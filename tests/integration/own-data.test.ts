/** Tests and tools write to databases of their own, whatever stands in the shell they are started from. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, expect, test, vi } from "vitest";
import { ownEnvironment } from "../support/environment.ts";
import { startServer } from "../support/server.ts";

const ROOT = join(import.meta.dirname, "../..");
// Nothing listens on this port.
const THEIRS = "postgres://somebody:secret@127.0.0.1:1/real";

afterEach(() => vi.unstubAllEnvs());

test("a server that a test starts keeps away from the database, the Redis and the mail of the shell", async () => {
  vi.stubEnv("DATABASE_URL", THEIRS);
  vi.stubEnv("REDIS_URL", "redis://127.0.0.1:1");
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
  const server = await startServer({ demo: true });
  try {
    const { DATABASE_URL, REDIS_URL, SMTP_URL } = server.environment;
    expect([DATABASE_URL, REDIS_URL, SMTP_URL].filter((value) => value?.endsWith("127.0.0.1:1"))).toEqual([]);
    expect(DATABASE_URL).not.toBe(THEIRS);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  } finally {
    await server.stop();
  }
});

test("the benchmarks ask the server that DATABASE_URL names for a database to throw away", async () => {
  const bench = spawn(process.execPath, ["--import", "tsx", "tests/load/bench.ts", "--json"], {
    cwd: ROOT,
    env: { ...ownEnvironment(), TEST_DATABASE_URL: "", DATABASE_URL: THEIRS, BENCH: "js" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise((done) => bench.once("exit", done));
  const [figures, errors] = await Promise.all([text(bench.stdout), text(bench.stderr)]);
  expect(await ended).not.toBe(0);
  expect(figures).toBe("");
  expect(errors).toContain("ECONNREFUSED 127.0.0.1:1");
});
