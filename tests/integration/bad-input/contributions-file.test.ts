/** Files of contributions that somebody chooses by mistake, or that another program wrote its own way. */
import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFormVisitor, type FormVisitor, type Page } from "../../support/form-visitor.ts";
import {
  type Beside,
  expectKind,
  expectRefusal,
  held,
  mainOf,
  openDatabaseOf,
} from "../../support/refusals.ts";
import { type RunningServer, startServer } from "../../support/server.ts";
import { OPEN_CONSULTATION } from "../../support/visitor.ts";

const IMPORTS = `/desk/${OPEN_CONSULTATION.engagement}/import`;
/** The second of the list, so that what was chosen can be told from what is chosen by itself. */
const ACTIVITY = "help-for-unpaid-carers";

let server: RunningServer;
let beside: Beside;
let commissioner: FormVisitor;
beforeAll(async () => {
  server = await startServer({ demo: true });
  beside = await openDatabaseOf(server);
  commissioner = createFormVisitor(server.url);
  await commissioner.post("/demo/enter", { role: "commissioner" });
});
afterAll(async () => {
  await beside.close();
  await server.stop();
  expect(server.errors()).toBe("");
});

function upload(file: string | Uint8Array<ArrayBuffer> | null, name = "answers.csv"): Promise<Page> {
  const form = new FormData();
  form.set("activity", ACTIVITY);
  form.set("file", new File(file === null ? [] : [file], file === null ? "" : name));
  return commissioner.post(IMPORTS, form);
}

/** The page where an uploaded file is checked before it comes in. */
async function preview(file: string | Uint8Array<ArrayBuffer>, name?: string): Promise<[string, Page]> {
  const uploaded = await upload(file, name);
  expect([uploaded.status, mainOf(uploaded)]).toEqual([302, ""]);
  const path = uploaded.location ?? "";
  const page = await commissioner.open(path);
  expect(page.status).toBe(200);
  expectKind(page);
  return [path, page];
}

const bytes = (...values: number[]) => new Uint8Array(values);
const PICTURE = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52);
const WORKBOOK = new Uint8Array(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }));
const largeRow = "A carer told us that somebody should answer the phone at night.\n";
const megabytes = (size: number) =>
  `comment\n${largeRow.repeat(Math.ceil(size / largeRow.length))}`.slice(0, size);

test.each<[string, Parameters<typeof upload>[0], number, RegExp]>([
  ["that is empty", "", 422, /This file is empty\. Choose another file\./],
  ["of blank lines only", "\n\n  \n", 422, /This file is empty/],
  [
    "of exactly 5 MB",
    megabytes(5_000_000),
    413,
    /This file has 5\.0 MB\. It must be smaller than 5 MB\. Import it in parts\./,
  ],
  [
    "of 5 MB as a file manager counts",
    megabytes(5 * 1024 * 1024),
    413,
    /This file has 5\.2 MB\. It must be smaller than 5 MB/,
  ],
  ["that is a picture", PICTURE, 422, /This file is not text\. Choose a file that ends in \.csv\./],
  [
    "that is binary",
    crypto.getRandomValues(new Uint8Array(4096)),
    422,
    /This file is not text|We could not read this file/,
  ],
  ["that is a workbook without a sheet", WORKBOOK, 422, /We found no sheet in this workbook/],
  ["of a header only", "comment,date\n", 422, /This file has headings and no rows/],
  [
    "with a quotation mark that never ends",
    'comment\n"I was never asked\nNobody was\n',
    422,
    /quotation mark.*never closed/,
  ],
  ["that was never chosen", null, 422, /Choose a file first\./],
])(
  "a file %s is refused at its field, and the consultation stays chosen",
  async (_what, file, status, says) => {
    const page = await beside.unchanged(() => upload(file));
    expectRefusal(page, { status, says, at: "file" });
    expect(held(page, "activity")).toBe(ACTIVITY);
  },
);

test("a file of more than one request may carry is refused at its field, while it is still being sent", async () => {
  const page = await beside.unchanged(() => upload(new Uint8Array(26 * 1024 * 1024)));
  expectRefusal(page, { status: 413, says: /This is more than 25 MB, so it was not sent/, at: "file" });
});

