/** Answers that are too long, come too late, choose what is not there, or hide something. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createFormVisitor, type FormVisitor, formsIn } from "../../support/form-visitor.ts";
import {
  type Beside,
  expectDeadEnd,
  expectKind,
  expectRefusal,
  held,
  mainOf,
  openDatabaseOf,
} from "../../support/refusals.ts";
import { type RunningServer, startServer } from "../../support/server.ts";
import { OPEN_CONSULTATION } from "../../support/visitor.ts";

const { engagement, activity } = OPEN_CONSULTATION;
const FRONT = `/e/${engagement}/a/${activity}`;
const CHOICE = `${FRONT}/question/1`;
const WRITING = `${FRONT}/question/2`;
const QUICK = `/e/${engagement}/a/what-matters-most`;
const ROOM = "/live/CARE27";
const NOWHERE_ID = "00000000-0000-4000-8000-000000000000";
/** Several paragraphs, as somebody writes them who has been up since five. */
const LONG_STORY = Array.from(
  { length: 40 },
  (_, night) => `Night ${night + 1}: he called out at three, and nobody answered the "helpline" & I sat up.`,
).join("\r\n\r\n");

let server: RunningServer;
let beside: Beside;
let commissioner: FormVisitor;
let carer: FormVisitor;
beforeAll(async () => {
  server = await startServer({ demo: true });
  beside = await openDatabaseOf(server);
  commissioner = createFormVisitor(server.url);
  await commissioner.post("/demo/enter", { role: "commissioner" });
});
beforeEach(async () => {
  carer = createFormVisitor(server.url);
  await carer.post(`${FRONT}/begin`, {});
});
afterAll(async () => {
  await beside.close();
  await server.stop();
  expect(server.errors()).toBe("");
});

const oneLine = (words: string) => words.replace(/\s+/g, " ");

/** The question of a page, with what its form holds. */
async function asked(path: string): Promise<Record<string, string>> {
  const { html } = await carer.open(path);
  const form = formsIn(html, path).find(({ fields }) => "question" in fields);
  if (!form) throw new Error(`No question at ${path}`);
  return { ...form.fields, go: "next" };
}

/** Does something while an activity is closed. */
async function whileClosed<T>(slug: string, work: () => Promise<T>): Promise<T> {
  await beside.rows(`UPDATE "Activity" SET "closedAt" = now() - interval '1 minute' WHERE slug = $1`, [slug]);
  try {
    return await work();
  } finally {
    await beside.rows(`UPDATE "Activity" SET "closedAt" = NULL WHERE slug = $1`, [slug]);
  }
}

test("an answer of 100,000 characters is refused with its length, and every one of them is kept", async () => {
  const text = "What I want to say is long. ".repeat(3572).slice(0, 99_999).concat("!");
  const typed = { ...(await asked(WRITING)), text };
  const page = await beside.unchanged(() => carer.post(WRITING, typed));
  const says = /This is 100,000 characters long\. The most we can take is 20,000\./;
  expectRefusal(page, { status: 422, says, at: "text" });
  expect(held(page, "text")).toBe(text);
});

test("an answer of many megabytes, or of endless marks on one letter, holds nobody up", async () => {
  const typed = await asked(WRITING);
  for (const text of ["x".repeat(5_000_000), `a${"\u0301\u0316".repeat(150_000)}`]) {
    const started = performance.now();
    const answer = carer.post(WRITING, { ...typed, text });
    expect((await fetch(`${server.url}/help`)).status).toBe(200);
    expectKind(await answer);
    expect(performance.now() - started).toBeLessThan(10_000);
  }
});

