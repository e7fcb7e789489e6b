/**
 * One consultation in several languages, over HTTP and without scripts: an author writes Welsh and Urdu beside English
 * in forms, people choose a language, every element says which language it turned out to be in, and all answers land
 * together, marked with the wording that was read.
 */
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFormVisitor, type FormVisitor, type Page } from "../support/form-visitor.ts";
import { langOf, written } from "../support/marked-language.ts";
import { type RunningServer, startServer } from "../support/server.ts";

const DESK = "/desk/carers-hub/a/what-would-help";
const PUBLIC = "/e/carers-hub/a/what-would-help";

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
    standard: "Do you get a rest?",
    "easy-1-text": "Can you rest?",
    "easy-1-picture": "rest",
    "option-1": "Yes",
    "option-2": "No",
  });
  await author.post(`${DESK}/questions/new?kind=long_text`, { standard: "What would help?" });
});
afterAll(async () => {
  await database?.end();
  await server?.stop();
  expect(server.errors()).toBe("");
});

const follow = (visitor: FormVisitor, page: Page) => visitor.open(page.location ?? "");
const questionIn = (page: Page) => /name="question" value="([^"]+)"/.exec(page.html)?.[1] ?? "";
function optionIn(page: Page, label: string): string {
  const input = page.html.slice(0, page.html.indexOf(label)).split("<input").at(-1) ?? "";
  return /value="([^"]+)"/.exec(input)?.[1] ?? "";
}

test("the author writes Welsh beside English, and sees what is missing by language", async () => {
  const before = await author.open(`${DESK}/languages`);
  expect(before.html).not.toContain("parts are written");
  expect(before.html.indexOf("Welsh")).toBeLessThan(before.html.indexOf("Polish"));
  expect(langOf(before, "Cymraeg")).toBe("cy");

  const write = await author.open(`${DESK}/languages/cy/front`);
  expect(langOf(write, "The title in Welsh")).toBe("en-GB");
  expect(write.html).toMatch(
    /<input[^>]*lang="cy"[^>]*name="front-heading"|name="front-heading"[^>]*lang="cy"/,
  );
  await author.post(`${DESK}/languages/cy/front`, {
    "front-heading": "Beth fyddai’n helpu?",
    "front-standard": "Mae’n cymryd pum munud.",
    "front-easy-1-text": "",
  });
  await author.post(`${DESK}/languages/cy/question-1`, {
    "question-standard": "Ydych chi’n cael gorffwys?",
    "question-easy-1-text": "Allwch chi orffwys?",
    "question-easy-1-picture": "rest",
    "option-1-standard": "Ydw",
    "option-2-standard": "",
  });
  const overview = await author.open(`${DESK}/languages`);
  expect(written(overview)).toContain("Welsh: 4 of 6 parts are written");
  expect(written(overview)).toContain("<li>Question 1, answer 2</li><li>Question 2</li>");

  const tooLong = "Hir ".repeat(200);
  const refused = await author.post(`${DESK}/languages/cy/question-2`, { "question-standard": tooLong });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain(tooLong.trim());
  expect(refused.html).toContain('href="#question-standard"');
});

test("a language of the other direction is marked with it, and English stands where nothing was written", async () => {
  await author.post(`${DESK}/languages/ur/question-2`, {
    "question-standard": "آپ کو کس چیز سے مدد ملے گی؟",
  });
  const reader = createFormVisitor(server.url);
  await reader.post("/demo/enter", { role: "commissioner" });
  await reader.post("/preferences", { language: "ur", from: PUBLIC });
  const front = await reader.open(PUBLIC);
  expect(langOf(front, "What would help?")).toBe("en");
  const second = await reader.open(`${PUBLIC}/question/2`);
  expect(second.html).toMatch(/lang="ur" dir="rtl"[^>]*>.*مدد ملے گی؟/s);
  const first = await reader.open(`${PUBLIC}/question/1`);
  expect(first.html).toMatch(/lang="en" dir="ltr"[^>]*>.*Do you get a rest\?/s);
});

