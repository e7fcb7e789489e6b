/** The files here are made by us: they hold what import-tools.json says of a tool, no more. */
import { expect, test } from "vitest";
import { EXPORT_COLUMNS } from "../../server/domain/contribution-export.ts";
import { proposeMapping } from "../../server/domain/contribution-import.ts";
import { importTools, recogniseTool } from "../../server/domain/recognise-tool.ts";

test.each(importTools.map((tool) => [tool.name, tool] as const))(
  "a table with the headings of %s is recognised, and no column of numbers or names is taken for words",
  (_name, tool) => {
    const known = [...tool.recognisedBy, ...(tool.recognisedByOneOf?.slice(0, 1) ?? []), ...tool.notWords];
    const header = [
      ...new Set([
        ...known,
        ...Object.values(tool.columns).flatMap((names) => names ?? []),
        "What should change?",
      ]),
    ];
    expect(recogniseTool(header)?.tool).toBe(tool.tool);
    const long = header.map((name) => (name === "What should change?" ? "Short." : "o".repeat(300)));
    const mapping = proposeMapping(header, [long]);
    expect(tool.notWords).not.toContain(mapping.text);
    expect(mapping.date).toBe(tool.columns.date?.[0]);
  },
);

test("one heading less is not recognised", () => {
  for (const tool of importTools) expect(recogniseTool(tool.recognisedBy.slice(1))?.tool).not.toBe(tool.tool);
});

test("our own export is recognised by its headings, all of which are there", () => {
  const ours = recogniseTool(EXPORT_COLUMNS);
  expect(ours?.tool).toBe("throughline");
  const named = [
    ...(ours?.recognisedBy ?? []),
    ...Object.values(ours?.columns ?? {}).flatMap((names) => names ?? []),
  ];
  expect(named.filter((name) => !EXPORT_COLUMNS.includes(name))).toEqual([]);
});
