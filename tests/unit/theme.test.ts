import fc from "fast-check";
import { expect, test } from "vitest";
import { leadsThrough, livingTheme, mergeThemesInput, splitThemeInput } from "../../server/domain/theme.ts";

const merges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });

test("following merges always ends in a living theme, in whatever order they were made", () => {
  fc.assert(
    fc.property(merges, (all) => {
      const leads = new Map<string, string | null>(Array.from({ length: 8 }, (_, nth) => [`${nth}`, null]));
      // As the database lets it happen: only a living theme is merged, and only into another living one.
      for (const [from, into] of all) {
        if (from === into || leads.get(`${from}`) || leads.get(`${into}`)) continue;
        leads.set(`${from}`, `${into}`);
      }
      for (const theme of leads.keys()) {
        const end = livingTheme(leads, theme);
        expect(leads.get(end)).toBeNull();
        expect(leadsThrough(leads, theme, end)).toBe(true);
        expect(leadsThrough(leads, end, theme)).toBe(theme === end);
      }
    }),
  );
});

test("a circle of merges is a fault, not an endless walk", () => {
  const circle = new Map([
    ["a", "b"],
    ["b", "a"],
  ]);
  expect(() => livingTheme(circle, "a")).toThrow(/back to itself/);
  expect(leadsThrough(circle, "a", "c")).toBe(false);
});

test("two different themes make a merge, and at most four a split", () => {
  const id = (nth: number) => `019d0000-0000-7000-8000-00000000000${nth}`;
  const merge = (themes: string[]) =>
    mergeThemesInput.safeParse({ engagement: "hub", themes, stays: id(1) }).success;
  expect(merge([id(1), id(1)])).toBe(false);
  expect(merge([id(1), id(2), id(1)])).toBe(true);
  const split = (...names: string[]) =>
    splitThemeInput.safeParse({
      engagement: "hub",
      theme: id(1),
      moves: names.map((into, nth) => ({ passage: id(nth), into })),
    }).success;
  expect(split("A", "B", "C", "D", "a")).toBe(true);
  expect(split("A", "B", "C", "D", "E")).toBe(false);
  expect(split(" ")).toBe(false);
});
