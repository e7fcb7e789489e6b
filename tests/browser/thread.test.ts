/** One contribution, followed through the product as people meet it: steps 1 to 7 of the thread. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { type RunningServer, startServer } from "../support/server.ts";

const COMMISSIONER = "nadia.thorncastle@example.org";
const SPECIFICATION = `# Day opportunities: service specification

## 1 Introduction

This service helps people do what they choose in the day.

## 2 Opening times

The service is open from 9 am to 5 pm on working days.

## 3 Complaints

A complaint is answered within 20 working days.
`;
const WORDS = "I work until five. I can never come. Please open one evening.";

let server: RunningServer;
let browser: Browser;
let desk: Page;
let visitor: Page;
let reference = "";
let code = "";
const home = "/desk/day-opportunities";

beforeAll(async () => {
  server = await startServer({ demo: true });
  browser = await launchChromium();
  desk = await (await browser.newContext({ baseURL: server.url })).newPage();
  desk.setDefaultTimeout(10_000);
  visitor = await (await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })).newPage();
  visitor.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Presses a button that sends a form, and waits until the server has answered it. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name }).click();
  await answered;
  await page.waitForLoadState();
}
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click();
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const text = (page: Page) => page.getByRole("main").innerText();

test("1. a commissioner signs in by an e-mailed link, which works once", async () => {
  await desk.goto("/sign-in");
  await desk.getByLabel("Your e-mail address").fill(COMMISSIONER);
  await press(desk, "Send me a link");
  const link = server.newestLink(COMMISSIONER);
  await desk.goto(link);
  await press(desk, "Sign in");
  await desk.waitForURL("**/desk");
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await press(stranger, "Sign in");
  expect(await text(stranger)).toMatch(/used or is too old/);
});

test("2. creates an engagement and imports the specification as version 0.1", async () => {
  await desk.goto("/desk/new");
  await desk.getByLabel("Title").fill("Day opportunities");
  await desk.getByLabel("What is this about?").fill("What people can do in the day, and who helps.");
  await desk.getByLabel("What can still change?").fill("When it is open");
  await press(desk, "Create the engagement");
  await desk.waitForURL(`**${home}`);
  await press(desk, "Publish the engagement");
  await desk.goto(`${home}/specification/import`);
  await desk.getByLabel("The document").setInputFiles({
    name: "specification.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(SPECIFICATION),
  });
  await press(desk, "Import it");
  await desk.waitForURL(`**${home}/specification`);
  expect(await text(desk)).toContain("Opening times");
  await desk.goto("/e/day-opportunities/versions/0.1");
  expect(await text(desk)).toContain("The service is open from 9 am to 5 pm on working days.");
});

async function addQuestion(kind: string, question: string, easy: string, more?: () => Promise<void>) {
  await follow(desk, kind);
  await desk.getByLabel("The question", { exact: true }).fill(question);
  await desk.getByLabel(/^Sentence 1/).fill(easy);
  await desk.getByLabel(/^Picture for sentence 1/).selectOption("question");
  await more?.();
  await press(desk, "Add the question");
  await desk.waitForURL(/\/a\/[^/]+$/);
}

test("3. opens a consultation with three kinds of question, each in standard and Easy Read wording", async () => {
  await desk.goto(`${home}/activities/new`);
  await desk
    .getByRole("group", { name: /What kind/ })
    .getByRole("radio")
    .first()
    .check();
  await desk.getByLabel("Title").fill("Your days");
  await desk.getByLabel("Introduction").fill("Three questions about your days. It takes about five minutes.");
  await desk
    .getByRole("group", { name: /How much can people change/ })
    .getByRole("radio")
    .nth(1)
    .check();
  await press(desk, "Create the activity");
  await desk.waitForURL("**/a/your-days");
  await addQuestion("Choose one answer", "Do you use the service now?", "Do you come here now?", async () => {
    await desk.getByLabel("Answer 1", { exact: true }).fill("Yes");
    await desk.getByLabel("Answer 2", { exact: true }).fill("No");
  });
  await addQuestion("Answer in your own words", "What should change?", "What should change?");
  await addQuestion(
    "Comment on a clause",
    "What do you think of the opening times?",
    "When should we open?",
    async () => {
      await desk.getByLabel("The clause that people comment on").selectOption({ label: "2 Opening times" });
    },
  );
  const closes = new Date(Date.now() + 30 * 86_400_000);
  await desk.getByLabel("Day", { exact: true }).fill(String(closes.getDate()));
  await desk.getByLabel("Month", { exact: true }).fill(String(closes.getMonth() + 1));
  await desk.getByLabel("Year", { exact: true }).fill(String(closes.getFullYear()));
  await press(desk, "Open it now");
  await desk.getByRole("button", { name: "Close it now" }).waitFor();
});

