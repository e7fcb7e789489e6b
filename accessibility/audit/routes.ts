import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of the app, as its file in app/routes says. */
export interface RoutePattern {
  /** The file's name without its ending, such as "engagements.$id._index". */
  id: string;
  matches: RegExp;
  /** How exactly it names its path: words beat parameters. */
  weight: number;
}

const WORD = 3;
const PARAMETER = 2;
/** Below the first page, which has no part at all. */
const ANYTHING = -1;

function pattern(id: string): RoutePattern {
  let source = "";
  let weight = 0;
  for (const part of id.split(/\.(?![^[]*\])/)) {
    const isOptional = part.startsWith("(") && part.endsWith(")");
    const name = (isOptional ? part.slice(1, -1) : part).replace(/_$/, "");
    if (name.startsWith("_")) continue;
    let segment: string;
    if (name === "$") segment = "/.*";
    else if (name.startsWith("$")) segment = "/[^/]+";
    else segment = `/${name.replace(/\[(.*?)\]/g, "$1").replace(/[.*+?^${}()|\\]/g, "\\$&")}`;
    weight += name === "$" ? ANYTHING : name.startsWith("$") ? PARAMETER : WORD;
    source += isOptional ? `(?:${segment})?` : segment;
  }
  return { id, matches: new RegExp(`^${source || "/"}/?$`), weight };
}

/** The routes in a folder that show a page: not those that only answer data, and not mere layouts or doors. */
export function readRoutes(folder: string): RoutePattern[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? join(entry.name, "route.tsx") : entry.name))
    .filter((file) => file.endsWith(".tsx"))
    .filter((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      return /export default/.test(text) && !/<Outlet\b|function Door\b/.test(text);
    })
    .map((file) => pattern(file.replace(/(\/route)?\.tsx$/, "")))
    .sort((a, b) => b.weight - a.weight);
}

/** The route that answers a path. */
export function routeOf(path: string, routes: RoutePattern[]): RoutePattern | undefined {
  return routes.find((route) => route.matches.test(path));
}
