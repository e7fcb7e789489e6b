import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { criteria } from "../../accessibility/criteria.ts";
import { boxDefects, engineDefects, ownDefects, spokenLabelDefect } from "../support/seeded-defects.ts";

const ROOT = join(import.meta.dirname, "../..");
const seeds = new Set(
  [...engineDefects, ...ownDefects, ...boxDefects, spokenLabelDefect].map((defect) => defect.name),
);

describe("the ledger of WCAG 2.2 criteria", () => {
  test("has each of the 55 once: 31 at A, 24 at AA", () => {
    expect(new Set(criteria.map((one) => one.id)).size).toBe(55);
    expect(criteria.filter((one) => one.level === "A")).toHaveLength(31);
    expect(criteria.filter((one) => one.level === "AA")).toHaveLength(24);
  });

  test.each(criteria)("$id $name says what checks it, or what is still to be done", (criterion) => {
    expect(criterion.checks.length > 0).not.toBe(criterion.waiting !== undefined);
    for (const check of criterion.checks) {
      if (check.by === "audit") expect(seeds).toContain(check.seed);
      if (check.by === "test") expect(existsSync(join(ROOT, check.file)), check.file).toBe(true);
      if (check.by === "person") expect(new Date(check.on).getTime()).toBeLessThanOrEqual(Date.now());
    }
  });
});
