/** One engagement, from the first sign-in to the last answer, as people meet it: steps 1 to 10 of the thread. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { type RunningServer, startServer } from "../support/server.ts";
import { box, button, link, radio, see, settle } from "../support/walk.ts";

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

/** A new activity; its questions are added before it is opened. */
async function createActivity(kind: string, title: string, introduction: string) {
  await desk.goto(`${home}/activities/new`);
  await desk
    .getByRole("group", { name: /What kind/ })
    .getByRole("radio", { name: kind })
    .check();
  await box(desk, "Title").fill(title);
  await box(desk, "Introduction").fill(introduction);
  await desk
    .getByRole("group", { name: /How much can people change/ })
    .getByRole("radio")
    .nth(1)
    .check();
  await press(desk, "Create the activity");
  await desk.waitForURL(/\/a\/[^/]+$/);
}

async function openForAMonth() {
  await fillDate(new Date(Date.now() + 30 * 86_400_000));
  await press(desk, "Open it now");
  if (await isAskedForReasons()) {
    for (const why of await desk.getByRole("textbox", { name: /why do you open it/ }).all())
      await why.fill("It was agreed with the carers' forum.");
    await press(desk, "Open it now");
  }
  await button(desk, "Close it now").waitFor();
}

/** A consultation with a point of fairness unmet asks why it is opened all the same. */
async function isAskedForReasons() {
  const asked = desk.getByRole("heading", { level: 1, name: "Before you open it" });
  await asked.or(button(desk, "Close it now")).waitFor();
  return asked.isVisible();
}

async function fillDate(day: Date) {
  await box(desk, "Day").fill(String(day.getDate()));
  await box(desk, "Month").fill(String(day.getMonth() + 1));
  await box(desk, "Year").fill(String(day.getFullYear()));
}

/** Revises a clause, names what it comes from, and publishes. */
async function reviseAndPublish(
  clause: RegExp,
  body: string,
  reason: string,
  source: RegExp,
  version: string,
) {
  await desk.goto(`${home}/specification`);
  await follow(desk, clause);
  await box(desk, "Text").fill(body);
  await box(desk, "Why does it change?").fill(reason);
  await desk.getByRole("checkbox", { name: source }).check();
  await press(desk, /Save/);
  await desk.goto(`${home}/publish`);
  await box(desk, /What changed/).fill(reason);
  await press(desk, `Publish version ${version}`);
}

/** Somebody new, with a browser of their own. */
async function somebody(javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url, javaScriptEnabled })).newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

test("3. opens a consultation with three kinds of question, each in standard and Easy Read wording", async () => {
  await createActivity(
    "Consultation",
    "Your days",
    "Three questions about your days. It takes about five minutes.",
  );
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
  await openForAMonth();
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
  await desk.goto(`${home}/responses`);
  await follow(desk, /^Answers /);
  await press(desk, "Publish it without a second reader");

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
});

const SHOWN = "Somewhere quiet to sit.";
const HIDDEN = "The man at number nine never helps.";

