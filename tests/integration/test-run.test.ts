/** A member of staff goes through everything that people do, over HTTP and without scripts, and nothing stays. */
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createFormVisitor, type FormVisitor, type Page, readable } from "../support/form-visitor.ts";
import { type RunningServer, startServer } from "../support/server.ts";

const DESK = "/desk/day-opportunities/a/what-makes-a-good-day";
const PUBLIC = "/e/day-opportunities/a/what-makes-a-good-day";

let server: RunningServer;
let database: pg.Client;
let author: FormVisitor;

beforeAll(async () => {
  server = await startServer({ demo: true });
  database = new pg.Client(server.connection);
  await database.connect();
  author = createFormVisitor(server.url);
  await author.post("/demo/enter", { role: "commissioner" });
  await author.post("/desk/new", { title: "Day opportunities", summary: "What people do in the day." });
  await author.post("/desk/day-opportunities/activities/new", {
    kind: "consultation",
    title: "What makes a good day?",
    introduction: "It takes five minutes.",
    rung: "consultation",
  });
  await author.post(`${DESK}/questions/new?kind=one_choice`, {
    standard: "Do you like to be out?",
    "option-1": "Yes, a lot",
    "option-1-easy-text": "Yes, I do",
    "option-1-easy-picture": "yes",
    "option-2": "Not much",
    "easy-1-text": "Do you like to go out?",
    "easy-1-picture": "place",
  });
  await author.post(`${DESK}/questions/new?kind=long_text`, { standard: "What is a good day for you?" });
});
afterAll(async () => {
  await database?.end();
  await server?.stop();
});
beforeEach(() => author.post(`${DESK}/test-run`, { go: "end" }));

/** Every table with its rows, whatever may be added to the schema. */
async function countRows(): Promise<Record<string, number>> {
  const { rows: tables } = await database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await database.query(`SELECT count(*)::int AS count FROM "${name}"`);
    counts[name] = rows[0].count;
  }
  return counts;
}

/** Everything that an author wrote, to the last column. */
async function readAll(table: string) {
  const { rows } = await database.query(`SELECT to_jsonb(t) AS row FROM "${table}" t ORDER BY 1`);
  return rows;
}

const follow = async (page: Page) => author.open(page.location ?? "");
const questionIn = (page: Page) => /name="question" value="([^"]+)"/.exec(page.html)?.[1] ?? "";
/** What a form sends for the answer that a label names. */
function choiceIn(page: Page, label: string): Record<string, string> {
  const input = page.html.slice(0, page.html.indexOf(label)).split("<input").at(-1) ?? "";
  const [, name = ""] = /name="([^"]+)"/.exec(input) ?? [];
  const [, value = ""] = /value="([^"]+)"/.exec(input) ?? [];
  return { [name]: value };
}

test("a test run goes from the first page to the receipt, in a draft nobody else can see, and leaves no row", async () => {
  const before = await countRows();
  expect(before["Submission"]).toBeGreaterThan(0);
  const settled = [await readAll("Engagement"), await readAll("Activity")];

  const front = await follow(await author.post(`${DESK}/test-run`, { easyRead: "off" }));
  expect(front.html).toContain("This is a test run.");
  expect(front.html).toContain("2 questions. You can leave any of them out.");
  expect(front.html).not.toContain("Sign out");

  const code = await follow(await author.post(`${PUBLIC}/begin`, {}));
  expect(code.html).toContain("Your four words");
  const who = await author.open(`${PUBLIC}/who`);
  expect(who.html).toContain("Who is speaking?");
  const first = await follow(
    await author.post(`${PUBLIC}/who`, { voice: "own", perspective: "carer", go: "next" }),
  );
  expect(first.html).toContain("Do you like to be out?");
  expect(first.html).toContain("Question 1 of 2");
  const second = await follow(
    await author.post(`${PUBLIC}/question/1`, {
      question: questionIn(first),
      ...choiceIn(first, "Yes, a lot"),
      go: "next",
    }),
  );
  await author.post(`${PUBLIC}/question/2`, {
    question: questionIn(second),
    text: "Breakfast with my sister, ŵyau a thost.",
    go: "next",
  });
  const check = await author.open(`${PUBLIC}/check`);
  expect(readable(check.html)).toContain("Breakfast with my sister, ŵyau a thost.");
  expect(check.html).toContain("Yes, a lot");
  expect(check.html).toContain("I look after somebody, without pay");

  const sent = await author.post(`${PUBLIC}/check`, {});
  expect(sent.location).toBe(`${PUBLIC}/receipt`);
  const receipt = await follow(sent);
  const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(receipt.html)?.[0];
  expect(reference).toBeDefined();
  expect((await author.open(`${PUBLIC}/receipt`)).html).toContain(reference);
  expect((await author.open(`${PUBLIC}/print`)).html).toContain("Breakfast with my sister");
  expect((await author.open("/my")).html).toContain("Breakfast with my sister");
  expect((await author.open(`${PUBLIC}/question/2`)).html).toContain("You have sent your answers");

  expect(await countRows()).toEqual(before);
  expect([await readAll("Engagement"), await readAll("Activity")]).toEqual(settled);

  const ended = await follow(await author.post(`${DESK}/test-run`, { go: "end" }));
  expect(ended.html).not.toContain("This is a test run.");
  expect((await author.open(PUBLIC)).html).not.toContain("Breakfast");
  expect(await countRows()).toEqual(before);
});

