import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demonstration } from "../../prisma/demonstration/index.ts";
import { createVisitor, OPEN_CONSULTATION } from "../support/visitor.ts";
import { openDemonstration } from "../support/visitors.ts";
import {
  arrive,
  box,
  button,
  expectNoSidewaysScroll,
  expectPictured,
  expectShortSentences,
  type Hand,
  keyboard,
  link,
  mouse,
  radio,
  see,
} from "../support/walk.ts";

const demo = openDemonstration();

const ENGAGEMENT = "A new carers hub for Marrowdale and Tidewick";
const CONSULTATION = "Have we got it right?";
const FRONT = `/e/${OPEN_CONSULTATION.engagement}/a/${OPEN_CONSULTATION.activity}`;

/** Words that nobody else wrote, so that finding them proves something. */
const WORDS = {
  missing: "Nobody says who feeds the dog while I am in hospital.",
  night: "At three in the morning a text is all I can manage.",
  visits: "Six is fine. Forty-five minutes is not, when the bus is late.",
  measures: "Ask us whether we slept.",
  saturdays: "Not if it is the Monday that goes.",
  way: "By bus, when it comes",
};

interface Way {
  name: string;
  context: BrowserContextOptions;
  hand: (page: Page) => Hand;
  easyRead: boolean;
}