test("8. in a live session two screens and a form make one result, and a wall note becomes a contribution", async () => {
  await desk.goto(`${home}/live/new`);
  await box(desk, "Title").fill("Tea at the library");
  await radio(desk, "Your days").check();
  await fillDate(new Date(Date.now() + 86_400_000));
  await box(desk, "At what time?").fill("14:30");
  await button(desk, "Make the session").click();
  await see(desk, "Tea at the library");
  await desk.getByText("Add a vote", { exact: true }).click();
  await box(desk, "Question").fill("Which evening?");
  await box(desk, "Answers").fill("Tuesday\nThursday");
  await button(desk, "Add the vote").click();
  await desk.getByRole("listitem").filter({ hasText: "Which evening?" }).waitFor();
  await desk.getByText("Add a wall", { exact: true }).click();
  await box(desk, "What people are asked to say").fill("What is missing?");
  await button(desk, "Add the wall").click();
  await desk.getByRole("listitem").filter({ hasText: "What is missing?" }).waitFor();
  const joinCode = /and type\s*([0-9A-Z]{6})/.exec(await text(desk))?.[1] ?? "";
  await button(desk, "Start the session").click();
  await button(desk, "Open: Which evening?").click();
  await button(desk, "Close the vote and show the result").waitFor();

  const [ada, ben, cleo, projector] = [
    await somebody(),
    await somebody(),
    await somebody(false),
    await somebody(),
  ];
  for (const page of [ada, ben, cleo]) {
    await page.goto("/live");
    await box(page, "Join code").fill(joinCode);
    await button(page, "Go to the session").click();
    await button(page, "Join this session").click();
    await link(page, "Go to the session").click();
  }
  for (const page of [ada, ben]) await see(page, "You are connected.");
  let answered = 0;
  for (const [page, evening] of [
    [ada, "Tuesday"],
    [ben, "Tuesday"],
    [cleo, "Thursday"],
  ] as const) {
    await radio(page, evening).check();
    await button(page, "Vote").click();
    await see(page, "Your vote is in");
    answered += 1;
    for (const screen of [ada, ben])
      await see(screen, answered === 1 ? "1 person has answered." : `${answered} people have answered.`);
  }
  await settle(desk, "Close the vote and show the result", "Close the vote");
  for (const page of [ada, ben]) await see(page, "2 of 3 people chose “Tuesday”.");
  await link(cleo, "See what is new").click();
  await see(cleo, "2 of 3 people chose “Tuesday”.");

  await button(desk, "Open: What is missing?").click();
  await box(ada, "What is missing?").waitFor();
  await box(ada, "What is missing?").fill(SHOWN);
  await button(ada, "Send my note").click();
  await see(ada, "With the facilitator");
  await link(cleo, "See what is new").click();
  await box(cleo, "What is missing?").fill(HIDDEN);
  await button(cleo, "Send my note").click();
  await projector.goto(`/live/${joinCode}/projector`);
  await see(projector, "No notes are shown yet.");
  await button(desk, new RegExp(`^Hide the note\\s*: ${HIDDEN.replace(/\./g, "\\.")}`)).click();
  await button(desk, new RegExp(`^Show the note\\s*: ${SHOWN.replace(/\./g, "\\.")}`)).click();
  await see(projector, SHOWN);
  expect(await projector.content()).not.toContain(HIDDEN);

  await desk.goto(`${home}/contributions`);
  const card = desk.locator(".card").filter({ hasText: SHOWN });
  expect(await card.innerText()).toContain("in the room");
});

test("9. a workshop turns sentences into an agreed outcome, and a clause names it", async () => {
  await createActivity(
    "Co-design workshop",
    "What a good day is",
    "Write a sentence. Say what you think of others.",
  );
  await openForAMonth();
  const front = "/e/day-opportunities/a/what-a-good-day-is";
  const sentences = ["choose what I do on Tuesdays.", "change my mind about Tuesdays."];
  const proposer = await somebody(false);
  for (const rest of sentences) {
    await proposer.goto(`${front}/propose`);
    await radio(proposer, "I can…").check();
    await box(proposer, "How does it go on?").fill(rest);
    await button(proposer, "Send my sentence").click();
    await see(proposer, "We have your sentence");
  }
  const statements = `${home}/workshop/what-a-good-day-is`;
  await desk.goto(statements);
  for (const rest of sentences)
    await press(desk, new RegExp(`^Let it be shown\\s*: I can ${rest.replace(/\./g, "\\.")}`));
  const other = await somebody(false);
  await other.goto(`${front}/statements`);
  await button(other, new RegExp(`^Agree\\s*: I can ${(sentences[0] ?? "").replace(/\./g, "\\.")}`)).click();
  await see(other, "You agree.");

  for (const rest of sentences) await desk.getByRole("checkbox", { name: `I can ${rest}` }).check();
  await radio(desk, "I can…").check();
  await box(desk, "How does it go on?").fill("choose what I do, and change my mind.");
  await press(desk, "Merge them");
  await follow(desk, /^Record that it is agreed\s*: I can choose what I do, and change my mind/);
  await box(desk, "What was decided").fill("People choose their day");
  await box(desk, "Who decided").fill("Cabinet member for adults");
  await fillDate(new Date());
  await box(desk, "Reasons").fill("People said it twice.");
  for (const [number, name, why] of [
    [1, "People choose", "It is their day."],
    [2, "Staff choose", "It is easier to plan."],
  ] as const) {
    await box(desk, `Name of option ${number}`).fill(name);
    await box(desk, `What speaks for or against option ${number}`).fill(why);
  }
  await radio(desk, "Option 1").check();
  await press(desk, "Record the decision");
  await reviseAndPublish(
    /Introduction/,
    "This service helps people do what they choose in the day, and change their mind.",
    "The workshop agreed it.",
    /I can choose what I do, and change my mind/,
    "0.3",
  );
  await visitor.goto("/e/day-opportunities/versions/0.3/changes");
  expect(await text(visitor)).toContain("I can choose what I do, and change my mind.");
});

