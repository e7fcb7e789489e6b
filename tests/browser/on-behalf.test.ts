/** A supporter answers with and for somebody, and young people for themselves: without scripts, on a small phone. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDemonstration } from "../support/visitors.ts";
import {
  arrive,
  button,
  expectNoSidewaysScroll,
  expectPictured,
  expectShortSentences,
  link,
  radio,
  see,
} from "../support/walk.ts";

const demo = openDemonstration();
const FRONT = "/e/carers-hub/a/have-we-got-it-right";
const WORDS = "Imran says: I want the same person to come each time.";

async function onSmallPhone(): Promise<Page> {
  const page = await demo.somebody({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await page.goto(FRONT);
  return page;
}

async function beginInEasyRead(): Promise<Page> {
  const page = await onSmallPhone();
  await button(page, "Easy Read").click();
  await button(page, "Turn Easy Read off").waitFor();
  return begin(page);
}

async function begin(page: Page): Promise<Page> {
  await button(page, "Begin").click();
  await link(page, "I have kept my code. Go on").click();
  await arrive(page, "Who is speaking?");
  return page;
}

async function arriveEasily(page: Page, heading: string) {
  await arrive(page, heading);
  await expectNoSidewaysScroll(page);
  await expectShortSentences(page);
}

test("a supporter says how they know the person, whose words they write, and that the person said yes", async () => {
  const page = await beginInEasyRead();
  await radio(page, "For somebody else").check();
  await radio(page, "I use care or support").check();
  await button(page, "Next").click();

  await arriveEasily(page, "How do you know this person? (optional)");
  await expectPictured(page, "Do not tell us their name, or yours.");
  await expectPictured(page, "I am paid to support them");
  await radio(page, "I am paid to support them").check();
  await button(page, "Next").click();

  await arriveEasily(page, "Whose words will you write? (optional)");
  await radio(page, "Their own words").check();
  await button(page, "Next").click();
  await arriveEasily(page, "Did they say that you may speak for them? (optional)");
  await button(page, "Back").click();
  await arriveEasily(page, "Whose words will you write? (optional)");
  expect(await radio(page, "Their own words").isChecked()).toBe(true);
  await button(page, "Next").click();
  await radio(page, "Yes, they said so").check();
  await button(page, "Next").click();

  await see(page, "Question 1 of 9");
  await button(page, "Next").click();
  await see(page, "Question 2 of 9");
  await page.getByRole("textbox").fill(WORDS);
  await button(page, "Next").click();
  await page.goto(`${FRONT}/check`);
  await arriveEasily(page, "Check your answers");
  for (const said of ["I am paid to support them", "Their own words", "Yes, they said so", WORDS])
    await see(page, said);

  // Only what is changed is asked again.
  await page.locator("a[href$='/who/words?from=check']").click();
  await radio(page, "Some of both").check();
  await button(page, "Next").click();
  await arriveEasily(page, "Check your answers");
  await see(page, "Some of both");
  await button(page, "Send my answers").click();
  await arriveEasily(page, "We have your answers");
  const receipt = (await page.locator("main code").first().textContent()) ?? "";

  const reader = await demo.enterAs("a commissioner");
  await reader.goto(`/desk/carers-hub/contributions?words=${receipt.trim()}`);
  // The list of voices to narrow down by says the same, out of sight.
  await reader.locator(".card").getByText("For somebody else").waitFor();
  await reader.getByRole("main").locator("a[href*='/contributions/']").last().click();
  for (const known of ["Paid to support them", "Some of both", "They said yes"]) await see(reader, known);
});

test("a young person is asked in words for them, and is told what is missing before they send", async () => {
  const page = await beginInEasyRead();
  await radio(page, "For myself").check();
  await radio(page, "I am a child or a young person").check();
  await button(page, "Next").click();
  await arriveEasily(page, "Are you under 16?");
  await expectPictured(page, "What you think matters here.");
  await radio(page, "Yes, I am under 16").check();
  await button(page, "Next").click();
  await arriveEasily(page, "Did an adult say that you can take part?");
  await radio(page, "Not yet").check();
  await button(page, "Next").click();
  await button(page, "Next").click();
  await page.getByRole("textbox").fill(WORDS);
  await button(page, "Next").click();

  await page.goto(`${FRONT}/check`);
  await see(page, "One thing before you send");
  await button(page, "Send my answers").click();
  await see(page, "Your answers are kept.");
  await link(page, "Say that an adult said yes").click();
  await radio(page, "Yes, my guardian said yes").check();
  await button(page, "Next").click();
  await arriveEasily(page, "Check your answers");
  await see(page, WORDS);
  await button(page, "Send my answers").click();
  await arriveEasily(page, "We have your answers");
});

test("a young person reads questions in words for them, and goes back to the usual words in one press", async () => {
  const page = await begin(await onSmallPhone());
  await radio(page, "For myself").check();
  await radio(page, "I am a child or a young person").check();
  await button(page, "Next").click();
  await radio(page, "No, I am 16 or older").check();
  await button(page, "Next").click();

  await arrive(page, "Is it in the plan?");
  await see(page, "Some of them are still at school.");
  await see(page, "These are words for children and young people.");
  await expectNoSidewaysScroll(page);
  await radio(page, "Some of it").check();
  await button(page, "The usual words").click();
  await arrive(page, "Does version 0.3 do what carers asked for?");
  expect(await radio(page, "Some of it").isChecked()).toBe(true);
  await button(page, "Words for children and young people").click();
  await arrive(page, "Is it in the plan?");
  await button(page, "Next").click();
  await arrive(page, "What did we forget, or get wrong?");

  // Nobody has written the fourth question for them yet.
  await page.goto(`${FRONT}/question/4`);
  await see(page, "Is that the right way to say it?");
  await page.goto(`${FRONT}/check`);
  await arrive(page, "Check your answers");
  await expectNoSidewaysScroll(page);
  await button(page, "Send my answers").click();
  await arrive(page, "We have your answers");
  const receipt = (await page.locator("main code").first().textContent()) ?? "";

  const reader = await demo.enterAs("a commissioner");
  await reader.goto(`/desk/carers-hub/contributions?words=${receipt.trim()}`);
  await reader.getByRole("main").locator("a[href*='/contributions/']").last().click();
  await see(reader, "words for children and young people");
});