const WAYS: Way[] = [
  { name: "by mouse, with JavaScript", context: {}, hand: () => mouse, easyRead: false },
  { name: "by keyboard alone", context: {}, hand: keyboard, easyRead: false },
  {
    name: "without JavaScript",
    context: { javaScriptEnabled: false },
    hand: () => mouse,
    easyRead: false,
  },
  {
    name: "in Easy Read at 320 px, no scripts",
    context: { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
    hand: () => mouse,
    easyRead: true,
  },
];

describe.each(WAYS)("taking part $name", ({ context: options, hand: handOf, easyRead }) => {
  const chosen = easyRead ? "It does some of it" : "Some of it";
  const disagree = easyRead ? "No, I do not agree" : "Disagree";
  const why = easyRead ? "Why? You can leave this out." : "Why? (optional)";
  const sure = easyRead ? "It may change something" : "A little sure";
  /** What holds on every page of this way. */
  const fits = (page: Page) => (easyRead ? expectEasyRead(page) : Promise.resolve());
  const at = async (page: Page, heading: string | RegExp) => {
    await arrive(page, heading);
    await fits(page);
  };
  const question = async (page: Page, number: number) => {
    await see(page, `Question ${number} of 10`);
    await fits(page);
  };
  const enter = async (context: BrowserContext) => {
    const page = await context.newPage();
    await page.goto("/");
    await arrive(page, "From what people said to what the council buys");
    if (easyRead) {
      await expectNoSidewaysScroll(page);
      await button(page, "Easy Read").click();
      await button(page, "Turn Easy Read off").waitFor();
      await fits(page);
    }
    return { page, hand: handOf(page) };
  };

  test("reads, answers, stops, comes back elsewhere, sends once and sees its words", async () => {
    const first = await demo.newContext(options);
    const { page, hand } = await enter(first);

    await hand.press(link(page, ENGAGEMENT));
    await at(page, ENGAGEMENT);
    await hand.press(link(page, CONSULTATION));
    await at(page, CONSULTATION);
    if (easyRead) {
      await expectPictured(page, "You told us what to change.");
      await expectPictured(page, "Tell us if our new plan for carers is right.");
      const begin = await button(page, "Begin").boundingBox();
      expect(begin?.y, "the way to begin is near the title").toBeLessThan(1_100);
    }
    await hand.press(link(page, "Look at the questions first"));
    await see(page, "Question 1 of 11");
    await see(page, "You have not begun on this device");
    await hand.press(link(page, "First page"));
    await at(page, CONSULTATION);

    await hand.press(button(page, "Begin"));
    await at(page, "This is your code");
    const code = (await page.getByRole("code").first().textContent()) ?? "";
    expect(code.trim().split(/\s+/)).toHaveLength(4);
    await hand.press(link(page, "I have kept my code. Go on"));

    await at(page, "Who is speaking?");
    await hand.choose(radio(page, "For myself"));
    await hand.choose(radio(page, "I look after somebody, without pay"));
    await hand.press(button(page, "Next"));

    await question(page, 1);
    if (easyRead) {
      await expectPictured(page, "Carers told us what they need.");
      await expectPictured(page, "Does the new plan do that?");
      await expectPictured(page, "Yes, it does");
    }
    await hand.choose(radio(page, chosen));
    await hand.press(button(page, "Next"));
    await question(page, 2);
    if (easyRead) await expectPictured(page, "What did we forget?");
    await hand.write(page.getByRole("textbox"), WORDS.missing);
    await hand.press(button(page, "Next"));

    await question(page, 3);
    if (easyRead) await expectPictured(page, "A person answers it.");
    await hand.write(page.getByRole("textbox"), WORDS.night);
    await hand.press(button(page, "Back"));
    await question(page, 2);
    expect(await page.getByRole("textbox").inputValue()).toBe(WORDS.missing);
    await hand.press(button(page, "Back"));
    await question(page, 1);
    expect(await radio(page, chosen).isChecked()).toBe(true);
    await hand.press(button(page, "Next"));
    await question(page, 2);
    await hand.press(button(page, "Next"));
    await question(page, 3);
    expect(await page.getByRole("textbox").inputValue()).toBe(WORDS.night);
    await hand.press(button(page, "Next"));

    await question(page, 4);
    await hand.write(page.getByRole("textbox"), WORDS.visits);
    await page.goBack();
    await question(page, 3);
    await page.goForward();
    await question(page, 4);
    expect(await page.getByRole("textbox").inputValue(), "the browser's own Back").toBe(WORDS.visits);
    await hand.press(button(page, "Save and stop"));
    await at(page, "You can stop");
    await first.close();

    const second = await demo.newContext(options);
    const { page: again, hand: other } = await enter(second);
    await other.press(link(again, "I have a code"));
    await at(again, "Come back with your code");
    await other.write(box(again, "Your code"), code.toUpperCase());
    await other.press(button(again, "Go on"));
    await question(again, 5);
    await other.write(again.getByRole("textbox"), WORDS.measures);
    await other.press(button(again, "Next"));

    await question(again, 6);
    if (easyRead) await expectPictured(again, "Do you agree?");
    await other.choose(radio(again, disagree));
    await other.write(box(again, why), WORDS.saturdays);
    await other.press(button(again, "Next"));
    await question(again, 7);
    if (easyRead) await expectPictured(again, "It may change something");
    await other.choose(radio(again, sure));
    await other.press(button(again, "Next"));
    await question(again, 8);
    if (easyRead) await expectPictured(again, "One word is enough. For example: bus.");
    await other.write(again.getByRole("textbox"), WORDS.way);
    await other.press(button(again, "Back"));
    await question(again, 7);
    expect(await radio(again, sure).isChecked()).toBe(true);
    await other.press(button(again, "Back"));
    await question(again, 6);
    expect(await box(again, why).inputValue()).toBe(WORDS.saturdays);
    for (const number of [7, 8, 9, 10]) {
      await other.press(button(again, "Next"));
      await question(again, number);
    }
    await other.press(button(again, "Next"));

    await at(again, "Check your answers");
    for (const words of [
      ...Object.values(WORDS),
      chosen,
      disagree,
      sure,
      "I look after somebody, without pay",
    ])
      await see(again, words);
    const beforeSending = again.url();
    await other.press(button(again, "Send my answers"));
    await at(again, "We have your answers");
    const reference = await referenceOn(again);
    expect(reference).toMatch(/\S{6,}/);

    await again.reload();
    expect(await referenceOn(again)).toBe(reference);
    await again.goBack();
    expect(again.url()).toBe(beforeSending);
    await at(again, "What you sent");
    expect(await button(again, "Send my answers").count()).toBe(0);
    await fits(again);
    await other.press(link(again, "See your receipt"));
    await at(again, "We have your answers");
    expect(await referenceOn(again)).toBe(reference);

    await other.press(link(again, "What happened to what I said"));
    await at(again, "What happened to what I said");
    for (const words of [...Object.values(WORDS), chosen, disagree, sure]) await see(again, words);
    expect(await again.getByRole("heading", { name: "You said" }).count()).toBe(8);
    await second.close();
  });
});

describe.each(WAYS)(
  "ticking, numbering and choosing a picture $name",
  ({ context: options, hand: handOf, easyRead }) => {
    const evening = "In the evening";
    const [breaks, night] = easyRead
      ? ["A rest that we can rely on", "A person to phone at night"]
      : ["Breaks that are not cancelled", "Somebody to ring at night"];
    const weekend = easyRead ? "On Saturday or Sunday" : "At the weekend";
    const message = "A text message";

    test("keeps them on the way back, refuses a number given twice, and shows the order before it is sent", async () => {
      const context = await demo.newContext(options);
      const page = await context.newPage();
      const hand = handOf(page);
      if (easyRead) {
        await page.goto("/");
        await button(page, "Easy Read").click();
      }
      await page.goto(`/e/${OPEN_CONSULTATION.engagement}/a/what-matters-most`);
      await hand.press(button(page, "Begin"));
      await hand.press(link(page, "I have kept my code. Go on"));
      await hand.press(button(page, "Leave this out"));
      await see(page, "Question 1 of 3");
      for (const name of [evening, weekend]) await tick(page, hand, name);
      await hand.press(button(page, "Next"));
      await see(page, "Question 2 of 3");
      await number(page, hand, night, "1");
      await number(page, hand, breaks, "1");
      await hand.press(button(page, "Next"));
      await see(page, "You gave the number 1 more than once. Give it to one only.");
      if (easyRead) await expectEasyRead(page);
      expect(await select(page, night).inputValue()).toBe("1");
      await number(page, hand, night, "2");
      await hand.press(button(page, "Next"));
      await see(page, "Question 3 of 3");
      if (easyRead) await expectPictured(page, message);
      await hand.choose(radio(page, message));
      await hand.press(button(page, "Back"));
      await see(page, "Question 2 of 3");
      expect([await select(page, breaks).inputValue(), await select(page, night).inputValue()]).toEqual([
        "1",
        "2",
      ]);
      await hand.press(button(page, "Back"));
      await see(page, "Question 1 of 3");
      expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(2);
      for (const _ of [1, 2, 3]) await hand.press(button(page, "Next"));
      await arrive(page, "Check your answers");
      if (easyRead) await expectEasyRead(page);
      expect(await page.locator("main ol li").allTextContents()).toEqual([breaks, night]);
      for (const words of [evening, weekend, message]) await see(page, words);
      await hand.press(button(page, "Send my answers"));
      await arrive(page, "We have your answers");
      await hand.press(link(page, "What happened to what I said"));
      await arrive(page, "What happened to what I said");
      expect(await page.locator("blockquote ol li").allTextContents()).toEqual([breaks, night]);
      await context.close();
    });
  },
);

const select = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });

