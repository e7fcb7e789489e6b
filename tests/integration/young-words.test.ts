/**
 * One consultation with words for children and young people, over HTTP and without scripts: an author writes them beside
 * the usual ones, whoever says that they are young meets them and can turn back, and all answers land together, marked
 * with the wording that was read, on the desk, on paper, in downloads and in copies.
 */
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contributionsExport } from "../../server/domain/contribution-export.ts";
import { createFormVisitor, type FormVisitor, type Page } from "../support/form-visitor.ts";
import { langOf, written } from "../support/marked-language.ts";
import { type RunningServer, startServer } from "../support/server.ts";

const DESK = "/desk/carers-hub/a/what-would-help";
const PUBLIC = "/e/carers-hub/a/what-would-help";
const NOW = "These are words for children and young people.";

let server: RunningServer;
let database: pg.Client;
let author: FormVisitor;

beforeAll(async () => {
  server = await startServer({ demo: true });
  database = new pg.Client(server.connection);
  await database.connect();
  author = createFormVisitor(server.url);
  await author.post("/demo/enter", { role: "commissioner" });
  await author.post("/desk/carers-hub/activities/new", {
    kind: "consultation",
    title: "What would help?",
    introduction: "It takes five minutes.",
    rung: "consultation",
  });
  await author.post(`${DESK}/questions/new?kind=one_choice`, {
    standard: "Do you obtain sufficient respite?",
    "easy-1-text": "Can you rest?",
    "easy-1-picture": "rest",
    "option-1": "Sufficient",
    "option-2": "Insufficient",
  });
  await author.post(`${DESK}/questions/new?kind=long_text`, { standard: "What would help?" });
  await author.post(`${DESK}/questions/new?kind=long_text`, {
    standard: "What would your staff need?",
    perspectives: "provider",
  });
  await author.post(`${DESK}/languages/cy/question-1`, { "question-standard": "Ydych chi’n cael gorffwys?" });
});
afterAll(async () => {
  await database?.end();
  await server?.stop();
  expect(server.errors()).toBe("");
});

const questionIn = (page: Page) => /name="question" value="([^"]+)"/.exec(page.html)?.[1] ?? "";
function optionIn(page: Page, label: string): string {
  const input = page.html.slice(0, page.html.indexOf(label)).split("<input").at(-1) ?? "";
  return /value="([^"]+)"/.exec(input)?.[1] ?? "";
}
/** The code on the form to print, as it stands on the page. */
const codeOf = ({ html }: Page) =>
  /[0-9A-Z]{3}-[0-9A-Z]{3}/.exec(html.slice(html.indexOf("Code of this form")))?.[0] ?? "";

/** Somebody who has begun, and said who they are. */
async function somebody(voice: string, perspective: string, reads: Record<string, string> = {}) {
  const visitor = createFormVisitor(server.url);
  await visitor.post("/preferences", { ...reads, from: PUBLIC });
  await visitor.post(`${PUBLIC}/begin`, {});
  await visitor.post(`${PUBLIC}/who`, { voice, perspective, go: "next" });
  return visitor;
}

async function send(visitor: FormVisitor) {
  await visitor.post(`${PUBLIC}/who/age`, { underAge: "no", go: "next" });
  expect((await visitor.post(`${PUBLIC}/check`, {})).location).toBe(`${PUBLIC}/receipt`);
}

