/** Tests and tools write to databases of their own, whatever stands in the shell they are started from. */
import { afterEach, expect, test, vi } from "vitest";
import { runToEnd } from "../support/run.ts";
import { startServer } from "../support/server.ts";

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
  const { code, output, errors } = await runToEnd("tests/load/bench.ts", ["--json"], {
    TEST_DATABASE_URL: "",
    DATABASE_URL: THEIRS,
    BENCH: "js",
  });
  expect(code).not.toBe(0);
  expect(output).toBe("");
  expect(errors).toContain("ECONNREFUSED 127.0.0.1:1");
  // It builds what is not built yet.
}, 180_000);
