/** `npm run dev`: what a developer changes is there at once, in the window and in the same server process. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { type RunningServer, startServer } from "../support/server.ts";
import { button, see } from "../support/walk.ts";

const ROOT = join(import.meta.dirname, "../..");
const SOURCES = [
  "accessibility",
  "app",
  "prisma",
  "public",
  "server",
  "package.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];

let folder: string;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  // A copy, so that nobody's work is touched; inside the project, where it finds the packages.
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  folder = mkdtempSync(join(ROOT, ".cache/development-"));
  for (const source of SOURCES) cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  [server, browser] = await Promise.all([startServer({ demo: true, developIn: folder }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

/** Changes words in a file, as a developer does who saves it. */
function rewrite(file: string, before: string, after: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

async function asCommissioner(path: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: server.url });
  await page.goto("/");
  await button(page, "Look around as a commissioner").click();
  await button(page, "Sign out").waitFor();
  await page.goto(path, { waitUntil: "networkidle" });
  return page;
}

test("a page with scripts takes its new words while it is open, and keeps what was typed", async () => {
  const page = await asCommissioner("/desk/carers-hub/contributions");
  await page.locator("summary").click();
  await page.getByLabel(/^Words or a reference/).fill("at night");
  rewrite("app/features/reading/narrow-down.tsx", "Show these", "Show just these");
  await button(page, "Show just these").waitFor();
  expect(await page.getByLabel(/^Words or a reference/).inputValue()).toBe("at night");
});

test("a page without scripts is opened anew", async () => {
  const page = await asCommissioner("/desk/carers-hub/live/new");
  rewrite("app/routes/desk.$engagement.live.new.tsx", "Make the session", "Make this session now");
  await button(page, "Make this session now").waitFor();
});

test("the server answers with its new words, in the process that it was", async () => {
  const page = await browser.newPage({ baseURL: server.url });
  const answer = () => page.request.get("/healthz").then((health) => health.text());
  expect(await answer()).toBe("alive");
  rewrite("server/health.ts", `.send("alive")`, `.send("alive and changed")`);
  await expect.poll(answer, { timeout: 30_000 }).toBe("alive and changed");
  expect(server.process.exitCode).toBeNull();
  await page.goto("/");
  await see(page, "Look around");
});
