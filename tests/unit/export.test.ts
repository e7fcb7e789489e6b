import fc from "fast-check";
import { expect, test } from "vitest";
import { guardCell, looksLikeFormula, unguardCell } from "../../server/domain/contribution-export.ts";
import { LONGEST_TEXT } from "../../server/domain/text.ts";

test("what was guarded against formulas comes back as it was, and nothing that is guarded looks like one to a program", () => {
  const beginnings = fc.constantFrom("", "'", "''", "=", "+", "-", "@", "\t", "\r", "'=", "＝");
  fc.assert(
    fc.property(beginnings, fc.string(), (beginning, rest) => {
      const said = beginning + rest;
      const guarded = guardCell(said);
      expect(unguardCell(guarded)).toBe(said);
      expect(guarded).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});

test.each(["Nights are hard", "2 + 2", "", "'tis a pity", "(=)"])("“%s” is left as it is", (said) => {
  expect([looksLikeFormula(said), guardCell(said)]).toEqual([false, said]);
});

test("the longest text that anybody can send fits into one cell of a workbook", () => {
  // Excel's own limit of characters in a cell.
  expect(LONGEST_TEXT).toBeLessThanOrEqual(32_767);
});
