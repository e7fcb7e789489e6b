/** Results: exact for staff, published with small numbers kept back, read by anybody on a small phone. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDemonstration } from "../support/visitors.ts";
import {
  arrive,
  button,
  expectNoSidewaysScroll,
  expectPictured,
  expectShortSentences,
  link,
  see,
} from "../support/walk.ts";

const demo = openDemonstration();
const DESK = "/desk/carers-hub/a/have-we-got-it-right";

/** Null is a number that is not told. */
type Told = number | null;
interface Shown {
  heading: string;
  /** Groups of people with their counts, without "Everybody" and "Share". */
  groups: string[];
  rows: { name: string; cells: Told[]; all: Told }[];
}

/** The tables of answers as they stand on the page: of each question the first. */
async function tablesOf(page: Page): Promise<Shown[]> {
  const sections = await page.locator("main section[aria-labelledby^=question]").evaluateAll((all) =>
    all.flatMap((section) => {
      const table = section.querySelector("table");
      if (!table) return [];
      const textOf = (cell: Element) => cell.textContent?.trim() ?? "";
      return [
        {
          heading: section.querySelector("h2")?.textContent?.trim() ?? "",
          head: [...table.querySelectorAll("thead th")].map(textOf),
          rows: [...table.querySelectorAll("tbody tr")].map((row) =>
            [...row.querySelectorAll("th, td")].map(textOf),
          ),
        },
      ];
    }),
  );
  const told = (text: string | undefined): Told =>
    text && /^[\d,]+$/.test(text) ? Number(text.replaceAll(",", "")) : null;
  return sections.map(({ heading, head, rows }) => {
    const last = head.indexOf("Everybody");
    return {
      heading,
      groups: head.slice(1, last).map((group) => group.replace(/ \([\d,]+\)$/, "")),
      rows: rows.map((cells) => ({
        name: cells[0] ?? "",
        cells: cells.slice(1, last).map(told),
        all: told(cells[last]),
      })),
    };
  });
}

/** The exact figures of an activity as staff see them, with a column for each group of people. */
async function exactFigures(reader: Page, activity: string, way: string): Promise<Shown[]> {
  await reader.goto(`/desk/carers-hub/a/${activity}/results`);
  await arrive(reader, "Results");
  await reader.getByRole("combobox", { name: /Columns/ }).selectOption(way);
  await button(reader, "Show these").click();
  await reader.waitForURL(`**by=${way}**`);
  return tablesOf(reader);
}

test("staff see exact figures, own voices apart, and publish them once it has closed", async () => {
  const reader = await demo.enterAs("a commissioner");
  await reader.goto(DESK);
  await button(reader, "Close it now").click();
  await link(reader, "Results").click();
  await arrive(reader, "Results");
  await see(reader, "Only staff see these figures");
  const exact = await exactFigures(reader, "have-we-got-it-right", "perspective");

  // Own voices and those on behalf of others are each to be had alone.
  await reader.getByRole("combobox", { name: /Whose answers/ }).selectOption("on_behalf");
  await button(reader, "Show these").click();
  await reader.waitForURL("**voice=on_behalf**");
  const onBehalf = await tablesOf(reader);
  const total = (tables: Shown[]) =>
    tables.flatMap(({ rows }) => rows.map(({ all }) => all ?? 0)).reduce((a, b) => a + b, 0);
  expect(total(onBehalf)).toBeGreaterThan(0);
  expect(total(onBehalf)).toBeLessThan(total(exact));

  await link(reader, "See what would be published").click();
  await arrive(reader, "Publish the results");
  await button(reader, "Publish these results").click();
  await see(reader, /^Published on /);
});

test("whoever reads published results cannot work out a small number, and needs no scripts", async () => {
  const reader = await demo.enterAs("a commissioner");
  const anybody = await demo.somebody({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  let told = 0;
  let kept = 0;
  for (const way of ["perspective", "voice", "channel"]) {
    const exact = await exactFigures(reader, "help-for-unpaid-carers", way);
    await anybody.goto(`/e/carers-hub/a/help-for-unpaid-carers/results?by=${way}`);
    await arrive(anybody, /^Results of /);
    await expectNoSidewaysScroll(anybody);
    const star =
      (await anybody
        .getByText(/^\* is a number below \d+/)
        .first()
        .textContent()) ?? "";
    const below = Number(/\d+/.exec(star)?.[0]);
    const isSmall = (count: Told) => count !== null && count > 0 && count < below;
    for (const { heading, groups, rows } of await tablesOf(anybody)) {
      const known = exact.find((table) => table.heading === heading);
      for (const { name, cells, all } of rows) {
        const where = `${heading} ${name}, by ${way}`;
        const answer = known?.rows.find((row) => row.name === name);
        expect(all === null || all === answer?.all, where).toBe(true);
        for (const [index, count] of [...cells.entries(), [-1, all] as const]) {
          expect(isSmall(count), `${where}: ${count}`).toBe(false);
          if (count === null || index < 0) continue;
          expect(count, where).toBe(answer?.cells[known?.groups.indexOf(groups[index] ?? "") ?? -1]);
        }
        const rest = (all ?? 0) - cells.reduce<number>((sum, count) => sum + (count ?? 0), 0);
        expect(isSmall(rest), `${where}: ${rest} can be worked out`).toBe(false);
        told += [...cells, all].filter((count) => count !== null).length;
      }
      kept += (known?.rows.flatMap(({ cells }) => cells) ?? []).filter(isSmall).length;
    }
  }
  expect(told).toBeGreaterThan(5);
  expect(kept, "small numbers that staff see").toBeGreaterThan(5);

  const isTableFirst = await anybody.locator("main section[aria-labelledby^=question]").evaluateAll((all) =>
    all.flatMap((section) => {
      const [table, chart] = [section.querySelector("table"), section.querySelector("[role=img]")];
      if (!table || !chart) return [];
      return [(table.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING) > 0];
    }),
  );
  expect(isTableFirst.length).toBeGreaterThan(0);
  expect(isTableFirst.every(Boolean)).toBe(true);

  await button(anybody, "Easy Read").click();
  await arrive(anybody, /^What people said: /);
  await expectPictured(anybody, "A * is a number that we do not show.");
  await expectShortSentences(anybody);
  await expectNoSidewaysScroll(anybody);
});
