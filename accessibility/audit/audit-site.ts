import type { Browser, BrowserContext, Page } from "playwright-core";
import { themes } from "../preference-choices.ts";
import { parsePreferences, serialisePreferences } from "../preferences.ts";
import { auditPage } from "./audit-page.ts";
import { type Crawl, crawl, type FoundPage } from "./crawl.ts";
import { newAuditContext } from "./inject.ts";
import { journeys } from "./journeys.ts";
import type { Viewer } from "./pages.ts";
import type { Placed, Report } from "./report.ts";
import { settle } from "./review.ts";
import { reviewed } from "./reviewed.ts";
import { readRoutes, routeOf } from "./routes.ts";
import { newWalker, type Walker } from "./walker.ts";
import { within } from "./within.ts";

const AT_ONCE = 2;
const LOADS_WITHIN_MS = 60_000;
const AUDITED_WITHIN_MS = 180_000;
const WALKED_WITHIN_MS = 900_000;
const CLOSES_WITHIN_MS = 30_000;

export interface SiteOptions {
  base: string;
  routesFolder: string;
  /** Every theme, instead of the one that people get first. */
  everyTheme: boolean;
  /** Is told what comes next, so that a run that stands still can say where. */
  onStep?: (step: string) => void;
  /** Only the journeys whose name contains this; where there is none, the pages whose path or route does. */
  only: string | undefined;
}

type View = {
  name: string;
  theme: string;
  easyRead: boolean;
  cookie: readonly [name: string, value: string];
};

function views(everyTheme: boolean): View[] {
  const defaults = parsePreferences(null);
  return (everyTheme ? themes : [defaults.theme]).flatMap((theme) =>
    (["off", "on"] as const).map((easyRead) => {
      const [pair = ""] = serialisePreferences({ ...defaults, theme, easyRead }, false).split(";");
      const cut = pair.indexOf("=");
      const name = easyRead === "on" ? "easy" : "standard";
      return {
        name: everyTheme ? `${name} ${theme}` : name,
        theme,
        easyRead: easyRead === "on",
        cookie: [pair.slice(0, cut), pair.slice(cut + 1)] as const,
      };
    }),
  );
}

/**
 * A browser that shows pages in this view to this viewer, signed in as the demonstration's doors left it.
 * It stays until the browser ends: Chromium was seen never to answer when it was asked to end a context.
 */
async function openContext(
  browser: Browser,
  base: string,
  { cookie }: View,
  kept: ReadonlyMap<string, string> = new Map(),
): Promise<BrowserContext> {
  const context = await newAuditContext(browser);
  const cookies = [...new Map([...kept, cookie])];
  await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: base })));
  return context;
}

/** Visits every route of a running demonstration in every view, and says what is wrong. */
export async function auditSite(browser: Browser, options: SiteOptions): Promise<Report> {
  const started = Date.now();
  const { base, only } = options;
  const routes = readRoutes(options.routesFolder);
  const walked = journeys.filter(({ name }) => !only || name.includes(only));
  // To follow the links takes minutes, and leads to no journey.
  const found = await crawl(base, routes, {
    links: !only || walked.length === 0,
    full: options.everyTheme,
  });
  const problems = [...found.broken];
  const findings: Placed[] = [];
  const visited = new Set<string>();
  const looks = new Map<string, Map<number, Set<string>>>();
  let audits = 0;

  async function look(view: View, page: Page, path: string): Promise<void> {
    const route = routeOf(path.split("?")[0] ?? path, routes)?.id ?? path;
    const focusSeen = looks.get(view.theme) ?? new Map<number, Set<string>>();
    looks.set(view.theme, focusSeen);
    audits += 1;
    options.onStep?.(`audit ${audits}: ${route}, ${view.name}`);
    visited.add(route);
    const how = { focusSeen, press: route.startsWith("kit."), watch: !view.easyRead };
    const found = await within(AUDITED_WITHIN_MS, `the audit of ${route}`, auditPage(page, how));
    for (const { width, ...finding } of found)
      findings.push({ ...finding, page: path, route, view: `${width} ${view.name}` });
  }
  const failed = (what: string, error: unknown) => {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    problems.push(`${what}: ${reason}`);
  };

  const pages = found.pages.filter(({ path, route }) => !only || `${path} ${route}`.includes(only));
  await auditPages(browser, base, options.everyTheme, found, pages, look, failed);
  const walk = async (view: View) => {
    for (const journey of walked) {
      const walkers: Walker[] = [];
      const somebody = async (as: Viewer) => {
        // Somebody new, unless it is one of the demonstration's own people: each journey has its own devices.
        const kept = as === "visitor" ? undefined : found.visitors.get(as)?.cookies;
        const context = await openContext(browser, base, view, kept);
        const walker = await newWalker(context, base, (page, path) => look(view, page, path));
        walkers.push(walker);
        return walker;
      };
      try {
        await within(WALKED_WITHIN_MS, "the journey", journey.walk(somebody));
      } catch (error) {
        failed(`${journey.name}, ${view.name}`, error);
      }
      for (const { page } of walkers)
        await within(CLOSES_WITHIN_MS, "closing a page", page.close()).catch((error) =>
          failed(journey.name, error),
        );
    }
  };
  for (const theme of new Set(views(options.everyTheme).map((view) => view.theme)))
    await Promise.all(
      views(options.everyTheme)
        .filter((view) => view.theme === theme)
        .map(walk),
    );

  const missed = only ? [] : routes.filter(({ id }) => !visited.has(id));
  problems.push(...missed.map(({ id }) => `nothing leads to app/routes/${id}.tsx, so it was not audited`));
  const { open, unused } = settle(findings, reviewed);
  return {
    findings: open,
    problems,
    unused: only ? [] : unused,
    audits,
    seconds: Math.round((Date.now() - started) / 1000),
  };
}

/** Opens the pages that links lead to, a few at once. */
async function auditPages(
  browser: Browser,
  base: string,
  everyTheme: boolean,
  { visitors }: Crawl,
  pages: FoundPage[],
  look: (view: View, page: Page, path: string) => Promise<void>,
  failed: (what: string, error: unknown) => void,
): Promise<void> {
  const work = views(everyTheme).flatMap((view) => pages.map((page) => ({ view, ...page })));
  const contexts = new Map<string, Promise<BrowserContext>>();
  const worker = async () => {
    for (let next = work.shift(); next; next = work.shift()) {
      const { view, as, path } = next;
      const key = `${view.name} ${as}`;
      const context = contexts.get(key) ?? openContext(browser, base, view, visitors.get(as)?.cookies);
      contexts.set(key, context);
      const page = await (await context).newPage();
      page.on("dialog", (dialog) => dialog.dismiss());
      try {
        await page.goto(new URL(path, base).href, { waitUntil: "load", timeout: LOADS_WITHIN_MS });
        await look(view, page, path);
      } catch (error) {
        failed(`${path} as ${as}, ${view.name}`, error);
      } finally {
        await within(CLOSES_WITHIN_MS, "closing it", page.close()).catch((error) => failed(path, error));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