test("the author writes words for young people beside the usual ones, and sees what is missing", async () => {
  expect(written(await author.open(`${DESK}/languages`))).toContain("Nothing is written for them yet.");
  const before = written(await author.open(`${DESK}/languages/en`));
  // Nobody who is young is asked the third question.
  expect(before).toContain("Children and young people: 0 of 5 parts are written");
  expect(written(await author.open(DESK))).not.toContain("Words for children and young people are missing");

  const tooLong = "Long ".repeat(200);
  const refused = await author.post(`${DESK}/languages/en/question-1`, { "option-1-young": tooLong });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain(tooLong.trim());
  expect(refused.html).toContain('href="#option-1-young"');

  const saved = await author.post(`${DESK}/languages/en/question-1`, {
    "question-young": "Everybody needs a rest.\nDo you get a rest from your responsibilities?",
    "option-1-young": "Yes, I do",
    "option-2-young": "",
  });
  const overview = written(await author.open(saved.location ?? ""));
  expect(overview).toContain("Children and young people: 2 of 5 parts are written");
  expect(overview).toContain(
    "<li>The introduction</li><li>Question 1, answer 2</li><li>Question 2</li></ul>",
  );
  // Advice, and no refusal. A picture is not asked for.
  expect(overview).toContain("Sentence 2: use an easier word than “responsibilities”");
  expect(overview).not.toMatch(/choose a picture/i);
  await author.post(`${DESK}/languages/en/question-1`, {
    "question-young": "Everybody needs a rest.\nDo you get one?",
    "option-1-young": "Yes, I do",
    "option-2-young": "",
  });
  await author.post(`${DESK}/languages/en/front`, {
    "front-young-heading": "What would help you?",
    "front-young": "It takes five minutes. You can stop at any time.",
  });
  const desk = written(await author.open(DESK));
  expect(desk).toContain("Answer 2. Children and young people see the usual words instead.");
  expect(desk).toContain("The question. Children and young people see the usual words instead.");
  expect((await author.open(`${DESK}/languages/en/question-3`)).status).toBe(404);
});

test("a young person meets the words for them, and what is not written in the usual ones", async () => {
  await author.post(`${DESK}/opening?until=${new Date().getFullYear() + 1}-12-31`, {
    "reasons.formative": "It is a test.",
    "reasons.information": "It is a test.",
    "reasons.time": "It is a test.",
  });
  const person = await somebody("own", "young_person");
  const front = written(await person.open(PUBLIC));
  expect(front).toContain("What would help you?");
  expect(front).toContain("You can stop at any time.");
  const first = await person.open(`${PUBLIC}/question/1`);
  for (const words of ["Do you get one?", "Yes, I do", "Insufficient", NOW])
    expect(written(first)).toContain(words);
  expect(written(first)).not.toContain("respite");
  expect(langOf(first, "Do you get one?")).toBe("en-GB");
  const saved = { question: questionIn(first), optionId: optionIn(first, "Yes, I do") };
  await person.post(`${PUBLIC}/question/1`, { ...saved, go: "next" });
  const second = await person.open(`${PUBLIC}/question/2`);
  expect(written(second)).toContain("What would help?");
  await person.post(`${PUBLIC}/question/2`, { question: questionIn(second), text: "A bus.", go: "next" });
  const check = written(await person.open(`${PUBLIC}/check`));
  expect(check).toContain("Do you get one?");
  expect(check).toContain("Yes, I do");
  await send(person);
  // Where they see what became of it, it is the question that they were asked.
  const thread = written(await person.open("/my"));
  expect(thread).toContain("Do you get one?");
  expect(thread).toContain("Yes, I do");
  expect(thread).not.toContain("respite");
});

test("one press turns back to the usual words, keeps what was ticked, and another turns again", async () => {
  const person = await somebody("own", "young_person");
  const first = await person.open(`${PUBLIC}/question/1`);
  const ticked = { question: questionIn(first), optionId: optionIn(first, "Yes, I do") };
  const turned = await person.post(`${PUBLIC}/question/1`, { ...ticked, go: "young-off" });
  expect(turned.location).toBe(`${PUBLIC}/question/1`);
  const usual = await person.open(`${PUBLIC}/question/1`);
  expect(written(usual)).toContain("Do you obtain sufficient respite?");
  expect(written(usual)).not.toContain(NOW);
  expect(usual.html).toMatch(/checked=""/);
  await person.post(`${PUBLIC}/question/1`, { ...ticked, go: "young-on" });
  expect(written(await person.open(`${PUBLIC}/question/1`))).toContain("Do you get one?");
  await person.post(`${PUBLIC}/question/1`, { ...ticked, go: "young-off" });
  await person.post(`${PUBLIC}/question/1`, { ...ticked, go: "next" });
  await send(person);

  // The next person at a shared device is not who the last one was.
  await person.post("/someone-else", {});
  await person.post(`${PUBLIC}/begin`, {});
  await person.post(`${PUBLIC}/who`, { voice: "own", perspective: "young_person", go: "next" });
  expect(written(await person.open(`${PUBLIC}/question/1`))).toContain("Do you get one?");
});

