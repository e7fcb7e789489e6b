import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { auditSite } from "../accessibility/audit/audit-site.ts";
import { asText } from "../accessibility/audit/report.ts";
import { within } from "../accessibility/audit/within.ts";
import { launchChromium } from "../tests/support/chromium.ts";
import { ownEnvironment } from "../tests/support/environment.ts";

const ROOT = join(import.meta.dirname, "..");
const STARTS_WITHIN_MS = 120_000;
const CLOSES_WITHIN_MS = 30_000;
const TELLS_EVERY_MS = 60_000;

const { values } = parseArgs({
  options: {
    full: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    only: { type: "string" },
    base: { type: "string" },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answers(base: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < until && server.exitCode === null) {
    const ready = await fetch(`${base}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error("The demonstration did not start, so nothing could be audited.");
}

/** Starts the built app with a demonstration of its own, runs `work`, and leaves nothing behind. */
async function withDemonstration<T>(work: (base: string) => Promise<T>): Promise<T> {
  if (!existsSync(join(ROOT, "build/server/index.js")))
    throw new Error("There is no build yet. Run `npm run build` first.");
  const dataDir = mkdtempSync(join(tmpdir(), "throughline-a11y-"));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ["--import", "tsx", "server/index.ts"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...ownEnvironment(),
      NODE_ENV: "production",
      PORT: String(port),
      PUBLIC_URL: base,
      DATA_DIR: dataDir,
      DEMO: "1",
    },
  });
  const ended = new Promise((done) => server.once("exit", done));
  try {
    await answers(base, server);
    return await work(base);
  } finally {
    server.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const browser = await launchChromium();
  let step = "following links";
  const teller = setInterval(() => process.stderr.write(`${step}\n`), TELLS_EVERY_MS);
  try {
    const audit = (base: string) =>
      auditSite(browser, {
        base,
        routesFolder: join(ROOT, "app/routes"),
        everyTheme: values.full,
        only: values.only,
        onStep: (next) => {
          step = next;
        },
      });
    const report = values.base ? await audit(values.base) : await withDemonstration(audit);
    process.stdout.write(`${values.json ? JSON.stringify(report, null, 2) : asText(report)}\n`);
    process.exitCode = report.findings.length + report.problems.length > 0 ? 1 : 0;
  } finally {
    clearInterval(teller);
    await within(CLOSES_WITHIN_MS, "closing the browser", browser.close());
  }
}

main()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  })
  // A browser that does not answer would keep this process alive.
  .finally(() => process.exit());
