import type { Browser, BrowserContext } from "playwright-core";
import { themes } from "../preference-choices.ts";
import { parsePreferences, serialisePreferences } from "../preferences.ts";
import { auditPage } from "./audit-page.ts";
import { crawl, type FoundPage } from "./crawl.ts";
import { newAuditContext } from "./inject.ts";
import { notReached, type Viewer } from "./pages.ts";
import type { Placed, Report } from "./report.ts";
import { settle } from "./review.ts";
import { reviewed } from "./reviewed.ts";
import { readRoutes } from "./routes.ts";

const AT_ONCE = 2;
const LOADS_WITHIN_MS = 15_000;

export interface SiteOptions {
  base: string;
  routesFolder: string;
  /** Every theme, instead of the one that people get first. */
  everyTheme: boolean;
  /** Only pages whose path or route contains this. */
  only: string | undefined;
}

type View = { name: string; cookie: string };

function views(everyTheme: boolean): View[] {
  const defaults = parsePreferences(null);
  return (everyTheme ? themes : [defaults.theme]).flatMap((theme) =>
    (["off", "on"] as const).map((easyRead) => {
      const header = serialisePreferences({ ...defaults, theme, easyRead }, false);
      const cookie = header.split(";")[0] ?? "";
      const name = easyRead === "on" ? "easy" : "standard";
      return { name: everyTheme ? `${name} ${theme}` : name, cookie };
    }),
  );
}

/** Visits every route of a running demonstration in every view, and says what is wrong. */
export async function auditSite(browser: Browser, options: SiteOptions): Promise<Report> {
  const started = Date.now();
  const routes = readRoutes(options.routesFolder);
  const found = await crawl(options.base, routes);
  const problems = [...found.broken];
  const unvisited = routes.filter(
    ({ id }) =>
      !found.pages.some((page) => page.route === id) && !notReached.some(({ route }) => route.test(id)),
  );
  problems.push(...unvisited.map(({ id }) => `no link leads to app/routes/${id}.tsx, so it was not audited`));

  const pages = found.pages.filter(
    (page) => !options.only || `${page.path} ${page.route}`.includes(options.only),
  );
  const work = views(options.everyTheme).flatMap((view) => pages.map((page) => ({ view, page })));
  const contexts = new Map<string, Promise<BrowserContext>>();
  const contextFor = (view: View, as: Viewer) => {
    const key = `${view.name} ${as}`;
    const open = contexts.get(key) ?? openContext(view, as);
    contexts.set(key, open);
    return open;
  };
  async function openContext(view: View, as: Viewer): Promise<BrowserContext> {
    const context = await newAuditContext(browser);
    const own = [...(found.visitors.get(as)?.cookies ?? [])].filter(
      ([name]) => !view.cookie.startsWith(`${name}=`),
    );
    const [name = "", value = ""] = [
      view.cookie.slice(0, view.cookie.indexOf("=")),
      view.cookie.slice(view.cookie.indexOf("=") + 1),
    ];
    const cookies = [...own, [name, value] as const];
    await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: options.base })));
    return context;
  }

  const findings: Placed[] = [];
  const focusSeen = new Map<string, Map<number, Set<string>>>();
  async function audit(view: View, found: FoundPage): Promise<void> {
    const context = await contextFor(view, found.as);
    const page = await context.newPage();
    page.on("dialog", (dialog) => dialog.dismiss());
    try {
      await page.goto(new URL(found.path, options.base).href, {
        waitUntil: "load",
        timeout: LOADS_WITHIN_MS,
      });
      const seen = focusSeen.get(view.name) ?? new Map<number, Set<string>>();
      focusSeen.set(view.name, seen);
      const press = found.route.startsWith("kit.");
      for (const { width, ...finding } of await auditPage(page, { focusSeen: seen, press }))
        findings.push({ ...finding, page: found.path, route: found.route, view: `${width} ${view.name}` });
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
      problems.push(`${found.path} as ${found.as}, ${view.name}: ${reason}`);
    } finally {
      await page.close();
    }
  }
  const worker = async () => {
    for (let next = work.shift(); next; next = work.shift()) await audit(next.view, next.page);
  };
  const audits = work.length;
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const context of contexts.values()) await (await context).close();

  const { open, unused } = settle(findings, reviewed);
  return {
    findings: open,
    problems,
    unused: options.only ? [] : unused,
    pages: pages.length,
    audits,
    seconds: Math.round((Date.now() - started) / 1000),
  };
}
