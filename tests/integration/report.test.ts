/** The report of a consultation as a Word file: opened again, and held against the pages that everybody reads. */
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gatherReport } from "../../app/features/report/gather.ts";
import { reportOf, reportTitle } from "../../app/features/report/report.ts";
import { wordFile } from "../../app/features/report/word-file.ts";
import { seedDemonstration } from "../../prisma/seed.ts";
import { readSpecification } from "../../server/adapters/documents/read-specification.ts";
import type { Actor } from "../../server/domain/policy.ts";
import { NOBODY } from "../../server/domain/policy.ts";
import { isRefusal } from "../../server/domain/refusal.ts";
import { startWorld, type World } from "../support/world.ts";

const engagement = "carers-hub";
const place = { engagement, activity: "help-for-unpaid-carers" };
const ORDER = [
  "What we asked, and why",
  "Who we heard from",
  "How we listened",
  "What people said",
  "What we did about it",
  "What we could not do, and why",
  "What happens next",
];

let world: World;
let commissioner: Actor;
beforeAll(async () => {
  world = await startWorld();
  await seedDemonstration(world.deps);
  const person = await world.db.person.findUniqueOrThrow({
    where: { email: "nadia.thorncastle@example.org" },
    select: { id: true, memberships: { select: { authorityId: true, role: true } } },
  });
  commissioner = { ...NOBODY, person: { ...person, organisationIds: [] } };
});
afterAll(() => world.close());

const decode = (xml: string) =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "&",
  );
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words = ""]) => decode(words)).join("");
const all = (xml: string, name: string) => xml.match(new RegExp(`<w:${name}[ >].*?</w:${name}>`, "gs")) ?? [];

/** The report as somebody opens it. */
async function report(where = place) {
  const parts = await gatherReport(world.as(commissioner), where, "https://engage.example");
  const file = await wordFile(reportTitle(parts), parts.front.title, reportOf(parts));
  const entries = unzipSync(file);
  const read = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
  const xml = read("word/document.xml");
  const styled = (style: string) =>
    all(xml, "p").filter((paragraph) => paragraph.includes(`w:pStyle w:val="${style}"`));
  return {
    file,
    xml,
    styles: read("word/styles.xml"),
    core: read("docProps/core.xml"),
    headings: styled("Heading1").map(textOf),
    titles: styled("Title").map(textOf),
    quotes: styled("IntenseQuote").map(textOf),
    tables: all(xml, "tbl").map((table) => ({
      headerRows: (table.match(/<w:tblHeader/g) ?? []).length,
      rows: all(table, "tr").map((row) => all(row, "tc").map(textOf)),
    })),
    text: textOf(xml),
  };
}

async function readAgain(file: Uint8Array) {
  const read = await readSpecification(file, "report.docx");
  if (isRefusal(read)) throw new Error(read.message);
  return read;
}

test("it has the order of an engagement report, in real headings, in a language, and Word can read it", async () => {
  const it = await report();
  expect(it.titles).toEqual(["Engagement report: Help for unpaid carers"]);
  expect(it.headings).toEqual(ORDER);
  expect(it.styles).toMatch(/<w:lang [^>]*w:val="en-GB"/);
  expect(it.core).toContain("Engagement report");
  expect(it.tables.length).toBeGreaterThanOrEqual(3);
  expect(it.tables.filter(({ headerRows }) => headerRows !== 1)).toEqual([]);
  expect(it.xml, "no picture, so none without words beside it").not.toContain("<w:drawing");
  // The reader of Word files that specifications are imported with.
  const titles = (await readAgain(it.file)).clauses.map(({ title }) => title);
  expect(ORDER.filter((heading) => !titles.includes(heading))).toEqual([]);
});

