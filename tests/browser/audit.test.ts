import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditPage } from "../../accessibility/audit/audit-page.ts";
import type { Finding } from "../../accessibility/audit/finding.ts";
import { newAuditContext } from "../../accessibility/audit/inject.ts";
import { settle } from "../../accessibility/audit/review.ts";
import { reviewed } from "../../accessibility/audit/reviewed.ts";
import { launchChromium } from "../support/chromium.ts";
import {
  boxDefects,
  cleanPages,
  engineDefects,
  moreEngineDefects,
  ownDefects,
  type SeedPage,
  seedPage,
} from "../support/seeded-defects.ts";

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  context = await newAuditContext(browser);
});
afterAll(() => browser.close());

/** What `npm run a11y` would report for the page: what the reviews settle is not among it. */
async function audit(seed: SeedPage): Promise<Finding[]> {
  const page = await context.newPage();
  // A real address, so that links and language are judged as they are on the site.
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: "text/html", body: seedPage(seed) })
      : route.abort(),
  );
  await page.goto("http://seeded.test/");
  const found = await auditPage(page, { focusSeen: new Map(), press: true, watch: true });
  await page.close();
  return settle(
    found.map((finding) => ({ ...finding, page: "/" })),
    reviewed,
  ).open;
}

const words = (findings: Finding[]) =>
  findings.map((one) => `${one.source} ${one.rule} ${one.kind}: ${one.message}`);

describe("the audit", () => {
  test("knows 24 defects", () => {
    expect(engineDefects).toHaveLength(18);
    expect(ownDefects).toHaveLength(6);
  });

  test.each([...engineDefects, ...moreEngineDefects])("catches $name, by an engine", async (defect) => {
    const byEngines = (await audit(defect)).filter((finding) => finding.source !== "ours");
    expect(
      byEngines.filter((finding) => defect.caughtBy.test(finding.rule)),
      words(byEngines).join("\n"),
    ).not.toEqual([]);
  });

  test.each([...ownDefects, ...boxDefects])("catches $name, by its own check", async (defect) => {
    const own = (await audit(defect)).filter((finding) => finding.source === "ours");
    expect(
      own.filter((finding) => defect.caughtBy.test(finding.rule)),
      words(own).join("\n"),
    ).not.toEqual([]);
  });

  test.each(cleanPages)("finds nothing wrong with $name", async (clean) => {
    expect(words(await audit(clean))).toEqual([]);
  });
});