test("letters that carry meaning stay, what hides or turns words goes, from the page to the public page", async () => {
  const meant = "Nurse 👩🏽‍⚕️ of Wales 🏴󠁧󠁢󠁷󠁬󠁳󠁿 said: نمی‌خواهم, שָׁלוֹם, क्‍ष, café <b>& co</b>".normalize("NFC");
  const tricks = "\u0000\u0007\u001B\u202E\u2066\u200B\uFEFF\u00AD\u{E0068}\u{E0069}";
  const text = `${tricks}${meant.replace("said", `sa${tricks}id`)}\u202C\u0085second line`;
  await carer.post(WRITING, { ...(await asked(WRITING)), text });
  expect(held(await carer.open(WRITING), "text")).toBe(`${meant}\nsecond line`);
  expect((await carer.post(`${FRONT}/check`, {})).status).toBe(303);

  const [kept] = await beside.rows(
    `SELECT t.text, c.reference FROM "ContributionText" t JOIN "Contribution" c ON c.id = t."contributionId"
     WHERE t.text LIKE 'Nurse %'`,
  );
  expect(kept?.["text"]).toBe(`${meant}\nsecond line`);
  const desk = `/desk/${engagement}/contributions/${kept?.["reference"]}`;
  await commissioner.post(desk, { intent: "words", approved: "yes" });
  const open = `/e/${engagement}/contributions/${kept?.["reference"]}`;
  for (const page of [
    await carer.open(`${FRONT}/print`),
    await carer.open("/my"),
    await commissioner.open(desk),
    await createFormVisitor(server.url).open(open),
  ]) {
    expectKind(page);
    expect([...tricks].filter((trick) => page.html.includes(trick))).toEqual([]);
    expect(page.html).toContain("&lt;b&gt;&amp; co&lt;/b&gt;");
    const quoted = /<blockquote[^>]*dir="auto"[^>]*>.*?Nurse 👩🏽‍⚕️ of Wales 🏴󠁧󠁢󠁷󠁬󠁳󠁿 said: نمی‌خواهم, שָׁלוֹם, क्‍ष/s;
    expect(page.html.normalize("NFC")).toMatch(new RegExp(quoted.source.normalize("NFC"), "su"));
  }
});

test("whoever was writing when the consultation closed is told so, and gets every word back to copy or print", async () => {
  await carer.post(WRITING, { ...(await asked(WRITING)), text: "I said this before it closed." });
  const typed = { ...(await asked(WRITING)), text: LONG_STORY };
  await whileClosed(activity, async () => {
    const page = await beside.unchanged(() => carer.post(WRITING, typed));
    expectRefusal(page, { status: 409, says: /This has closed\. It no longer takes answers\./ });
    expect(mainOf(page)).toMatch(/What you wrote It is not saved\. Copy it, or print this page/);
    expect(mainOf(page)).toContain(oneLine(LONG_STORY));
    expect(mainOf(page)).not.toContain("Save and stop");
    expect(mainOf(await carer.open(`${FRONT}/print`))).toContain("I said this before it closed.");
    const sent = await beside.unchanged(() => carer.post(`${FRONT}/check`, {}));
    expectRefusal(sent, { status: 409, says: /This has closed/ });
    expect(mainOf(sent)).toContain("I said this before it closed.");
    const late = await beside.unchanged(() => createFormVisitor(server.url).post(`${FRONT}/begin`, {}));
    expectRefusal(late, { status: 409, says: /This has closed/ });
  });
});

test("a choice with its reason, and a single word, are given back whole and once when the consultation closed", async () => {
  const [agreeing, line] = [`${FRONT}/question/6`, `${FRONT}/question/8`];
  const { html } = await carer.open(agreeing);
  const disagree = [...html.matchAll(/value="([0-9a-f-]{36})"/g)].map(([, id]) => id)[2] ?? "";
  const typed = { ...(await asked(agreeing)), optionId: disagree, text: "Not the Monday, please." };
  const word = { ...(await asked(line)), text: "Bus" };
  await whileClosed(activity, async () => {
    const page = await beside.unchanged(() => carer.post(agreeing, typed));
    expectRefusal(page, { status: 409, says: /This has closed/ });
    expect(mainOf(page)).toMatch(/What you wrote .* Disagree Not the Monday, please\./);
    expect(page.html.split('id="kept-words"')).toHaveLength(2);
    expect(mainOf(await carer.post(line, word))).toMatch(/What you wrote .* Bus/);
  });
});

test("who reads Easy Read is told in Easy Read that their words are not saved", async () => {
  await carer.post("/preferences", { easyRead: "on" });
  const typed = { ...(await asked(WRITING)), text: "I am tired. Nobody comes." };
  await whileClosed(activity, async () => {
    const page = await carer.post(WRITING, typed);
    expect(mainOf(page)).toMatch(
      /What you wrote It is not saved\. Copy it, or print this page\. Then go on\. I am tired/,
    );
  });
});

test("a choice made too late is said back in words", async () => {
  const typed = await asked(CHOICE);
  await whileClosed(activity, async () => {
    const page = await beside.unchanged(() => carer.post(CHOICE, typed));
    expectRefusal(page, { status: 409, says: /This has closed/ });
    expect(mainOf(page)).toMatch(/What you wrote It is not saved.*Yes/);
  });
});