async function tick(page: Page, hand: Hand, name: string): Promise<void> {
  const box = page.getByRole("checkbox", { name, exact: true });
  await hand.reach(box);
  await page.keyboard.press("Space");
  expect(await box.isChecked()).toBe(true);
}

/** Gives a number with the keys alone, as every native list takes it. */
async function number(page: Page, hand: Hand, name: string, place: string): Promise<void> {
  await hand.reach(select(page, name));
  await page.keyboard.type(place);
  expect(await select(page, name).inputValue()).toBe(place);
}

/** What holds on every page of the path in Easy Read. */
async function expectEasyRead(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectShortSentences(page);
  expect(await page.locator("script").count(), `scripts on ${page.url()}`).toBe(0);
}

describe("the other pages of the path in Easy Read, at 320 px", () => {
  const HUB = `/e/${OPEN_CONSULTATION.engagement}`;
  const WORKSHOP = `${HUB}/a/what-good-looks-like`;
  const pages: { path: string; pictured: string }[] = [
    { path: "/", pictured: "Say what should change about care and support." },
    { path: HUB, pictured: "They do it without pay. We call them carers." },
    { path: HUB, pictured: "What help should there be at night?" },
    { path: HUB, pictured: "Both councils set it last winter." },
    { path: `${HUB}/a/help-for-unpaid-carers`, pictured: "It takes no more answers." },
    { path: `${FRONT}/print`, pictured: "Does the new plan do that?" },
    { path: WORKSHOP, pictured: "One sentence is enough." },
    { path: `${WORKSHOP}/statements`, pictured: "Say what you think of each sentence." },
    { path: `${WORKSHOP}/propose`, pictured: "It may become part of the plan." },
    { path: "/return", pictured: "Your code brings you back to your answers." },
    { path: "/live", pictured: "It is on the screen in the room." },
    { path: "/help", pictured: "We ask you one question on each page." },
    { path: "/support", pictured: "Do you feel ill? Phone 111, day or night." },
    { path: "/stop", pictured: "Or do not come back. That is fine." },
    { path: "/preferences", pictured: "Choose what is best for you." },
    { path: "/e/nowhere/a/nothing/page", pictured: "Check the address." },
  ];
  let context: BrowserContext;
  beforeAll(async () => {
    context = await demo.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto("/");
    await button(page, "Easy Read").click();
    await button(page, "Turn Easy Read off").waitFor();
  });
  afterAll(() => context.close());

  test.each(pages)("$path says “$pictured”", async ({ path, pictured }) => {
    const page = await context.newPage();
    await page.goto(path);
    await expectPictured(page, pictured);
    await expectEasyRead(page);
    await page.close();
  });
});

