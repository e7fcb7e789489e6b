import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Caller } from "../../server/trpc/router.ts";
import { createFormVisitor, type FormVisitor } from "../support/form-visitor.ts";
import { withReasons } from "../support/opening.ts";
import { type RunningServer, startServer } from "../support/server.ts";
import { startWorld, type World } from "../support/world.ts";

const bytes = (words: string) => new TextEncoder().encode(words);

describe("the record", () => {
  let world: World;
  let commissioner: Caller;
  let here: { engagement: string; activity: string };
  /** The world begins on 2 March 2026. */
  const closesAt = new Date("2026-05-11T22:59:59Z");
  const later = new Date("2026-05-25T22:59:59Z");
  const document = { title: "Why we ask", format: "standard", language: "en" } as const;
  const pdf = { file: bytes("%PDF-1.7 one"), fileName: "Why.pdf" };
  const changed = { note: "The cost of the night line is new.", material: true };

  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    world.clock.set(new Date("2026-03-02T10:00:00Z"));
    const authority = await world.makeAuthority();
    commissioner = world.as(await world.makeStaff(authority));
    const { slug } = await world.makeEngagement(authority);
    const { slug: activity } = await commissioner.activity.create({
      engagement: slug,
      kind: "consultation",
      title: "Help at night",
      introduction: "It takes ten minutes.",
      rung: "consultation",
    });
    here = { engagement: slug, activity };
    await commissioner.activity.addQuestion({
      ...here,
      kind: "long_text",
      wordings: { standard: [{ text: "What should change?" }] },
    });
  });

  const informed = async () =>
    (await commissioner.fairness.desk(here)).points
      .find(({ point }) => point === "information")
      ?.findings.map(({ says }) => says) ?? [];
  const open = async () => {
    await commissioner.activity.open({ ...here, closesAt, ...withReasons });
    world.clock.set(new Date("2026-03-10T10:00:00Z"));
  };

  test("what is published before the opening needs no note, and counts for the fairness check", async () => {
    expect(await informed()).toEqual(["noPack", "easyReadMissing"]);
    await commissioner.pack.addDocument({ ...here, ...document, ...pdf, tells: ["reasons", "costs"] });
    await open();
    expect(await informed()).toEqual([
      "reasonsTold",
      "costsTold",
      "impactsMissing",
      "equalityMissing",
      "packListed",
      "noLateChange",
      "easyReadMissing",
    ]);
    const pack = await world.nobody.pack.read(here);
    expect(pack.documents).toMatchObject([
      { title: "Why we ask", versions: [{ number: 1, fileName: "why.pdf", size: 12, note: null }] },
    ]);
    expect(pack.missing).toEqual(["easy_read", "large_print", "audio", "sign_language", "welsh"]);
    expect(pack.notes).toEqual([]);
  });

  test("a change after the opening wants a note, and keeps the older version readable", async () => {
    await commissioner.pack.addDocument({ ...here, ...document, ...pdf });
    const id = (await commissioner.pack.desk(here)).documents[0]?.id ?? "";
    await open();
    const next = { ...here, document: id, replaces: 1, file: bytes("%PDF-1.7 two"), fileName: "Why.pdf" };
    await expect(commissioner.pack.addVersion(next)).rejects.toMatchObject({
      cause: { detail: { fields: { note: expect.any(String), material: expect.any(String) } } },
    });
    await commissioner.pack.addVersion({ ...next, ...changed });
    const { documents, notes } = await world.nobody.pack.read(here);
    expect(notes).toMatchObject([{ note: changed.note, publishedAt: world.clock.now, extendedTo: null }]);
    const read = await Promise.all(
      (documents[0]?.versions ?? []).map(({ id: version }) => world.nobody.pack.file({ ...here, version })),
    );
    expect(read.map(({ file }) => new TextDecoder().decode(file))).toEqual(["%PDF-1.7 two", "%PDF-1.7 one"]);
    expect(await informed()).toContain("lateChangeSameTime");
  });

  test("a note is read in Easy Read and in Welsh where somebody wrote it, and says so where nobody did", async () => {
    await open();
    const easy = [{ text: "There is a new part about money.", picture: "money" }];
    const late = { ...here, ...document, ...pdf, ...changed };
    await commissioner.pack.addDocument({ ...late, title: "Told twice", noteEasyRead: easy });
    await commissioner.pack.addDocument({ ...late, title: "Told once" });
    const notes = async (language: "en" | "cy") =>
      (await world.nobody.pack.read({ ...here, easyRead: true, language })).notes;
    const noteOn = async (title: string, language: "en" | "cy" = "en") =>
      (await notes(language)).find((note) => note.title === title);
    expect(await noteOn("Told twice")).toMatchObject({ sentences: easy, standsIn: false });
    expect(await noteOn("Told once")).toMatchObject({ sentences: [], standsIn: true, note: changed.note });

    const version = (await noteOn("Told once"))?.id ?? "";
    const subject = { of: "note", activity: here.activity, version } as const;
    const write = (wordings: Parameters<Caller["wording"]["write"]>[0]["wordings"]) =>
      commissioner.wording.write({ engagement: here.engagement, wordings });
    const welsh = [{ text: "Mae’r gost yn newydd." }];
    await write([
      { subject, sentences: easy },
      { subject, language: "cy", format: "standard", sentences: welsh },
    ]);
    expect(await noteOn("Told once")).toMatchObject({ sentences: easy, standsIn: false });
    expect(await noteOn("Told once", "cy")).toMatchObject({ sentences: welsh, lang: "cy", standsIn: true });
    expect(await noteOn("Told twice", "cy")).toMatchObject({ sentences: easy, lang: "en" });

    // What people have read stays.
    await expect(write([{ subject, sentences: [{ text: "Other words." }] }])).rejects.toThrow(
      /stays as it is/,
    );
    expect(await noteOn("Told once")).toMatchObject({ sentences: easy });
  });

  test("more time comes with the change, in one step, and never less", async () => {
    await open();
    const late = { ...here, ...document, ...pdf, ...changed };
    const less = { ...late, closesAt: new Date("2026-04-01T22:59:59Z") };
    await expect(commissioner.pack.addDocument(less)).rejects.toThrow();
    expect((await commissioner.pack.desk(here)).documents).toEqual([]);
    await commissioner.pack.addDocument({ ...late, closesAt: later });
    expect((await commissioner.activity.design(here)).closesAt).toEqual(later);
    expect(await informed()).toContain("lateChangeMoreTime");
  });

  test("of two who replace the same version one is told, and nothing is lost", async () => {
    await commissioner.pack.addDocument({ ...here, ...document, ...pdf });
    const id = (await commissioner.pack.desk(here)).documents[0]?.id ?? "";
    const tries = await Promise.allSettled(
      ["one", "two"].map((words) =>
        commissioner.pack.addVersion({
          ...here,
          document: id,
          replaces: 1,
          file: bytes(words),
          fileName: "a",
        }),
      ),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(tries.find((one) => one.status === "rejected")).toMatchObject({
      reason: { cause: { detail: { refusal: "changed-meanwhile" } } },
    });
  });

  test("after the close it stays as it is; before the opening only staff know of it", async () => {
    await commissioner.pack.addDocument({ ...here, ...document, ...pdf });
    await expect(world.nobody.pack.read(here)).rejects.toThrow(/could not find/);
    const [version] = (await commissioner.pack.desk(here)).documents[0]?.versions ?? [];
    await expect(world.nobody.pack.file({ ...here, version: version?.id ?? "" })).rejects.toThrow(
      /could not find/,
    );
    await open();
    await commissioner.activity.close(here);
    await expect(commissioner.pack.addDocument({ ...here, ...document, ...pdf, ...changed })).rejects.toThrow(
      /has closed/,
    );
    expect((await world.nobody.pack.read(here)).documents).toHaveLength(1);
  });

  test("a version of one consultation is not read at the address of another", async () => {
    await commissioner.pack.addDocument({ ...here, ...document, ...pdf });
    const [version] = (await commissioner.pack.desk(here)).documents[0]?.versions ?? [];
    await open();
    const other = await commissioner.activity.create({
      engagement: here.engagement,
      kind: "consultation",
      title: "Another",
      introduction: "Words.",
      rung: "consultation",
    });
    const elsewhere = { engagement: here.engagement, activity: other.slug, version: version?.id ?? "" };
    await expect(commissioner.pack.file(elsewhere)).rejects.toThrow(/could not find/);
  });
});