test("4. somebody answers without an account and without scripts, and gets a reference", async () => {
  await visitor.goto("/e/day-opportunities");
  await follow(visitor, "Your days");
  await press(visitor, "Begin");
  code = await visitor.locator("code").innerText();
  await follow(visitor, /Go on/);
  await visitor.getByRole("radio").first().check();
  await press(visitor, "Next");
  await visitor.getByLabel("Yes").check();
  await press(visitor, "Next");
  await visitor.getByRole("textbox").fill("More music.");
  await press(visitor, "Next");
  expect(await text(visitor)).toContain("The service is open from 9 am to 5 pm");
  await visitor.getByRole("textbox").fill(WORDS);
  await press(visitor, /Save and check|Next/);
  expect(await text(visitor)).toContain(WORDS);
  await press(visitor, "Send my answers");
  reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await text(visitor))?.[0] ?? "";
  expect(reference).not.toBe("");
  await visitor.reload();
  expect(await text(visitor)).toContain(reference);
});

test("5. contributions gathered elsewhere come in, all or nothing", async () => {
  await desk.goto(`${home}/import`);
  const file = (content: string) => ({
    name: "survey.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  });
  await desk
    .getByLabel("The file")
    .setInputFiles(file("comment,date\nOpen later please,2026-01-05\nMore art,soon\n"));
  await press(desk, "Look at it");
  await desk.getByLabel("When it was said").selectOption("date");
  await press(desk, "Show me again");
  const problems = desk.getByRole("table", { name: /Problems/ });
  await problems.waitFor();
  expect(await problems.innerText()).toMatch(/3\s+date\s+“soon” is not a date/);
  await press(desk, "Throw this file away");
  await desk.waitForURL(`**${home}/import`);
  await desk.getByLabel("The file").setInputFiles(file("comment\nOpen later please\nMore art\n"));
  await press(desk, "Look at it");
  await press(desk, "Import 2 rows");
  await desk.getByText("2 contributions are in.").waitFor();
});

test("6. the commissioner reads, themes, answers, revises the clause and publishes version 0.2", async () => {
  await desk.goto(`${home}/contributions`);
  const card = desk.locator(".card").filter({ hasText: WORDS.slice(0, 30) });
  await card.getByRole("link").first().click();
  await press(desk, "I have read this");
  await desk.getByLabel("A new theme").fill("Evenings");
  await press(desk, "Save themes");
  await press(desk, "Let everybody read them");
  await desk.getByRole("radio", { name: /^Accepted/ }).check();
  await desk.getByLabel("Why?").fill("People who work could never come.");
  await press(desk, "Record this response");
  await desk.goto(`${home}/themes`);
  await press(desk, "Publish the responses");

  await desk.goto(`${home}/specification`);
  await follow(desk, /Opening times/);
  await desk
    .getByLabel("Text", { exact: true })
    .fill("The service is open from 9 am to 5 pm on working days, and until 8 pm on Tuesdays.");
  await desk.getByLabel("Why does it change?").fill("People who work asked for an evening.");
  await press(desk, /Save/);
  await desk.goto(`${home}/publish`);
  expect(await text(desk)).toContain("does not say who or what it comes from");

  await desk.goto(`${home}/specification`);
  await follow(desk, /Opening times/);
  await desk.getByRole("checkbox", { name: /Evenings/ }).check();
  await desk.getByRole("checkbox", { name: /I work until five/ }).check();
  await desk.getByLabel("Why does it change?").fill("People who work asked for an evening.");
  await press(desk, /Save/);
  await desk.goto(`${home}/publish`);
  await desk.getByLabel(/What changed/).fill("One evening a week.");
  await press(desk, "Publish version 0.2");
  await visitor.goto("/e/day-opportunities/versions/0.2/changes");
  const changes = await text(visitor);
  expect(changes).toContain("until 8 pm on Tuesdays");
  expect(changes).toContain("People who work asked for an evening.");
  expect(await visitor.locator("ins").allInnerTexts()).not.toEqual([]);
});

test("7. what was said and done is public, and the code shows what happened to what was said", async () => {
  await visitor.goto("/e/day-opportunities/you-said-we-did");
  expect(await text(visitor)).toContain("People who work could never come.");
  const elsewhere = await (
    await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })
  ).newPage();
  await elsewhere.goto("/return");
  await elsewhere.getByLabel("Your code").fill(code.toUpperCase().replaceAll(" ", ", "));
  await press(elsewhere, "Go on");
  await elsewhere.goto("/my");
  const mine = await text(elsewhere);
  expect(mine).toContain(WORDS);
  expect(mine).toContain("People who work could never come.");
  expect(mine).toMatch(/0\.2/);
  expect(await heading(elsewhere)).not.toBe("");
  expect(server.errors()).toBe("");
});