test("somebody joins the room in Easy Read, at 320 px, and every sentence there is short", async () => {
  const context = await demo.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`/live/${demonstration.sessions.find(({ state }) => state === "running")?.joinCode}`);
  await button(page, "Easy Read").click();
  await expectPictured(page, "Join to vote or to write a note.");
  await button(page, "Join this session").click();
  await arrive(page, "You have joined");
  await expectPictured(page, "Write these four words down.");
  await expectShortSentences(page);
  await link(page, "Go to the session").click();
  await page.getByRole("heading", { name: "Hold up a card" }).waitFor();
  await expectPictured(page, "Only the person who runs this sees it. They do not see your name.");
  await expectShortSentences(page);
  await expectNoSidewaysScroll(page);
  await context.close();
});

test("the front page says what is open and how long it takes, and of what has closed what came of it", async () => {
  const page = await demo.somebody({ javaScriptEnabled: false });
  await page.goto(`/e/${OPEN_CONSULTATION.engagement}`);
  const card = (title: string) => page.locator(".card", { has: link(page, title) });
  expect(await card(CONSULTATION).innerText()).toMatch(/Open until .*About \d+ minutes/s);
  const closed = await card("Help for unpaid carers").innerText();
  expect(closed).toMatch(/This closed on .*It takes no more answers\. See what came of it\./s);
  expect(closed).not.toMatch(/minutes|Answer questions|come back/);
  await link(page, "Help for unpaid carers").click();
  await link(page, "See what came of it").click();
  await arrive(page, "You said, we did");
  await page.close();
});

describe("sending more than once", () => {
  test("a double click sends one set of answers", async () => {
    const { context, page } = await readyToSend("The bus stops at six.");
    await button(page, "Send my answers").dblclick();
    await arrive(page, "We have your answers");
    expect(await kept(context)).toEqual(["The bus stops at six."]);
    await context.close();
  });

  test("two tabs that send at once get one reference", async () => {
    const { context, page } = await readyToSend("My son answers the telephone for me.");
    const other = await context.newPage();
    await other.goto(page.url());
    await arrive(other, "Check your answers");
    const tabs = [page, other];
    await Promise.all(tabs.map((tab) => button(tab, "Send my answers").click()));
    await Promise.all(tabs.map((tab) => arrive(tab, "We have your answers")));
    expect(await referenceOn(other)).toBe(await referenceOn(page));
    expect(await kept(context)).toEqual(["My son answers the telephone for me."]);
    await context.close();
  });

  test("a tab that was left open sends nothing new", async () => {
    const { context, page } = await readyToSend("We have no kettle there.");
    const late = await context.newPage();
    await late.goto(page.url());
    await arrive(late, "Check your answers");
    await button(page, "Send my answers").click();
    await arrive(page, "We have your answers");
    await button(late, "Send my answers").click();
    await arrive(late, "We have your answers");
    expect(await referenceOn(late)).toBe(await referenceOn(page));
    expect(await kept(context)).toEqual(["We have no kettle there."]);
    await context.close();
  });
});

const referenceOn = async (page: Page) => (await page.getByRole("code").first().textContent()) ?? "";

/** Somebody new who answered the second question and stands before the button that sends. */
async function readyToSend(words: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await demo.newContext();
  const page = await context.newPage();
  await page.goto(FRONT);
  await button(page, "Begin").click();
  await link(page, "I have kept my code. Go on").click();
  await button(page, "Leave this out").click();
  await see(page, "Question 1 of 9");
  await button(page, "Next").click();
  await see(page, "Question 2 of 9");
  await page.getByRole("textbox").fill(words);
  await button(page, "Next").click();
  await see(page, "Question 3 of 9");
  await page.goto(`${FRONT}/check`);
  await arrive(page, "Check your answers");
  return { context, page };
}

/** What the database holds of this browser's person, asked past the pages. */
async function kept(context: BrowserContext): Promise<(string | null)[]> {
  const visitor = createVisitor(demo.server.url);
  const cookies = await context.cookies();
  visitor.jar.token = cookies.find(({ name }) => name === "tl_device")?.value ?? null;
  const { contributions } = await visitor.api.participant.thread.query({});
  return contributions.map(({ words }) => words);
}
