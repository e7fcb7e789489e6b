import fc from "fast-check";
import { expect, test } from "vitest";
import { tellCount } from "../../server/domain/assessment.ts";

test("a small number is not told, a larger one is, and nobody stands behind a zero", () => {
  expect([0, 1, 7, 8, 40].map((count) => tellCount(count, [], 8))).toEqual([0, null, null, 8, 40]);
});

test("a number near to a public one is not told: the difference would be a small number", () => {
  expect(tellCount(10, [9], 8)).toBeNull();
  expect(tellCount(9, [9], 8)).toBe(9);
  expect(tellCount(17, [9], 8)).toBe(17);
  // One of several is enough.
  expect(tellCount(40, [9, 35], 8)).toBeNull();
});

test("of several drafts no two told numbers differ by a small one", () => {
  const below = fc.integer({ min: 2, max: 12 });
  fc.assert(
    fc.property(below, fc.array(fc.nat(60), { maxLength: 12 }), (limit, counts) => {
      const told: number[] = [];
      for (const count of counts) {
        const said = tellCount(count, told, limit);
        if (said !== null) told.push(said);
      }
      return told.every((one) =>
        told.every((other) => one === other || Math.abs(one - other) >= limit || one * other === 0),
      );
    }),
  );
});