test("its numbers are those of the published results, small ones kept back in the same places", async () => {
  const { tables } = await report();
  const told = (count: number | null) => (count === null ? "*" : count.toLocaleString("en-GB"));
  const { shown } = await world.nobody.results.published({ ...place, by: "perspective" });
  const counted = shown.questions.flatMap(({ table }) => (table && table.rows.length > 0 ? [table] : []));
  expect(counted.length).toBeGreaterThan(0);
  const rowsOf = tables.map(({ rows }) => JSON.stringify(rows.slice(1)));
  for (const table of counted) {
    const rows = table.rows.map((row) => [
      row.words || "Wrote words and chose nothing",
      ...row.cells.map(told),
      told(row.people),
    ]);
    expect(rowsOf).toContain(JSON.stringify(rows));
  }
  for (const by of ["perspective", "voice", "channel"] as const) {
    const { shown: grouped } = await world.nobody.results.published({ ...place, by });
    const few = grouped.questions.flatMap(({ table }) => table?.withheld ?? []);
    const heads = tables
      .filter(({ rows }) => rows[0]?.[0] === "Question")
      .flatMap(({ rows }) => rows[0] ?? []);
    expect(heads.length).toBeGreaterThan(3);
    for (const { table } of grouped.questions)
      for (const group of table?.groups ?? []) expect(few).not.toContain(group.key);
  }
});

test("only words that were approved are in it: none that are held, taken back, or not read yet", async () => {
  const before = await report();
  expect(before.quotes.length).toBeGreaterThan(5);
  const rows = await world.db.contribution.findMany({
    where: { wordsApprovedAt: null, text: { isNot: null } },
    select: { text: { select: { text: true } } },
  });
  const secret = rows.flatMap(({ text }) =>
    text && text.text.length > 40 ? (text.text.split("\n")[0] ?? []) : [],
  );
  expect(secret.length).toBeGreaterThan(20);
  expect(secret.filter((words) => before.text.includes(words))).toEqual([]);

  const quoted = async (words: string) => {
    const found = await world.db.contribution.findFirstOrThrow({
      where: { text: { text: { startsWith: words.slice(0, 60) } }, wordsApprovedAt: { not: null } },
    });
    return found;
  };
  const [held = "", taken = ""] = before.quotes.filter((words) => words.length > 60);
  await world
    .as(commissioner)
    .safeguarding.raise({ engagement, reference: (await quoted(held)).reference, why: "Is she safe?" });
  await world.db.contribution.update({
    where: { id: (await quoted(taken)).id },
    data: { withdrawnAt: world.clock.now },
  });
  const after = await report();
  expect(after.text).not.toContain(held);
  expect(after.text).not.toContain(taken);
});

test("marks, formulas and signs that no XML takes do no harm, and a draft response is not in it", async () => {
  const { id } = await world.db.response.findFirstOrThrow({
    where: { publishedAt: { not: null }, kind: "accepted" },
  });
  const hard = '=HYPERLINK("http://evil.example","x") <w:p>&amp;]]> \u0001\uFFFF\u000B +1';
  await world.db.response.update({ where: { id }, data: { reason: hard } });
  const it = await report();
  expect(it.text).toContain('=HYPERLINK("http://evil.example","x") <w:p>&amp;]]>  +1');
  expect([..."\u0001\uFFFF\u000B"].filter((sign) => it.xml.includes(sign))).toEqual([]);
  expect(it.xml, "no field that a program works out").not.toMatch(/<w:fldSimple|<w:instrText/);
  expect(JSON.stringify(await readAgain(it.file))).toContain("evil.example");
  const drafts = await world.db.response.findMany({ where: { publishedAt: null } });
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.filter(({ reason }) => it.text.includes(reason))).toEqual([]);
});

test("before the results are published it says so, and counts nothing", async () => {
  const it = await report({ engagement, activity: "have-we-got-it-right" });
  expect(it.headings).toEqual(ORDER);
  expect(it.text).toContain("The numbers are not published yet");
  expect(it.tables).toEqual([]);
});

test("taking it out is recorded with a name, and only who may take out contributions may", async () => {
  const facilitator = world.as(
    await world.makeStaff(commissioner.person?.memberships[0]?.authorityId ?? "", "facilitator"),
  );
  await expect(facilitator.results.recordReport(place)).rejects.toThrow(/cannot do this/);
  await expect(world.nobody.results.recordReport(place)).rejects.toThrow(/Sign in/);
  await world.as(commissioner).results.recordReport(place);
  const { downloads } = await world.as(commissioner).contribution.exports(place);
  expect(downloads).toMatchObject([{ report: true, by: "Nadia Thorncastle" }]);
});