const SECRET = "It would cost us £97,431 a year.";

test("10. a provider answers a market test, one answer in confidence, and is traced like anybody", async () => {
  await createActivity("Market test", "Talking to providers", "Three questions for providers.");
  await addQuestion("Answer in your own words", "What would stop you from bidding?", "What would stop you?");
  await addQuestion("Answer in your own words", "What would it cost?", "What would it cost?", async () => {
    await desk.getByRole("checkbox", { name: /^Yes, with a short summary/ }).check();
  });
  await addQuestion("Answer in your own words", "What have we missed?", "What did we miss?");
  await openForAMonth();

  const front = "/e/day-opportunities/a/talking-to-providers";
  const provider = await somebody();
  await provider.goto(front);
  await see(provider, "This is not a call for competition.");
  await follow(provider, "Register your organisation");
  await box(provider, "Your name").fill("Bryn Meredith");
  await box(provider, "Your e-mail address at work").fill("bryn@larkfield.example");
  await press(provider, "Send me a link");
  await provider.goto(server.newestLink("bryn@larkfield.example"));
  await press(provider, "Sign in");
  await box(provider, "Name of your organisation").fill("Larkfield Care");
  await radio(provider, "10 to 49 people").check();
  await radio(provider, "No").check();
  await press(provider, "Register");
  await provider.goto(`${front}/market-answers/1`);
  await box(provider, "What would stop you from bidding?").fill("A term of one year would stop us.");
  await press(provider, "Save and go to the next question");
  await box(provider, "What would it cost?").fill(SECRET);
  await provider.getByRole("checkbox", { name: "This answer is confidential" }).check();
  await provider.getByRole("group", { name: "If it is, why?" }).getByRole("radio").first().check();
  await box(provider, /a summary that everybody may read/).fill("About as much as now.");
  await press(provider, "Save and go to the next question");
  await box(provider, "What have we missed?").fill("Transport.");
  await press(provider, "Save and check your answers");
  await press(provider, "Send our answers");
  await see(provider, /^Sent on/);
  await provider.goto(`${front}/ask`);
  await box(provider, "Your question").fill("We at Larkfield ask: are weekends in?");
  await press(provider, "Send my question");

  const market = `${home}/market/talking-to-providers`;
  await desk.goto(market);
  await box(desk, "The question as everybody may read it").fill("Are weekends in?");
  await box(desk, "The answer").fill("Yes, both days.");
  await press(desk, "Publish both to everybody");
  await visitor.goto(front);
  await see(visitor, "Are weekends in?");
  await see(visitor, "Yes, both days.");

  await desk.goto(`${home}/contributions`);
  await desk
    .locator(".card")
    .filter({ hasText: "A term of one year would stop us." })
    .getByRole("link")
    .first()
    .click();
  await press(desk, "I have read this");
  await desk.getByRole("combobox", { name: "Find a theme, or make one" }).fill("A longer term");
  await desk.getByRole("option", { name: "Make a new one: A longer term" }).click();
  await press(desk, "Save themes");
  await reviseAndPublish(
    /Complaints/,
    "A complaint is answered within 20 working days. The contract lasts three years.",
    "One year is too short to hire for.",
    /A longer term/,
    "0.4",
  );
  await visitor.goto("/e/day-opportunities/versions/0.4/changes");
  expect(await text(visitor)).toContain("A longer term");
  for (const path of [
    front,
    "/e/day-opportunities",
    "/e/day-opportunities/you-said-we-did",
    "/e/day-opportunities/versions/0.4/changes",
  ]) {
    await visitor.goto(path);
    for (const words of ["97,431", "Larkfield"]) expect(await visitor.content(), path).not.toContain(words);
  }
  await desk.goto(`${home}/contributions`);
  expect(await desk.content()).not.toContain("97,431");
  expect(server.errors()).toBe("");
});