test("grown-ups are not given them: carers, and those who speak for a young person", async () => {
  for (const [voice, perspective] of [
    ["own", "carer"],
    ["on_behalf", "young_person"],
    ["own", "family"],
  ] as const) {
    const person = await somebody(voice, perspective);
    const first = written(await person.open(`${PUBLIC}/question/1`));
    expect(first).toContain("Do you obtain sufficient respite?");
    expect(first).not.toContain("young-on");
  }
  // Before anybody said who they are, they are offered to whoever reads.
  const visitor = createFormVisitor(server.url);
  expect((await visitor.open(PUBLIC)).html).toContain('name="youngWords" value="on"');
  await visitor.post("/preferences", { youngWords: "on", from: PUBLIC });
  expect(written(await visitor.open(`${PUBLIC}/question/1`))).toContain("Do you get one?");
});

test("whoever chose Easy Read keeps it, and a language comes before words for them in English", async () => {
  const easy = await somebody("own", "young_person", { easyRead: "on" });
  const first = await easy.open(`${PUBLIC}/question/1`);
  expect(written(first)).toContain("Can you rest?");
  expect(written(first)).toContain("Yes, I do");
  expect(first.html).not.toContain("young-off");
  await easy.post(`${PUBLIC}/question/1`, {
    question: questionIn(first),
    optionId: optionIn(first, "Insufficient"),
    go: "next",
  });
  await send(easy);

  const welsh = await somebody("own", "young_person", { language: "cy" });
  const page = await welsh.open(`${PUBLIC}/question/1`);
  expect(langOf(page, "Ydych chi’n cael gorffwys?")).toBe("cy");
  expect(langOf(page, "Yes, I do")).toBe("en");
  expect(langOf(await welsh.open(PUBLIC), "What would help you?")).toBe("en");
});

