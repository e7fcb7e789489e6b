/** Documents that somebody brings as the specification and that are none, or that mean harm. */
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFormVisitor, type FormVisitor, type Page } from "../../support/form-visitor.ts";
import { type Beside, expectKind, expectRefusal, mainOf, openDatabaseOf } from "../../support/refusals.ts";
import { type RunningServer, startServer } from "../../support/server.ts";

let server: RunningServer;
let beside: Beside;
let commissioner: FormVisitor;
let engagement = "";
beforeAll(async () => {
  server = await startServer({ demo: true });
  beside = await openDatabaseOf(server);
  commissioner = createFormVisitor(server.url);
  await commissioner.post("/demo/enter", { role: "commissioner" });
  const made = await commissioner.post("/desk/new", {
    title: "Day opportunities",
    summary: "What people do.",
  });
  engagement = made.location ?? "";
});
afterAll(async () => {
  await beside.close();
  await server.stop();
  expect(server.errors()).toBe("");
});

function bring(file: Uint8Array<ArrayBuffer> | null, name = "specification.docx"): Promise<Page> {
  const form = new FormData();
  form.set("file", new File(file === null ? [] : [file], file === null ? "" : name));
  return commissioner.post(`${engagement}/specification/import`, form);
}

const WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const zip = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files, { level: 1 }));
const word = (body: string, others: Record<string, Uint8Array> = {}) =>
  zip({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(`<w:document ${WORDS}><w:body>${body}</w:body></w:document>`),
    ...others,
  });
const text = (words: string) => new Uint8Array(strToU8(words));
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]><w:document ${WORDS}><w:body>${paragraph("&b;")}</w:body></w:document>`;

// Made before the server runs: packing them takes this process seconds.
const zeros = new Uint8Array(200_000_000);
const BOMBS: [string, Uint8Array<ArrayBuffer>][] = [
  ["in its main text", zip({ "word/document.xml": zeros })],
  ["in a picture", word(paragraph("Words"), { "word/media/image1.png": zeros })],
];

test.each<[string, Uint8Array<ArrayBuffer> | null, RegExp]>([
  [
    "a ZIP with another name",
    zip({ "holiday/sun.txt": strToU8("sun") }),
    /This is a ZIP file, not a Word document/,
  ],
  ["half a Word file", word(paragraph("Words")).slice(0, 400), /We could not read this file/],
  [
    "a Word file without headings",
    word(paragraph("We buy help for carers.")),
    /This document has no headings/,
  ],
  ["a Word file without words", word(""), /This file is empty/],
  [
    "a Word file that declares entities",
    zip({ "word/document.xml": strToU8(ENTITIES) }),
    /We could not read this file/,
  ],
  [
    "an old Word file",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
    /This is an old Word file \(\.doc\)/,
  ],
  ["a PDF", text("%PDF-1.7 and more"), /This is a PDF/],
  ["an empty file", new Uint8Array(), /This file is empty/],
  ["Markdown without headings", text("Only words."), /This document has no headings/],
  ["nothing", null, /Choose a file first/],
])("%s is refused at the field, and nothing is saved", async (_what, file, says) => {
  const page = await beside.unchanged(() => bring(file));
  expectRefusal(page, { status: 422, says, at: "file" });
});

test("a file of more than 10 MB is refused with its size", async () => {
  const page = await beside.unchanged(() => bring(new Uint8Array(12_000_000).fill(65)));
  expectRefusal(page, {
    status: 413,
    says: /This file has 12\.0 MB\. The most we can take is 10 MB/,
    at: "file",
  });
});

async function memory(): Promise<number> {
  const figures = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(figures)?.[1]) / 1_000_000;
}

test.each(BOMBS)(
  "a file that unpacks to 200 MB %s costs neither time nor memory, and holds nobody up",
  async (_where, bomb) => {
    expect(bomb.length).toBeLessThan(2_000_000);
    const before = await memory();
    let [most, longest, ended] = [before, 0, false];
    const started = performance.now();
    const answer = beside
      .unchanged(() => bring(bomb))
      .finally(() => {
        ended = true;
      });
    while (!ended) {
      const asked = performance.now();
      expect((await fetch(`${server.url}/help`)).status).toBe(200);
      longest = Math.max(longest, performance.now() - asked);
      most = Math.max(most, await memory());
    }
    const page = await answer;
    expectRefusal(page, { status: 413, says: /This file unpacks to more than we can take/, at: "file" });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(most - before).toBeLessThan(200);
    expect(longest).toBeLessThan(2000);
  },
);

test("Markdown in a file that is called .docx is read for what it is", async () => {
  const answer = await bring(text("# Day opportunities\n\n## 1 Opening times\n\nFrom 9 to 5.\n"));
  expect([answer.status, answer.location]).toEqual([302, `${engagement}/specification`]);
  expect(mainOf(await commissioner.open(`${engagement}/specification`))).toContain("Opening times");
});

test("a second specification is refused, and whoever brought it is told", async () => {
  const page = await beside.unchanged(() => bring(text("# Another\n\n## 1 Other\n\nWords.\n")));
  expectRefusal(page, { status: 409, says: /This engagement already has a specification/ });
  const look = await commissioner.open(`${engagement}/specification/import`);
  expectKind(look);
  expect(mainOf(look)).toContain("Nothing can be imported here");
});