test("people choose a language, get what exists, and what is missing in English; each element says which", async () => {
  const opened = await author.post(`${DESK}/opening?until=${new Date().getFullYear() + 1}-12-31`, {
    "reasons.formative": "It is a test.",
    "reasons.information": "It is a test.",
    "reasons.time": "It is a test.",
  });
  expect(opened.status).toBeLessThan(400);

  const person = createFormVisitor(server.url);
  const english = await person.open(PUBLIC);
  expect(langOf(english, "What would help?")).toBe("en-GB");
  expect(langOf(english, "Cymraeg")).toBe("cy");
  const chosen = await person.post("/preferences", { language: "cy", from: PUBLIC });
  expect(chosen.location).toBe(PUBLIC);
  const front = await person.open(PUBLIC);
  expect(langOf(front, "Beth fyddai’n helpu?")).toBe("cy");
  expect(langOf(front, "Mae’n cymryd pum munud.")).toBe("cy");
  expect(langOf(front, "Begin")).toBe("en-GB");
  expect(front.html).toContain("Some of this is only in English.");

  await person.post(`${PUBLIC}/begin`, {});
  const first = await person.open(`${PUBLIC}/question/1`);
  expect(langOf(first, "Ydych chi’n cael gorffwys?")).toBe("cy");
  expect(langOf(first, "Ydw")).toBe("cy");
  expect(langOf(first, "No")).toBe("en");
  expect(langOf(first, "Next")).toBe("en-GB");

  // Changing the language on a question keeps what was ticked.
  const turned = await person.post(`${PUBLIC}/question/1`, {
    question: questionIn(first),
    optionId: optionIn(first, "Ydw"),
    go: "read-en",
  });
  expect(turned.location).toBe(`${PUBLIC}/question/1`);
  const again = await follow(person, turned);
  expect(langOf(again, "Do you get a rest?")).toBe("en-GB");
  expect(again.html).toMatch(/checked=""[^>]*value="|value="[^"]+"[^>]*checked=""/);
  await person.post(`${PUBLIC}/question/1`, {
    question: questionIn(again),
    optionId: optionIn(again, "Yes"),
    go: "read-cy",
  });
  await person.post(`${PUBLIC}/question/1`, {
    question: questionIn(first),
    optionId: optionIn(first, "Ydw"),
    go: "next",
  });
  const second = await person.open(`${PUBLIC}/question/2`);
  expect(langOf(second, "What would help?")).toBe("en");
  await person.post(`${PUBLIC}/question/2`, { question: questionIn(second), text: "Gofal nos.", go: "next" });

  const check = await person.open(`${PUBLIC}/check`);
  expect(langOf(check, "1. Ydych chi’n cael gorffwys?")).toBe("cy");
  expect(langOf(check, "2. What would help?")).toBe("en");
  expect(langOf(check, "Beth fyddai’n helpu?")).toBe("cy");
  const paper = await person.open(`${PUBLIC}/print`);
  expect(langOf(paper, "1. Ydych chi’n cael gorffwys?")).toBe("cy");
  expect((await person.post(`${PUBLIC}/check`, {})).location).toBe(`${PUBLIC}/receipt`);
});

test("all wordings are one question: answers land together, marked with the wording that was read", async () => {
  const person = createFormVisitor(server.url);
  await person.post("/preferences", { language: "cy", easyRead: "on", from: PUBLIC });
  await person.post(`${PUBLIC}/begin`, {});
  const first = await person.open(`${PUBLIC}/question/1`);
  expect(langOf(first, "Allwch chi orffwys?")).toBe("cy");
  await person.post(`${PUBLIC}/question/1`, {
    question: questionIn(first),
    optionId: optionIn(first, "Ydw"),
    go: "next",
  });
  await person.post(`${PUBLIC}/check`, {});

  const { rows } = await database.query(
    `SELECT q."position", c."wordingLanguage" AS language, c."wordingFormat" AS format, count(DISTINCT c."optionId")::int AS options
     FROM "Contribution" c JOIN "Question" q ON q."id" = c."questionId" JOIN "Activity" a ON a."id" = c."activityId"
     WHERE a."slug" = 'what-would-help' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  );
  expect(rows).toEqual([
    { position: 1, language: "cy", format: "standard", options: 1 },
    { position: 1, language: "cy", format: "easy_read", options: 1 },
    { position: 2, language: "en", format: "standard", options: 0 },
  ]);
  const results = await author.open(`${DESK}/results`);
  expect(written(results)).toContain("Do you get a rest?");
});

test("what people may have read stays; what is missing can still be added", async () => {
  const changed = await author.post(`${DESK}/languages/cy/question-1`, { "question-standard": "Arall?" });
  expect(changed.status).toBe(409);
  const added = await author.post(`${DESK}/languages/cy/question-1`, { "option-2-standard": "Nac ydw" });
  expect(added.status).toBe(303);
  const person = createFormVisitor(server.url);
  await person.post("/preferences", { language: "cy", from: PUBLIC });
  expect(langOf(await person.open(`${PUBLIC}/question/1`), "Nac ydw")).toBe("cy");
});

test("paper in Welsh has a code of its own that brings it back to the Welsh questions", async () => {
  const person = createFormVisitor(server.url);
  const codeOf = ({ html }: Page) =>
    /[0-9A-Z]{3}-[0-9A-Z]{3}/.exec(html.slice(html.indexOf("Code of this form")))?.[0];
  const english = codeOf(await person.open(`${PUBLIC}/print`));
  await person.post("/preferences", { language: "cy", from: PUBLIC });
  const welsh = codeOf(await person.open(`${PUBLIC}/print`));
  expect(welsh).not.toBe(english);
  const found = await author.post("/desk/type-in", { code: welsh ?? "" });
  expect(found.location).toBe(`${DESK}/type-in?language=cy`);
  const form = await follow(author, found);
  expect(langOf(form, "Ydych chi’n cael gorffwys?")).toBe("cy");
  expect(form.html).toContain('name="language" value="cy"');
});

test("a test run can be made in every wording, and the author’s own language comes back", async () => {
  const desk = await author.open(DESK);
  expect(written(desk)).toContain("Try it in Easy Read in Welsh");
  const begun = await author.post(`${DESK}/test-run`, { easyRead: "off", language: "cy" });
  const front = await follow(author, begun);
  expect(langOf(front, "Beth fyddai’n helpu?")).toBe("cy");
  await author.post(`${DESK}/test-run`, { go: "end" });
  expect(langOf(await author.open(PUBLIC), "What would help?")).toBe("en-GB");
});
