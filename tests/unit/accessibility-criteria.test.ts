import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { criteria } from "../../accessibility/criteria.ts";
import { boxDefects, engineDefects, moreEngineDefects, ownDefects } from "../support/seeded-defects.ts";

const ROOT = join(import.meta.dirname, "../..");
const seeds = new Set(
  [...engineDefects, ...ownDefects, ...boxDefects, ...moreEngineDefects].map((defect) => defect.name),
);

describe("the ledger of WCAG 2.2 criteria", () => {
  test("has each of the 55 once: 31 at A, 24 at AA", () => {
    expect(new Set(criteria.map((one) => one.id)).size).toBe(55);
    expect(criteria.filter((one) => one.level === "A")).toHaveLength(31);
    expect(criteria.filter((one) => one.level === "AA")).toHaveLength(24);
  });

  test.each(criteria)("$id $name says what checks it", (criterion) => {
    expect(criterion.checks.length).toBeGreaterThan(0);
    for (const check of criterion.checks) {
      if (check.by === "audit") expect(seeds).toContain(check.seed);
      if (check.by !== "test") continue;
      expect(existsSync(join(ROOT, check.file)), check.file).toBe(true);
      // A browser test of many criteria names each that it tries.
      if (check.file.includes("criteria"))
        expect(readFileSync(join(ROOT, check.file), "utf8")).toContain(`${criterion.id} `);
    }
  });
});