describe("the pages", () => {
  let server: RunningServer;
  let visitor: FormVisitor;
  let commissioner: FormVisitor;
  const PACK = "/e/carers-hub/a/have-we-got-it-right/pack";
  const DESK = "/desk/carers-hub/a/have-we-got-it-right";

  beforeAll(async () => {
    server = await startServer({ demo: true });
    visitor = createFormVisitor(server.url);
    commissioner = createFormVisitor(server.url);
    await commissioner.post("/demo/enter", { role: "commissioner" });
  });
  afterAll(async () => {
    await server.stop();
    expect(server.errors()).toBe("");
  });

  const form = (fields: Record<string, string>, file?: { bytes: Uint8Array<ArrayBuffer>; name: string }) => {
    const sent = new FormData();
    for (const [name, value] of Object.entries(fields)) sent.append(name, value);
    if (file) sent.append("file", new Blob([file.bytes]), file.name);
    return sent;
  };
  const typed = {
    title: "Cynllun newydd",
    format: "welsh",
    language: "en",
    note: "It is there in Welsh too.",
    material: "no",
  };

  test("an uploaded page is shown as a page that runs and loads nothing, and only under its own name", async () => {
    const { html } = await visitor.open(PACK);
    const [address = ""] = [...html.matchAll(/href="([^"]+\/pack\/[^"]+\.html)"/g)].map(([, found]) => found);
    const page = await visitor.open(address);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.headers.get("content-security-policy")).toMatch(/script-src 'self' 'nonce-.*, sandbox$/);
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await visitor.open(address.replace(/[^/]+$/, "other.html"))).status).toBe(404);
  });

  test("what is refused keeps what was typed, and says it at its field", async () => {
    const photo = { bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), name: "plan.pdf" };
    const refused = await commissioner.post(`${DESK}/pack/add`, form({ ...typed, link: "" }, photo));
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/id="file-error"[\s\S]*Choose a PDF, a Word file/);
    for (const kept of ["Cynllun newydd", "It is there in Welsh too."]) expect(refused.html).toContain(kept);
    const dated = await commissioner.post(
      `${DESK}/pack/add`,
      form({
        ...typed,
        link: "https://www.example.org/cy",
        "closesOn-day": "31",
        "closesOn-month": "2",
        "closesOn-year": "2030",
      }),
    );
    expect(dated.status).toBe(422);
    expect(dated.html).toMatch(/id="closesOn-error"/);
    expect(dated.html).toContain("https://www.example.org/cy");
  });

  test("a note stands on the front page with its date, and the new format is no longer missing", async () => {
    const missing = /id="missing"[\s\S]*<li>Welsh<\/li>/;
    expect((await visitor.open(PACK)).html).toMatch(missing);
    const added = await commissioner.post(
      `${DESK}/pack/add`,
      form({ ...typed, link: "https://www.example.org/cy" }),
    );
    expect(added.location).toBe(`${DESK}/pack`);
    const pack = await visitor.open(PACK);
    expect(pack.html).not.toMatch(missing);
    expect(pack.html).toMatch(/lang="cy"[^>]*><a[^>]*href="https:\/\/www\.example\.org\/cy"/);
    const front = await visitor.open(PACK.replace("/pack", ""));
    expect(front.html).toMatch(/Cynllun newydd: new on \w+day \d+ \w+ \d{4}\./);
    expect(front.html).toContain("It is there in Welsh too.");
  });

  test("a reader of Easy Read is told that a note is in the usual words, until somebody writes it", async () => {
    const reader = createFormVisitor(server.url);
    reader.cookies.set("tl_prefs", "easyRead=on");
    await commissioner.post(
      `${DESK}/pack/add`,
      form({
        ...typed,
        title: "In letters",
        note: "Large print is there.",
        link: "https://www.example.org/l",
      }),
    );
    const front = PACK.replace("/pack", "");
    expect((await reader.open(front)).html).toContain("This is not in Easy Read yet.");
    expect((await visitor.open(front)).html).not.toContain("This is in the usual words.");
    const desk = await commissioner.open(`${DESK}/pack`);
    const notes = [...desk.html.matchAll(/href="([^"]+\/pack\/note\/[^"]+)"/g)].map(
      ([, found = ""]) => found,
    );
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) {
      const long = await commissioner.post(note, { "easy-2-text": "x".repeat(5_000) });
      expect([long.status, /id="easy-2-text-error"/.test(long.html)]).toEqual([422, true]);
      const saved = await commissioner.post(note, {
        "easy-1-text": "New: big letters.",
        "easy-1-picture": "new",
      });
      expect(saved.location).toBe(`${DESK}/pack`);
    }
    const easy = (await reader.open(front)).html;
    expect(easy).not.toContain("This is not in Easy Read yet.");
    expect(easy).toContain("New: big letters.");
  });
});
