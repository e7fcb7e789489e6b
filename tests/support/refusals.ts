/** What must hold whenever something is refused: over the pages, and in the database behind them. */
import pg from "pg";
import { expect } from "vitest";
import { type Page, readable } from "./form-visitor.ts";
import type { RunningServer } from "./server.ts";

/** Looks into the database of a running server, beside it. */
export async function openDatabaseOf(server: RunningServer) {
  const client = new pg.Client(server.connection);
  await client.connect();
  const rows = async (sql: string, values: unknown[] = []) =>
    (await client.query<Record<string, string>>(sql, values)).rows;
  /** Every table with the number of its rows and a digest of all that is in them. */
  const everything = async () => {
    const tables = await rows(
      `SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
       WHERE relkind = 'r' AND n.nspname = 'public' ORDER BY relname`,
    );
    const counts = tables.map(
      ({ name }) =>
        `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') AS held FROM "${name}" t`,
    );
    const held = await rows(counts.join(" UNION ALL "));
    return Object.fromEntries(held.map((row) => [row["name"], row["held"]]));
  };
  return {
    rows,
    /** Does something that must leave no trace: no row more, none less, none changed. */
    async unchanged<T>(work: () => Promise<T>): Promise<T> {
      const before = await everything();
      const result = await work();
      expect(await everything()).toEqual(before);
      return result;
    },
    close: () => client.end(),
  };
}
export type Beside = Awaited<ReturnType<typeof openDatabaseOf>>;

/** The page's title, as a browser's tab shows it. */
export const titleOf = ({ html }: Page) => readable(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "");

/** The words of a piece of HTML, as they are read. */
const wordsIn = (html: string) =>
  readable(html.replace(/<svg.*?<\/svg>/gs, "").replace(/<[^>]+>/g, " ")).replace(/\s+/g, " ");

const insideMain = ({ html }: Page) => /<main.*?<\/main>/s.exec(html)?.[0] ?? "";

/** The page's own words, without its header and footer. */
export const mainOf = (page: Page) => wordsIn(insideMain(page));

/** What a control holds: the value of an input, the text of a text area, the chosen line of a list. */
export function held(page: Page, name: string): string | undefined {
  const html = insideMain(page);
  const area = new RegExp(`<textarea[^>]*\\sname="${name}"[^>]*>([^<]*)`).exec(html)?.[1];
  const list = new RegExp(`<select[^>]*\\sname="${name}".*?</select>`, "s").exec(html)?.[0];
  const chosen = /<option[^>]*\sselected=""[^>]*>/.exec(list ?? "")?.[0];
  const inputs = html.match(new RegExp(`<input[^>]*\\sname="${name}"[^>]*>`, "g")) ?? [];
  const input = inputs.length > 1 ? inputs.find((one) => one.includes("checked")) : inputs[0];
  const value = /\svalue="([^"]*)"/.exec(chosen ?? input ?? "")?.[1];
  return area === undefined ? value && readable(value) : readable(area);
}

/** No page shows how the server is made, or speaks as a program does. */
export function expectKind(page: Page): void {
  expect(page.html).not.toMatch(/\n\s+at \S|node_modules|\/server\/|\.tsx?:|Prisma|ZodError/);
  expect(mainOf(page)).not.toMatch(/Invalid (input|option|UUID|date)|Too (big|small)|expected \w+|undefined/);
}

interface Refusal {
  status: number;
  /** What the person reads. */
  says: RegExp;
  /** The field that it stands at as well. */
  at?: string;
}

/** A form that came back: the summary says why and leads to the field, which says so too. */
export function expectRefusal(page: Page, { status, says, at }: Refusal): void {
  expectKind(page);
  expect([page.status, mainOf(page)]).toEqual([status, expect.stringMatching(says)]);
  expect(titleOf(page)).toMatch(/^Error: /);
  const summary = /<section[^>]*data-error-summary.*?<\/section>/s.exec(page.html)?.[0] ?? "";
  expect(wordsIn(summary)).toMatch(says);
  if (!at) return;
  expect(summary).toContain(`href="#${at}"`);
  expect(page.html).toMatch(new RegExp(`\\sid="${at}"`));
  const error = new RegExp(`<p[^>]*\\sid="${at}-error".*?</p>`, "s").exec(page.html)?.[0] ?? "";
  expect(wordsIn(error)).toMatch(says);
}

/** A page instead of the one that was asked for: what is wrong, and at least one way to go on. */
export function expectDeadEnd(page: Page, { status, says }: Refusal, wayOn: string): void {
  expectKind(page);
  expect([page.status, mainOf(page)]).toEqual([status, expect.stringMatching(says)]);
  expect(page.headers.get("content-type")).toMatch(/html/);
  expect(page.html).toMatch(/<h1/);
  expect([...insideMain(page).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toContain(wayOn);
}
