/**
 * What comes in from other programs, and from ourselves again. Workbooks of other tools are made here:
 * they show how we read such files, not how those tools write them.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusalOf } from "../../app/lib/form.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../../server/domain/contribution-export.ts";
import type { Actor } from "../../server/domain/policy.ts";
import { WORDING_FORMATS } from "../../server/domain/wording.ts";
import { visible } from "../../server/shared/visible.ts";
import { stageImport } from "../../server/use-cases/stage-import.ts";
import { startImport } from "../../server/use-cases/start-import.ts";
import { startWorld, type World } from "../support/world.ts";

const POLIS = join(import.meta.dirname, "../../../shared/data/polis");

let world: World;
let commissioner: Actor;
let engagement: { id: string; slug: string };
beforeAll(async () => {
  world = await startWorld();
  const authority = await world.makeAuthority();
  commissioner = await world.makeStaff(authority);
  engagement = await world.makeEngagement(authority);
});
afterAll(() => world.close());

let made = 0;
async function makeActivity(): Promise<string> {
  const slug = `round-${++made}`;
  await world.db.activity.create({
    data: {
      engagementId: engagement.id,
      kind: "consultation",
      slug,
      title: `Round ${made}`,
      introduction: "",
      rung: "consultation",
    },
  });
  return slug;
}

const api = () => world.as(commissioner);
type Bytes = Uint8Array<ArrayBuffer>;

async function look(file: Bytes, activity: string) {
  const { batch } = await api().imports.upload({
    engagement: engagement.slug,
    activity,
    fileName: "answers",
    file,
  });
  const { preview } = await api().imports.read({ engagement: engagement.slug, batch });
  if (!preview) throw new Error("There should be a preview.");
  return { batch, preview };
}

async function bringIn(file: Bytes, activity: string): Promise<void> {
  const { batch, preview } = await look(file, activity);
  expect(preview.problems).toEqual([]);
  await startImport(world.deps, commissioner, { engagement: engagement.slug, batch });
  await stageImport(world.deps, batch);
}

async function takeOut(activity: string, format: ExportFormat): Promise<Bytes> {
  const { body } = await api().contribution.export({ engagement: engagement.slug, activity, format });
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

/** What is kept of an activity's contributions, in an order that does not depend on their ids. */
async function kept(activity: string) {
  const rows = await world.db.contribution.findMany({
    where: { AND: [{ engagementId: engagement.id, activity: { slug: activity } }, visible] },
    select: {
      voice: true,
      perspective: true,
      channel: true,
      language: true,
      wordingFormat: true,
      wordingLanguage: true,
      createdAt: true,
      text: { select: { text: true } },
      passages: { select: { themes: { select: { theme: { select: { name: true } } } } } },
    },
  });
  return rows
    .map(({ text, passages, createdAt, ...rest }) => ({
      ...rest,
      at: createdAt.toISOString(),
      text: text?.text,
      themes: passages.flatMap(({ themes }) => themes.map(({ theme }) => theme.name)).sort(),
    }))
    .map((row) => JSON.stringify(row))
    .sort();
}

const VOICES = ["own", "on behalf", "organisation"];
const CHANNELS = ["paper", "phone", "in the room", "online", "imported"];
const THEMES = ["Nights", "Money; and forms", "Nights; Buses", ""];

const HARD = [
  '=HYPERLINK("http://evil.example","Click")',
  "'=1+1",
  "-2 buses a day",
  "👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 Llŷn, tŵr, ffôn",
  "אני מטפלת באמא שלי. أعتني بأمي.",
  'One "quoted" line\nand, after it; another\t<b>&amp;</b> _x000D_',
  "Long. ".repeat(3_333).trim(),
];

test.each(EXPORT_FORMATS)(
  "hard words come out as %s and in again as they were: formulas, emoji, Welsh, right to left, the longest",
  async (format) => {
    const [first, second] = [await makeActivity(), await makeActivity()];
    const quoted = HARD.map(
      (text, at) =>
        `"${text.replaceAll('"', '""')}",${VOICES[at % 3]},${CHANNELS[at % 5]},2026-01-0${at + 1}T10:00:00.12${at}Z,${THEMES[at % 4]}`,
    );
    await bringIn(new Uint8Array(strToU8(`text,voice,channel,date,theme\n${quoted.join("\n")}\n`)), first);
    // What each of them had read when they answered.
    for (const [at, text] of HARD.entries())
      await world.db.contribution.updateMany({
        where: { activity: { slug: first }, text: { text } },
        data: {
          wordingFormat: WORDING_FORMATS[at % WORDING_FORMATS.length] ?? "standard",
          wordingLanguage: at % 2 ? "cy" : "en",
        },
      });
    const before = await kept(first);
    expect(before).toHaveLength(HARD.length);
    for (const format of WORDING_FORMATS) expect(before.join()).toContain(`"wordingFormat":"${format}"`);
    await bringIn(await takeOut(first, format), second);
    expect(await kept(second)).toEqual(before);
  },
);

