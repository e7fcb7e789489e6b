import { everyPageOf, notFollowed, notFoundPath, startPaths, type Viewer, viewers } from "./pages.ts";
import { type RoutePattern, routeOf } from "./routes.ts";

const MOST_FETCHED_PER_ROUTE = 8;
const MOST_AUDITED_PER_ROUTE = 3;

/** A page worth auditing. */
export interface FoundPage {
  path: string;
  as: Viewer;
  /** The route's id, or the path where no route answers it. */
  route: string;
}

export interface Visit {
  status: number;
  /** Where redirects led, or the path itself. */
  path: string;
  html: string;
}

/** One viewer's cookies, sent and kept like a browser would. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  constructor(private readonly base: string) {}

  async visit(path: string, form?: Record<string, string>): Promise<Visit> {
    let next = path;
    let body = form && new URLSearchParams(form);
    for (let hop = 0; hop < 6; hop++) {
      const answer = await fetch(new URL(next, this.base), {
        method: body ? "POST" : "GET",
        redirect: "manual",
        headers: {
          accept: "text/html",
          origin: this.base,
          cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        },
        ...(body ? { body } : {}),
      });
      for (const line of answer.headers.getSetCookie()) this.#keep(line);
      const location = answer.headers.get("location");
      if (answer.status < 300 || answer.status >= 400 || !location) {
        const isPage = answer.headers.get("content-type")?.includes("text/html") ?? false;
        return { status: answer.status, path: next, html: isPage ? await answer.text() : "" };
      }
      const target = new URL(location, new URL(next, this.base));
      next = target.pathname + target.search;
      body = undefined;
    }
    throw new Error(`${path} redirects without end`);
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split(";");
    const name = pair.slice(0, pair.indexOf("="));
    const isEnded = attributes.some((attribute) => /^\s*max-age=0/i.test(attribute));
    if (isEnded) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(name.length + 1));
  }
}

function linksOf(html: string, from: string, base: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"[^>]*>/g)]
    .filter(([tag]) => !/\sdownload\b/.test(tag))
    .map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&"), new URL(from, base)))
    .filter((url) => url.origin === base && !notFollowed.test(url.pathname))
    .map((url) => url.pathname + url.search);
}

/** The kinds of things on a page: a page with a new kind is worth auditing beside another of its route. */
function partsOf(html: string): Set<string> {
  const main = html.slice(Math.max(0, html.indexOf("<main")));
  const tags = main.matchAll(/<([a-z][a-z0-9]*)\b([^>]*)>/g);
  return new Set(
    [...tags].map(([, name, rest = ""]) => {
      const kind = /\stype="([^"]*)"/.exec(rest)?.[1] ?? "";
      return `${name} ${kind} ${/\sclass="([^"]*)"/.exec(rest)?.[1] ?? ""}`;
    }),
  );
}

export interface Crawl {
  pages: FoundPage[];
  visitors: Map<Viewer, Visitor>;
  /** Pages that answered with an error, which no link should lead to. */
  broken: string[];
}

interface Following {
  /** Whether links are followed at all. Without them, everybody is signed in and nothing is found. */
  links: boolean;
  /** Whether every page is taken of the routes that have one for each thing. */
  full: boolean;
}

/** Follows the site's own links as each viewer, and picks the pages to audit: few of each route, all different. */
export async function crawl(
  base: string,
  routes: RoutePattern[],
  { links, full }: Following,
): Promise<Crawl> {
  const wantsAll = (route: string) => full && everyPageOf.test(route);
  const pages: FoundPage[] = [];
  const broken: string[] = [];
  const visitors = new Map<Viewer, Visitor>();
  const parts = new Map<string, Set<string>>();

  for (const as of viewers) {
    const visitor = new Visitor(base);
    visitors.set(as, visitor);
    const starts = [...startPaths];
    if (as !== "visitor") {
      const entered = await visitor.visit("/demo/enter", { role: as });
      if (entered.status >= 400) broken.push(`POST /demo/enter role=${as}: ${entered.status}`);
      starts.unshift(entered.path);
    }
    const queue = links ? starts.map((path) => ({ path, from: "" })) : [];
    const known = new Set(queue.map(({ path }) => path));
    const fetched = new Map<string, number>();
    for (let next = queue.shift(); next; next = queue.shift()) {
      const asked = routeOf(new URL(next.path, base).pathname, routes)?.id ?? next.path;
      const times = fetched.get(asked) ?? 0;
      if (times >= MOST_FETCHED_PER_ROUTE && !wantsAll(asked)) continue;
      fetched.set(asked, times + 1);
      const { status, path, html } = await visitor.visit(next.path);
      if (status >= 400 && next.path !== notFoundPath)
        broken.push(`${next.path} as ${as}: ${status}${next.from ? `, linked from ${next.from}` : ""}`);
      if (!html) continue;
      for (const link of linksOf(html, path, base)) {
        if (known.has(link)) continue;
        known.add(link);
        queue.push({ path: link, from: path });
      }
      const route = routeOf(new URL(path, base).pathname, routes)?.id ?? path;
      const seen = parts.get(route) ?? new Set<string>();
      const here = partsOf(html);
      const isNew = [...here].some((part) => !seen.has(part));
      const count = pages.filter((page) => page.route === route).length;
      const isTaken = pages.some((page) => page.path === path && page.route === route && wantsAll(route));
      if (isTaken || (!wantsAll(route) && (!isNew || count >= MOST_AUDITED_PER_ROUTE))) continue;
      for (const part of here) seen.add(part);
      parts.set(route, seen);
      pages.push({ path, as, route });
    }
  }
  return { pages, visitors, broken };
}
