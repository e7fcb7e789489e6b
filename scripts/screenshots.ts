/** `npm run screenshots`: the main pages of the demonstration at 1280 and 320 px, into docs/screenshots. Build first. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../tests/support/chromium.ts";
import { startServer } from "../tests/support/server.ts";

const FOLDER = join(import.meta.dirname, "../docs/screenshots");
const WIDTHS = [1280, 320];
/** Enough of a page to see what it is; long pages are not made into towers. */
const TALLEST = 1600;
const hub = "/e/carers-hub";
const desk = "/desk/carers-hub";

const PAGES: { name: string; path: string; as?: string; easyRead?: boolean }[] = [
  { name: "home", path: "/" },
  { name: "engagement", path: hub },
  { name: "engagement-easy-read", path: hub, easyRead: true },
  { name: "question", path: `${hub}/a/have-we-got-it-right/question/2`, as: "taking part" },
  { name: "version", path: `${hub}/versions/0.3` },
  { name: "changes", path: `${hub}/versions/0.3/changes` },
  { name: "you-said-we-did", path: `${hub}/you-said-we-did` },
  { name: "statements", path: `${hub}/a/what-good-looks-like/statements` },
  { name: "desk", path: desk, as: "commissioner" },
  { name: "reading", path: `${desk}/contributions`, as: "commissioner" },
  { name: "publish", path: `${desk}/publish`, as: "commissioner" },
  { name: "live", path: "/live/CARE27", as: "taking part" },
];

const server = await startServer({ demo: true });
const browser = await launchChromium();
mkdirSync(FOLDER, { recursive: true });
for (const { name, path, as, easyRead } of PAGES) {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const page = await context.newPage();
  if (as) {
    await page.goto("/");
    await page.getByRole("button", { name: new RegExp(as) }).click();
    await page.waitForLoadState();
  }
  if (path.includes("/question/")) {
    await page.getByRole("button", { name: "Begin" }).click();
    await page.waitForURL("**/begin");
  }
  if (easyRead) {
    await page.goto("/");
    await page.getByRole("button", { name: /Easy Read/ }).click();
    await page.waitForLoadState();
  }
  const answer = await page.goto(path);
  if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status()}.`);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({
      path: join(FOLDER, `${name}-${width}.png`),
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
    });
  }
  await context.close();
}
await browser.close();
await server.stop();
process.exit(0);