test("all answers land together, marked with the wording that was read", async () => {
  const { rows } = await database.query(
    `SELECT q."position", c."wordingFormat" AS format, count(*)::int AS answers
     FROM "Contribution" c JOIN "Question" q ON q."id" = c."questionId" JOIN "Activity" a ON a."id" = c."activityId"
     WHERE a."slug" = 'what-would-help' GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  expect(rows).toEqual([
    { position: 1, format: "standard", answers: 1 },
    { position: 1, format: "easy_read", answers: 1 },
    { position: 1, format: "young_people", answers: 1 },
    { position: 2, format: "standard", answers: 1 },
  ]);
  const { rows: read } = await database.query(
    `SELECT c."reference" FROM "Contribution" c JOIN "Activity" a ON a."id" = c."activityId"
     WHERE a."slug" = 'what-would-help' AND c."wordingFormat" = 'young_people'`,
  );
  const page = written(await author.open(`/desk/carers-hub/contributions/${read[0].reference}`));
  expect(page).toContain("words for children and young people");
  // Staff read the question as it is asked of everybody.
  expect(page).toContain("Do you obtain sufficient respite?");
});

test("downloads say which wording was read, in the form of their schema", async () => {
  const taken = await author.open(`${DESK}/export/contributions.json`);
  const { contributions } = contributionsExport.parse(JSON.parse(taken.html));
  expect(contributions.map(({ wording }) => wording).sort()).toEqual([
    "easy_read",
    "standard",
    "standard",
    "young_people",
  ]);
  expect((await author.open(`${DESK}/export/contributions.csv`)).html).toContain(",young people,en,");
});

test("paper in words for young people has a code that brings it back to those words", async () => {
  const staff = createFormVisitor(server.url);
  const usual = codeOf(await staff.open(`${PUBLIC}/print`));
  await staff.post("/preferences", { youngWords: "on", from: `${PUBLIC}/print` });
  const paper = await staff.open(`${PUBLIC}/print`);
  expect(written(paper)).toContain("Do you get one?");
  expect(codeOf(paper)).not.toBe(usual);
  const found = await author.post("/desk/type-in", { code: codeOf(paper) });
  expect(found.location).toBe(`${DESK}/type-in?language=en&youngWords=on`);
  const form = await author.open(found.location ?? "");
  expect(written(form)).toContain("Do you get one?");
  expect(form.html).toContain('name="youngWords" value="on"');

  const today = new Date();
  const typed = new FormData();
  const fields = {
    key: /name="key" value="([^"]+)"/.exec(form.html)?.[1] ?? "",
    youngWords: "on",
    language: "en",
    channel: "paper",
    "saidOn-day": String(today.getUTCDate()),
    "saidOn-month": String(today.getUTCMonth() + 1),
    "saidOn-year": String(today.getUTCFullYear()),
    voice: "own",
    perspective: "young_person",
    underAge: "no",
    question: questionIn(form),
    "q1-optionId": optionIn(form, "Yes, I do"),
  };
  for (const [name, value] of Object.entries(fields)) typed.append(name, value);
  const saved = await author.post(`${DESK}/type-in`, typed);
  expect(saved.location).toContain("youngWords=on");
  const { rows } = await database.query(
    `SELECT c."wordingFormat" AS format FROM "Contribution" c JOIN "Activity" a ON a."id" = c."activityId"
     WHERE a."slug" = 'what-would-help' AND c."channel" = 'paper'`,
  );
  expect(rows).toEqual([{ format: "young_people" }]);
});

test("a test run is offered in them, and a copy and a set of questions carry them", async () => {
  expect(written(await author.open(DESK))).toContain("Try it in the words for young people");
  const begun = await author.post(`${DESK}/test-run`, { youngWords: "on" });
  expect(written(await author.open(begun.location ?? ""))).toContain("What would help you?");
  await author.post(`${DESK}/test-run`, { go: "end" });
  expect(written(await author.open(PUBLIC))).not.toContain("What would help you?");

  const copy = await author.post(`${DESK}/copy`, { into: "carers-hub", title: "Again" });
  const again = "/desk/carers-hub/a/again";
  expect(copy.location).toBe(again);
  const copied = written(await author.open(`${again}/languages/en`));
  for (const words of ["What would help you?", "Do you get one?", "Yes, I do", "3 of 5 parts are written"])
    expect(copied).toContain(words);

  await author.post(`${DESK}/question-sets`, { intent: "save", name: "Help" });
  await author.post("/desk/carers-hub/activities/new", {
    kind: "consultation",
    title: "From a set",
    introduction: "It takes five minutes.",
    rung: "consultation",
  });
  const there = "/desk/carers-hub/a/from-a-set";
  const sets = await author.open(`${there}/question-sets`);
  const set = /name="set" value="([^"]+)"/.exec(sets.html)?.[1] ?? "";
  await author.post(`${there}/question-sets`, { intent: "add", set });
  expect(written(await author.open(`${there}/languages/en`))).toContain("Do you get one?");
});

test("what people may have read stays; what is missing can still be added, in Welsh too", async () => {
  const changed = await author.post(`${DESK}/languages/en/question-1`, { "question-young": "Another?" });
  expect(changed.status).toBe(409);
  const added = await author.post(`${DESK}/languages/en/question-1`, { "option-2-young": "Not really" });
  expect(added.status).toBe(303);
  await author.post(`${DESK}/languages/cy/question-1`, { "question-young": "Wyt ti’n cael gorffwys?" });
  const person = await somebody("own", "young_person", { language: "cy" });
  const page = await person.open(`${PUBLIC}/question/1`);
  expect(langOf(page, "Wyt ti’n cael gorffwys?")).toBe("cy");
  expect(langOf(page, "Not really")).toBe("en");
  expect(written(await author.open(`${DESK}/languages/cy`))).toContain(
    "1 of 5 parts are in words for children and young people too.",
  );
});