test("a choice that is not there, and an answer to another question, are refused", async () => {
  const typed = await asked(CHOICE);
  for (const optionId of [NOWHERE_ID, "the first one"]) {
    const page = await beside.unchanged(() => carer.post(CHOICE, { ...typed, optionId }));
    expectRefusal(page, { status: 422, says: /Choose one of the answers that are listed/, at: "optionId" });
  }
  const text = "Meant for a question that was taken out.";
  const page = await beside.unchanged(() => carer.post(WRITING, { question: NOWHERE_ID, text, go: "next" }));
  expectRefusal(page, { status: 404, says: /That question is not part of this/ });
  expect(held(page, "text")).toBe(text);
});

test("whoever's device was cleared meanwhile still has what they wrote", async () => {
  const typed = { ...(await asked(WRITING)), text: LONG_STORY };
  const stranger = createFormVisitor(server.url);
  const page = await beside.unchanged(() => stranger.post(WRITING, typed));
  expectRefusal(page, { status: 401, says: /This device does not know your answers any more/ });
  expect(oneLine(held(page, "text") ?? "")).toBe(oneLine(LONG_STORY));
  expectDeadEnd(
    await beside.unchanged(() => stranger.post("/new-code", { from: "/my" })),
    { status: 401, says: /Come back with your code of four words/ },
    "/return",
  );
});

test("a number given twice is refused at its field, and every number that was put in is still there", async () => {
  await carer.post(`${QUICK}/begin`, {});
  const path = `${QUICK}/question/2`;
  const typed = await asked(path);
  const fields = [...(await carer.open(path)).html.matchAll(/<select[^>]*name="(place-[0-9a-f-]{36})"/g)].map(
    ([, name]) => name ?? "",
  );
  const [first = "", second = "", third = ""] = fields;
  expect(fields).toHaveLength(5);
  const empty = { ...typed, ...Object.fromEntries(fields.map((name) => [name, ""])) };
  const numbers = { [first]: "2", [second]: "1", [third]: "2" };
  const page = await beside.unchanged(() => carer.post(path, { ...empty, ...numbers }));
  expectRefusal(page, { status: 422, says: /You gave the number 2 more than once/, at: third });
  expect(fields.map((name) => held(page, name))).toEqual(["2", "1", "2", "", ""]);
  for (const place of ["first", "6", "1.5"]) {
    const wrong = await beside.unchanged(() => carer.post(path, { ...empty, [second]: place }));
    expectRefusal(wrong, { status: 422, says: /Use (a whole number|the numbers 1 to 5)/, at: second });
  }
  await whileClosed("what-matters-most", async () => {
    const late = await beside.unchanged(() => carer.post(path, { ...empty, ...numbers, [third]: "3" }));
    expectRefusal(late, { status: 409, says: /This has closed/ });
    expect(mainOf(late)).toMatch(
      /What you wrote .* 1\. Breaks that are not cancelled .* 3\. Help with money/,
    );
  });
});

test("more ticks than are allowed are refused, and all of them are still ticked", async () => {
  await carer.post(`${QUICK}/begin`, {});
  const path = `${QUICK}/question/1`;
  const { question = "" } = await asked(path);
  const ids = [...(await carer.open(path)).html.matchAll(/value="([0-9a-f-]{36})"/g)].map(
    ([, id]) => id ?? "",
  );
  const ticks = ids.filter((id) => id !== question).map((id): [string, string] => ["choices", id]);
  const page = await beside.unchanged(() =>
    carer.post(path, new URLSearchParams([["question", question], ...ticks])),
  );
  expectRefusal(page, { status: 422, says: /You can choose at most 3\. You chose 5/, at: "choices" });
  expect(page.html.match(/<input[^>]*name="choices"[^>]*checked=""/g)).toHaveLength(5);
});

test("a vote for an option that is not there counts for nothing, and the earlier vote stands", async () => {
  await carer.post(ROOM, { intent: "join" });
  const room = await carer.open(ROOM);
  const vote = formsIn(room.html, ROOM).find(({ fields }) => fields["intent"] === "vote")?.fields ?? {};
  await carer.post(ROOM, vote);
  const [elsewhere] = await beside.rows(
    `SELECT o.id FROM "Option" o JOIN "Poll" p ON p."questionId" = o."questionId" WHERE p.id <> $1 LIMIT 1`,
    [vote["pollId"]],
  );
  for (const optionId of [NOWHERE_ID, elsewhere?.["id"] ?? "", "the first one"]) {
    const page = await beside.unchanged(() => carer.post(ROOM, { ...vote, optionId, sequence: "2" }));
    expectRefusal(page, { status: 422, says: /Choose one/, at: "optionId" });
    expect(mainOf(page)).toContain("Your vote is in");
  }
  const nothing = await beside.unchanged(() =>
    carer.post(ROOM, { intent: "vote", pollId: vote["pollId"] ?? "", sequence: "2" }),
  );
  expectRefusal(nothing, { status: 422, says: /Choose one answer/, at: "optionId" });
});

