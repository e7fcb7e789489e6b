import fc from "fast-check";
import { expect, it } from "vitest";
import { readCsv } from "../../server/adapters/csv/read-csv.ts";
import { readSpecification } from "../../server/adapters/documents/read-specification.ts";
import { readTable } from "../../server/adapters/spreadsheets/read-table.ts";
import { mapRows, proposeMapping } from "../../server/domain/contribution-import.ts";
import { isRefusal } from "../../server/domain/refusal.ts";
import { cleanText } from "../../server/domain/text.ts";

const NOW = new Date("2026-03-01T12:00:00Z");
const csvLike = fc.string({
  unit: fc.constantFrom(",", ";", "\t", "\n", "\r\n", '"', "a", "é", " ", "1", "\uFEFF"),
  maxLength: 300,
});
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 500 }),
  csvLike.map((text) => new TextEncoder().encode(text)),
);

it("reads or refuses any bytes as CSV, and maps what it read", () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const table = readCsv(bytes);
      if (isRefusal(table)) return;
      expect(new Set(table.header).size).toBe(table.header.length);
      for (const row of table.rows) expect(row).toHaveLength(table.header.length);
      const mapped = mapRows(table, proposeMapping(table.header, table.rows), NOW);
      expect(mapped.rows.length + mapped.leftOut + mapped.withoutWords).toBeLessThanOrEqual(
        table.rows.length,
      );
    }),
    { numRuns: 500 },
  );
});

it("reads or refuses any bytes as a workbook or another table", async () => {
  const zipLike = fc
    .uint8Array({ maxLength: 200 })
    .map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]));
  const jsonLike = fc.json().map((text) => new TextEncoder().encode(text));
  await fc.assert(
    fc.asyncProperty(fc.oneof(zipLike, jsonLike), async (bytes) => {
      const table = await readTable(bytes);
      if (!isRefusal(table)) expect(table.header.length).toBeGreaterThan(0);
    }),
    { numRuns: 25 },
  );
}, 60_000);

it("reads or refuses any bytes as a specification", async () => {
  const zipLike = fc
    .uint8Array({ maxLength: 200 })
    .map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]));
  const markdown = fc
    .string({
      unit: fc.constantFrom("# ", "\n", "- ", "|", "[a]", "<b>", "*", "x", "---\n", "1. "),
      maxLength: 60,
    })
    .map((text) => new TextEncoder().encode(text));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), zipLike, markdown), async (bytes) => {
      const result = await readSpecification(bytes, "any");
      if (!isRefusal(result)) expect(result.clauses.length).toBeGreaterThan(0);
    }),
    { numRuns: 25 },
  );
}, 60_000);

it("cleans any words once: cleaning again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (raw) => {
      const once = cleanText(raw);
      expect(cleanText(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});
