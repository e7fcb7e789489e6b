/** A walk from page to page by the links that a visitor sees. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { FormVisitor, Page } from "./form-visitor.ts";

const ROUTES = join(import.meta.dirname, "../../app/routes");
const PAGES_OF_ONE_PATTERN = 2;

/** The routes as patterns, from their file names: `/e/$engagement/a/$activity`. */
export const patterns = readdirSync(ROUTES)
  .map(
    (file) =>
      `/${file
        .replace(/\.tsx$/, "")
        .replace(/\.?_index$/, "")
        .replaceAll(".", "/")}`,
  )
  .sort();

/** The route that answers a path. */
export function patternOf(path: string): string | undefined {
  const parts = path.split("/");
  return patterns.find((pattern) => {
    const names = pattern.split("/");
    return (
      names.length === parts.length &&
      names.every((name, at) => (name.startsWith("$") ? parts[at] !== "" : name === parts[at]))
    );
  });
}

/** Follows links, at most two pages of one pattern, and shows each page. The kit's examples are left out. */
export async function walkPages(
  visitor: FormVisitor,
  starts: readonly string[],
  look: (page: Page, path: string, pattern: string) => void,
): Promise<void> {
  const seen = new Map<string, number>();
  const done = new Set<string>();
  const queue = [...starts];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const pattern = patternOf(path.split("?")[0] ?? path);
    if (!pattern || pattern.startsWith("/kit") || done.has(path)) continue;
    if ((seen.get(pattern) ?? 0) >= PAGES_OF_ONE_PATTERN) continue;
    done.add(path);
    seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
    const page = await visitor.send(path);
    look(page, path, pattern);
    for (const [, href = ""] of page.html.matchAll(/href="(\/[^"#?]*)/g)) queue.push(href);
  }
}