test("an answer that is taken out again in a test run is out", async () => {
  await author.post(`${DESK}/test-run`, { easyRead: "off" });
  await author.post(`${PUBLIC}/begin`, {});
  const page = await author.open(`${PUBLIC}/question/1`);
  const answer = { question: questionIn(page), ...choiceIn(page, "Yes, a lot") };
  await author.post(`${PUBLIC}/question/1`, { ...answer, go: "next" });
  expect((await author.open(`${PUBLIC}/check`)).html).toContain("Yes, a lot");
  await author.post(`${PUBLIC}/question/1`, { ...answer, go: "clear" });
  expect((await author.open(`${PUBLIC}/check`)).html).not.toContain("Yes, a lot");
});

test("in Easy Read it shows the Easy Read wording, and the author's own way of reading comes back", async () => {
  const front = await follow(await author.post(`${DESK}/test-run`, { easyRead: "on" }));
  expect(front.html).toContain("There are 2 questions.");
  await author.post(`${PUBLIC}/begin`, {});
  const first = await author.open(`${PUBLIC}/question/1`);
  expect(first.html).toContain("Do you like to go out?");
  expect(first.html).toContain("Yes, I do");
  await author.post(`${DESK}/test-run`, { easyRead: "off" });
  await author.post(`${DESK}/test-run`, { easyRead: "on" });
  await author.post(`${DESK}/test-run`, { go: "end" });
  expect(author.cookies.get("tl_prefs")).toBe("");
});

test("an answer that a cookie cannot hold is refused in words, and is still in the form", async () => {
  await author.post(`${DESK}/test-run`, { easyRead: "off" });
  await author.post(`${PUBLIC}/begin`, {});
  const second = await author.open(`${PUBLIC}/question/2`);
  const long = Array.from({ length: 3000 }, (_, at) => (at * 7919).toString(36)).join(" ");
  const refused = await author.post(`${PUBLIC}/question/2`, {
    question: questionIn(second),
    text: long,
    go: "next",
  });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain("A test run holds only a few pages of text.");
  expect(refused.html).toContain(long.slice(-40));
});

test("it is a stranger's neither to begin nor to use, and the desk and other engagements stay real", async () => {
  const begun = await author.post(`${DESK}/test-run`, { easyRead: "off" });
  expect(begun.status).toBe(303);
  const stranger = createFormVisitor(server.url);
  expect((await stranger.post(`${DESK}/test-run`, { easyRead: "off" })).status).toBe(401);
  stranger.cookies.set("tl_test_run", author.cookies.get("tl_test_run") ?? "");
  expect((await stranger.open(PUBLIC)).status).toBe(404);

  const desk = await author.open(DESK);
  expect(desk.html).toContain("Sign out");
  expect(desk.html).toContain("Not open yet");
  const elsewhere = await author.open("/e/carers-hub");
  expect(elsewhere.html).toContain("Sign out");
  expect(elsewhere.html).not.toContain("This is a test run.");
});

test("somebody else's turn begins the run anew, and a code brings the person back", async () => {
  await author.post(`${DESK}/test-run`, { easyRead: "off" });
  const code = await follow(await author.post(`${PUBLIC}/begin`, {}));
  const words = /<code>([^<]+)<\/code>/.exec(code.html)?.[1] ?? "";
  expect((await author.post("/return", { code: "wrong words quite wrong" })).status).toBe(404);
  expect((await author.post("/return", { code: words })).status).toBe(303);
  await author.post("/someone-else", {});
  expect((await author.open(`${PUBLIC}/check`)).html).toContain("You have not begun on this device");
});
