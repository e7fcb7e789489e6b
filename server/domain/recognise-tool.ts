import { z } from "zod";
import tools from "./import-tools.json" with { type: "json" };

const headings = z.array(z.string());

/** A tool whose exports are recognised: an entry of import-tools.json, to which others can be added. */
export const importTool = z.strictObject({
  tool: z.string().regex(/^[a-z-]+$/),
  name: z.string(),
  /** Headings that are all there… */
  recognisedBy: headings.min(1),
  /** …and, where it is named, one of these. */
  recognisedByOneOf: headings.optional(),
  /** Which headings hold what; the first that is there counts. */
  columns: z.strictObject({
    text: headings.optional(),
    date: headings.optional(),
    perspective: headings.optional(),
    voice: headings.optional(),
    channel: headings.optional(),
    language: headings.optional(),
    wording: headings.optional(),
    wordingLanguage: headings.optional(),
    themes: headings.optional(),
  }),
  /** Columns that are never what people said: numbers of respondents, names, addresses. */
  notWords: headings,
  /** In CSV, cells that look like formulas have a quote before them. */
  guardsCells: z.boolean().default(false),
  /** What is known of its exports, and from where. */
  verified: z.string().min(1),
  /** What is not. */
  unsure: z.string(),
});
export type ImportTool = z.infer<typeof importTool>;

export const importTools: readonly ImportTool[] = z.array(importTool).parse(tools);

const same = (heading: string) => heading.trim().toLowerCase();

/** The heading of a table that one of these names, as the table spells it. */
export function findHeading(header: readonly string[], names: readonly string[] = []): string | null {
  for (const name of names) {
    const found = header.find((heading) => same(heading) === same(name));
    if (found !== undefined) return found;
  }
  return null;
}

/** The tool that a file with these headings looks like an export of, or nothing. */
export function recogniseTool(header: readonly string[]): ImportTool | null {
  const has = (name: string) => findHeading(header, [name]) !== null;
  return (
    importTools.find(
      ({ recognisedBy, recognisedByOneOf }) =>
        recognisedBy.every(has) && (recognisedByOneOf?.some(has) ?? true),
    ) ?? null
  );
}