test("a note that is too long stays in its box; one for a wall that closed meanwhile is given back", async () => {
  await carer.post(ROOM, { intent: "join" });
  const [wall] = await beside.rows(
    `SELECT i.id FROM "LiveItem" i JOIN "LiveSession" s ON s.id = i."sessionId" WHERE s."joinCode" = 'CARE27' AND i.kind = 'wall'`,
  );
  const note = { intent: "note", itemId: wall?.["id"] ?? "", key: "one-note-of-mine" };
  const set = (state: string, kind: string) =>
    beside.rows(
      `UPDATE "LiveItem" SET state = $1::"LiveItemState" WHERE kind = $2::"LiveItemKind" AND "sessionId" IN (SELECT id FROM "LiveSession" WHERE "joinCode" = 'CARE27')`,
      [state, kind],
    );
  await set("pending", "poll");
  await set("open", "wall");
  const long = `${"Somebody at night. ".repeat(27)}`;
  const tooLong = await beside.unchanged(() => carer.post(ROOM, { ...note, words: long }));
  expectRefusal(tooLong, {
    status: 422,
    says: /This is 512 characters long\. The most we can take is 500\./,
    at: "words",
  });
  expect(held(tooLong, "words")).toBe(long);
  await set("open", "poll");
  await set("closed", "wall");
  const words = "Somebody should answer at night, & kindly.";
  const late = await beside.unchanged(() => carer.post(ROOM, { ...note, words }));
  expectRefusal(late, { status: 409, says: /This part of the session is not open/ });
  expect(mainOf(late)).toMatch(/What you wrote It is not saved.*Somebody should answer at night, & kindly\./);
});

test("a sentence for a workshop that closed meanwhile is given back", async () => {
  const path = `/e/${engagement}/a/what-good-looks-like/propose`;
  const form = formsIn((await carer.open(path)).html, path).find(({ fields }) => "key" in fields);
  const rest = "talk to somebody at three in the morning";
  await whileClosed("what-good-looks-like", async () => {
    const page = await beside.unchanged(() => carer.post(path, { ...form?.fields, opening: "I can", rest }));
    expectRefusal(page, { status: 409, says: /This has closed/ });
    expect(mainOf(page)).toMatch(new RegExp(`What you wrote .*${rest}`));
  });
});

test("a provider's answer and question to a market test that closed meanwhile are given back", async () => {
  const provider = createFormVisitor(server.url);
  const market = `/e/${engagement}/a/talking-to-providers`;
  await provider.post("/demo/enter", { role: "provider" });
  const forms = [
    [`${market}/market-answers/3`, { text: "Two lots, not one: we are small." }],
    [`${market}/ask`, { words: "May two of us bid together?" }],
  ] as const;
  await whileClosed("talking-to-providers", async () => {
    for (const [path, typed] of forms) {
      const page = await beside.unchanged(() => provider.post(path, typed));
      expectRefusal(page, { status: 409, says: /closed|already sent/ });
      expect(mainOf(page)).toContain(Object.values(typed)[0]);
    }
  });
});

test("what is no form is refused on a page that says what to do", async () => {
  const tries: [string, string][] = [
    ["application/json", JSON.stringify({ text: "Help at night" })],
    ["text/plain", "text=Help"],
    ["multipart/form-data; boundary=x", "--x\r\nhalf a form"],
  ];
  for (const [type, body] of tries) {
    const page = await beside.unchanged(() =>
      carer.send(WRITING, { method: "POST", body, headers: { "content-type": type } }),
    );
    expectDeadEnd(
      page,
      { status: 400, says: /We could not read what was sent\. Go back, then try again\./ },
      "/",
    );
  }
  const large = new URLSearchParams({ text: "x".repeat(26 * 1024 * 1024) });
  expectDeadEnd(
    await beside.unchanged(() => carer.send(WRITING, { method: "POST", body: large })),
    { status: 413, says: /This is more than 25 MB/ },
    "/",
  );
});