test("a form without its file part, and one for a consultation that is not there, change nothing", async () => {
  const without = await beside.unchanged(() =>
    commissioner.post(IMPORTS, { activity: ACTIVITY, file: "answers.csv" }),
  );
  expectRefusal(without, { status: 422, says: /Choose a file first/, at: "file" });
  const form = new FormData();
  form.set("activity", "never-held");
  form.set("file", new File(["comment\nHello\n"], "answers.csv"));
  expectRefusal(await beside.unchanged(() => commissioner.post(IMPORTS, form)), {
    status: 404,
    says: /could not find/,
  });
});

test.each([
  ["semicolons", ";"],
  ["tabs", "\t"],
  ["upright lines", "|"],
])("a file with %s between its columns is read, and says so", async (name, between) => {
  const rows = [
    ["comment", "date"],
    ["Help at night, please", "2026-01-31"],
    ["A bus, twice a day", "31/12/2025"],
  ];
  const [, page] = await preview(rows.map((row) => row.join(between)).join("\r\n"));
  expect(mainOf(page)).toContain(`with ${name} between the columns`);
  expect(mainOf(page)).toMatch(/The file has 2 rows\. 2 rows would come in/);
  expect(mainOf(page)).toMatch(/Help at night, please.*Saturday 31 January 2026/);
  expect([held(page, "text"), held(page, "date")]).toEqual(["comment", "date"]);
});

test("a file whose columns cannot be told apart says that it found one only", async () => {
  const [, page] = await preview("comment~date\nHelp at night~2026-01-31\n");
  expect(mainOf(page)).toMatch(/We found one column only.*save the file again as CSV with commas/);
  expect(mainOf(page)).toContain("Help at night~2026-01-31");
});

test("Windows-1252 bytes arrive as the letters that were typed, and the page says where to look", async () => {
  const words = "Sián said “the café costs £5 – that’s €6” … naïve?";
  const [path, page] = await preview(
    new Uint8Array(iconv.encode(`comment\r\n"${words}"\r\n`, "windows-1252")),
  );
  expect(mainOf(page)).toMatch(/Windows-1252.*Check that £ signs and accents are right below/);
  expect(mainOf(page)).toContain(words);
  await commissioner.post(path, { text: "comment", go: "start" });
  await expect.poll(async () => mainOf(await commissioner.open(path))).toContain("1 contributions are in.");
  expect(await beside.rows(`SELECT text FROM "ContributionText" WHERE text = $1`, [words])).toHaveLength(1);
});

test("columns of one name, and a heading as long as an answer, can be told apart and chosen", async () => {
  const long = "Please tell us what you think ".repeat(60);
  const [path, page] = await preview(`date,comment,comment,"${long}"\n2026-01-31,First,Second,Third\n`);
  for (const name of ["comment", "comment (2)"]) expect(page.html).toContain(`<option value="${name}"`);
  await commissioner.post(path, { text: "comment (2)", go: "preview" });
  const chosen = await commissioner.open(path);
  expect(held(chosen, "text")).toBe("comment (2)");
  expect(mainOf(chosen)).toMatch(/The first 1 row .* Second other/);
});

test("rows that cannot be read are named, nothing comes in, and the columns stay as they were chosen", async () => {
  const [path] = await preview(
    "what,when,who\nHelp at night,31 February 2026,carer\nA bus,2026-01-31,martian\n",
  );
  await commissioner.post(path, { text: "what", date: "when", perspective: "who", go: "preview" });
  // It keeps what was wrong with the rows, and no more.
  const before = await beside.rows(`SELECT count(*) FROM "Contribution"`);
  const page = await commissioner.post(path, { text: "what", date: "when", perspective: "who", go: "start" });
  expectRefusal(page, { status: 422, says: /Some rows need mending\. Nothing has been imported\./ });
  expect(mainOf(page)).toMatch(/2 when “31 February 2026” is not a date/);
  expect(mainOf(page)).toMatch(/3 who “martian” is not a perspective/);
  expect(["text", "date", "perspective"].map((name) => held(page, name))).toEqual(["what", "when", "who"]);
  expect(await beside.rows(`SELECT count(*) FROM "Contribution"`)).toEqual(before);
});

test("marks without their column are refused at the field, and every choice is kept", async () => {
  const [path] = await preview("what,state\nHelp at night,ok\n");
  const typed = { text: "what", date: "state", leaveOutColumn: "", leaveOutValues: "-1, spam" };
  const page = await beside.unchanged(() => commissioner.post(path, { ...typed, go: "preview" }));
  expectRefusal(page, { status: 422, says: /Choose the column that the marks are in/, at: "leaveOutColumn" });
  for (const [name, value] of Object.entries(typed)) expect([name, held(page, name)]).toEqual([name, value]);
});