test("a text of 40,000 characters is refused by its row and column, in every format, and nothing comes in", async () => {
  const activity = await makeActivity();
  const long = "o".repeat(40_000);
  const files = [strToU8(`text\n${long}\n`), workbook([["text"], [long]])];
  for (const file of files) {
    const { batch, preview } = await look(new Uint8Array(file), activity);
    expect(preview.problems).toEqual([
      { row: 2, column: "text", problem: expect.stringMatching(/40,000 characters.*20,000/) },
    ]);
    const attempt = startImport(world.deps, commissioner, { engagement: engagement.slug, batch });
    expect(refusalOf(await attempt.catch((error: unknown) => error))?.refusal).toBe("import-problems");
  }
  expect(await kept(activity)).toEqual([]);
});

describe.skipIf(!existsSync(POLIS))(
  "real conversations (shared/data/polis; skipped where that folder is absent)",
  () => {
    test.each(["brexit-consensus", "scoop-hivemind.affordable-housing", "scoop-hivemind.freshwater"])(
      "%s is read, themed and taken out; what is brought in again is the same",
      async (name) => {
        const first = await makeActivity();
        await bringIn(new Uint8Array(readFileSync(join(POLIS, name, "comments.csv"))), first);
        const themes = await Promise.all(
          ["Fairness", "Cost; and who pays", "Trust"].map((theme) =>
            world.db.theme.create({ data: { engagementId: engagement.id, name: `${name}: ${theme}` } }),
          ),
        );
        const passages = await world.db.passage.findMany({
          where: { contribution: { activity: { slug: first } } },
          select: { id: true },
        });
        await world.db.passageTheme.createMany({
          data: passages.flatMap(({ id }, at) =>
            themes.slice(0, at % 4).map((theme) => ({
              engagementId: engagement.id,
              passageId: id,
              themeId: theme.id,
              codedBy: commissioner.person?.id ?? "",
            })),
          ),
        });
        const before = await kept(first);
        expect(before.length).toBeGreaterThan(20);
        for (const format of EXPORT_FORMATS) {
          const again = await makeActivity();
          await bringIn(await takeOut(first, format), again);
          expect(await kept(again), format).toEqual(before);
        }
      },
      180_000,
    );
  },
);

// ---- Workbooks ---------------------------------------------------------------------------

type Cell = string | number | { xml: string };

function sheetXml(rows: readonly (readonly Cell[])[], after = ""): string {
  const cell = (value: Cell, at: number, row: number) => {
    const place = String.fromCharCode(65 + at) + row;
    if (typeof value === "object") return value.xml.replace("<c ", `<c r="${place}" `);
    if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
    const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  const lines = rows.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells.map((value, column) => cell(value, column, at + 1)).join("")}</row>`,
  );
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData>${after}</worksheet>`;
}

const SHARED = ["Shared words", "Rich "];

