/** The page through which a commissioner imports a Word file, without scripts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFormVisitor, type FormVisitor, formsIn, readable } from "../support/form-visitor.ts";
import { type RunningServer, startServer } from "../support/server.ts";

let server: RunningServer;
let commissioner: FormVisitor;
beforeAll(async () => {
  server = await startServer({ demo: true });
  commissioner = createFormVisitor(server.url);
  await commissioner.post("/demo/enter", { role: "commissioner" });
});
afterAll(() => server.stop());

/** A new engagement's page for importing. */
async function newImport(title: string): Promise<string> {
  const [form] = formsIn((await commissioner.open("/desk/new")).html, "/desk/new").slice(-1);
  if (!form) throw new Error("There is no form for a new engagement.");
  const made = await commissioner.post(form.action, { ...form.fields, title, summary: "A trial." });
  expect(made.status).toBe(302);
  return `${made.location}/specification/import`;
}

async function send(path: string, name: string, bytes = readFileSync(fixture(name))) {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(bytes)]), name);
  return commissioner.post(path, form);
}
const fixture = (name: string) => join(import.meta.dirname, "../fixtures/word", name);
const asText = (html: string) => readable(html.replace(/<[^>]+>/g, " ")).replace(/\s+/g, " ");

test("what was left out and what to check stands on the page, clause by clause", async () => {
  const path = await newImport("Left out");
  const sent = await send(path, "left-out.docx");
  expect(sent.status).toBe(302);
  const { html } = await commissioner.open(sent.location ?? "");
  const text = asText(html);
  expect(text).toContain("We left out 8 things. Every other word of the document is in a clause.");
  expect(text).toMatch(/What we left out \(8\).*The whole document.*A page header was left out/);
  expect(text).toContain("A comment was left out: “Is Thursday one of them?”");
  expect(text).toMatch(/What to check \(1\).*A table has merged cells/);
  expect(html).toMatch(/<h3><a[^>]+specification\/[0-9a-f-]{36}"[^>]*>1\.1 Where to find us/);
});

test("a file in which nothing was lost has no list", async () => {
  const sent = await send(await newImport("Nothing lost"), "numbered.docx");
  const text = asText((await commissioner.open(sent.location ?? "")).html);
  expect(text).toContain("It has 12 clauses.");
  expect(text).not.toMatch(/left out|to check/i);
});

test("a file that cannot be read is refused on the page, with a sentence", async () => {
  const path = await newImport("Broken");
  const refused = await send(path, "numbered.docx", readFileSync(fixture("numbered.docx")).subarray(0, 900));
  expect(refused.status).toBe(422);
  expect(asText(refused.html)).toMatch(/could not read|cannot read/i);
});

test("the report of a consultation comes as a Word file, and is on the list of downloads", async () => {
  const page = "/desk/carers-hub/a/help-for-unpaid-carers/export";
  expect((await commissioner.open(page)).html).toContain(`href="${page}/report.docx"`);
  const file = await commissioner.open(`${page}/report.docx`);
  expect(file.status).toBe(200);
  expect(file.headers.get("content-type")).toContain("wordprocessingml");
  expect(file.headers.get("content-disposition")).toMatch(
    /^attachment; filename="help-for-unpaid-carers-report-\d{4}-\d\d-\d\d\.docx"$/,
  );
  expect(file.headers.get("cache-control")).toBe("private, no-store");
  expect(file.html.startsWith("PK")).toBe(true);
  expect(asText((await commissioner.open(page)).html)).toMatch(/Nadia Thorncastle Report/);
  const workshop = await commissioner.open("/desk/carers-hub/a/what-good-looks-like/export/report.docx");
  expect([workshop.status, workshop.location]).toEqual([
    303,
    "/desk/carers-hub/a/what-good-looks-like/export",
  ]);
  const stranger = await createFormVisitor(server.url).open(`${page}/report.docx`);
  expect(stranger.status).not.toBe(200);
});