/** A workbook as Excel lays it out, made here, with a hidden first sheet and dates by style 1. */
function workbook(rows: readonly (readonly Cell[])[], after = "", raw?: string): Bytes {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts: Record<string, string> = {
    "xl/workbook.xml": `<x:workbook xmlns:x="m" xmlns:r="${relations}"><x:sheets><x:sheet name="Notes" state="hidden" r:id="rId2"/><x:sheet name="Answers" r:id="rId1"/><x:sheet name="Totals" r:id="rId3"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet7.xml"/><Relationship Id="rId2" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml([["hidden"], ["Nobody sees this."]]),
    "xl/worksheets/sheet7.xml": raw ?? sheetXml(rows, after),
    "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst><si><t>${SHARED[0]}</t></si><si><r><t xml:space="preserve">${SHARED[1]}</t></r><r><t>words</t></r><rPh><t>said aloud</t></rPh></si></sst>`,
  };
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

describe("an Excel workbook", () => {
  test("is read as it is shown: shared and rich words, days, and what formulas showed", async () => {
    const { preview } = await look(
      workbook([
        ["comment", "date", "who"],
        [{ xml: '<c t="s"><v>0</v></c>' }, { xml: '<c s="1"><v>46053.5</v></c>' }, "carer"],
        [{ xml: '<c t="s"><v>1</v></c>' }, "31/01/2026"],
        [
          { xml: '<c t="str"><f>A2&amp;"!"</f><v>Shared words!</v></c>' },
          { xml: '<c s="1"><v>46054</v></c>' },
        ],
      ]),
      await makeActivity(),
    );
    expect(preview.rows.map(({ text, saidAt }) => [text, saidAt?.toISOString()])).toEqual([
      ["Shared words", "2026-01-31T12:00:00.000Z"],
      ["Rich words", "2026-01-31T00:00:00.000Z"],
      ["Shared words!", "2026-02-01T00:00:00.000Z"],
    ]);
    expect(preview.read).toEqual({ as: "xlsx", sheet: "Answers", otherSheets: 1, formulas: 1 });
  });

  test("names what it cannot know: merged rows, errors, a formula without its result, words without a heading", async () => {
    const { preview } = await look(
      workbook(
        [
          ["comment", "who"],
          ["Merged", "carer"],
          ["Under it"],
          [{ xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }],
          [{ xml: "<c><f>A2</f></c>" }, "carer"],
          ["Fine", "carer", "and more"],
        ],
        '<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="A6:B6"/></mergeCells>',
      ),
      await makeActivity(),
    );
    expect(preview.problems.map(({ row, column, problem }) => [row, column, problem.slice(0, 28)])).toEqual([
      [2, "who", "These cells are merged (B2:B"],
      [4, "comment", "This cell shows an error (#D"],
      [5, "comment", "This cell has a formula with"],
      [6, "", "This row has words in a colu"],
    ]);
  });

  test("keeps its row numbers, however many empty rows stand between and after", async () => {
    const empty = Array.from(
      { length: 1_000_000 },
      (_, at) => `<row r="${at + 3}" spans="1:2" s="1" customFormat="1"/>`,
    );
    const row = (number: number, text: string) =>
      `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const raw = `<worksheet><sheetData>${row(1, "comment")}${row(2, "First")}${empty.join("")}${row(1_000_003, "o".repeat(20_001))}</sheetData></worksheet>`;
    const { preview } = await look(workbook([], "", raw), await makeActivity());
    expect([preview.inFile, preview.problems[0]?.row]).toEqual([2, 1_000_003]);
  }, 120_000);

  test.each<[string, () => Bytes, RegExp]>([
    [
      "unpacks to more than it may",
      () => workbook([], "", `<worksheet><sheetData>${" ".repeat(160_000_000)}</sheetData></worksheet>`),
      /holds more than we can take/,
    ],
    [
      "repeats one long text in many cells",
      () => workbook([["comment"], ...Array.from({ length: 1_100 }, () => ["o".repeat(20_000)])]),
      /holds more than we can take/,
    ],
    [
      "hides entities",
      () =>
        workbook(
          [],
          "",
          '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>',
        ),
      /could not read this workbook/,
    ],
    ["is cut off", () => workbook([["comment"], ["Hello"]]).slice(0, 900), /could not read this workbook/],
    [
      "is a Word document",
      () => new Uint8Array(zipSync({ "word/document.xml": strToU8("<document/>") })),
      /not an Excel workbook/,
    ],
    [
      "is an old or locked one",
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /old Excel workbook \(\.xls\), or it has a password/,
    ],
    ["has headings only", () => workbook([["comment"]]), /headings and no rows/],
  ])(
    "that %s is refused with a sentence",
    async (_what, file, sentence) => {
      const attempt = await look(file(), await makeActivity()).catch((error: unknown) => error);
      expect(refusalOf(attempt)?.message).toMatch(sentence);
    },
    120_000,
  );
});

test("a JSON file of another kind is refused, and says where it is another", async () => {
  const attempt = await look(new Uint8Array(strToU8('{"answers": []}')), await makeActivity()).catch(
    (error: unknown) => error,
  );
  expect(refusalOf(attempt)?.message).toMatch(/not one that Throughline wrote: something else stands at/);
});

test("a file that looks like an export of a tool says so, and its columns are chosen beforehand", async () => {
  const { preview } = await look(
    workbook([
      ["ID", "Start time", "Completion time", "Email", "Name", "Are you a carer?", "What should change?"],
      [
        1,
        { xml: '<c s="1"><v>46053.5</v></c>' },
        { xml: '<c s="1"><v>46053.75</v></c>' },
        "anonymous.and.much.longer.than.any.answer.in.this.file.is@example.org",
        "",
        "Yes",
        "Answer the phone at night.",
      ],
    ]),
    await makeActivity(),
  );
  expect(preview.tool).toEqual({ name: "Microsoft Forms", isOurs: false });
  expect(preview.mapping).toMatchObject({ text: "What should change?", date: "Completion time" });
  expect(preview.rows[0]?.saidAt?.toISOString()).toBe("2026-01-31T18:00:00.000Z");
});
