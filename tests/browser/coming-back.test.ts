/** Saved on one phone, gone on with on another: by a link, in Easy Read, at 320 px, with no scripts. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { OPEN_CONSULTATION } from "../support/visitor.ts";
import { openDemonstration } from "../support/visitors.ts";
import {
  arrive,
  box,
  button,
  expectNoSidewaysScroll,
  expectPictured,
  expectShortSentences,
  link,
  radio,
  see,
} from "../support/walk.ts";

const demo = openDemonstration();
const FRONT = `/e/${OPEN_CONSULTATION.engagement}/a/${OPEN_CONSULTATION.activity}`;
const PHONE = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
const WORDS = "A bus that comes when it says it comes.";

async function phone(): Promise<Page> {
  const context = await demo.newContext(PHONE);
  await context.addCookies([{ name: "tl_prefs", value: "easyRead=on", url: demo.server.url }]);
  return context.newPage();
}
/** What holds on every page of the way. */
async function at(page: Page, heading: string): Promise<void> {
  await arrive(page, heading);
  await expectNoSidewaysScroll(page);
  await expectShortSentences(page);
  expect(await page.locator("script[src]").count(), "no scripts").toBe(0);
}
/** Begins, and gives an address on the page that shows the four words. */
async function beginWith(email: string): Promise<Page> {
  const page = await phone();
  await page.goto(FRONT);
  await page.locator("main form .button-main").first().click();
  await at(page, "This is your code");
  await link(page, "Send me a link to come back with").click();
  await at(page, "Send me a link by e-mail");
  await expectPictured(page, "Then they can open your answers too.");
  await box(page, "Your e-mail address").fill(email);
  await button(page, "Go on").click();
  await at(page, "Is this your address?");
  await see(page, email);
  await button(page, "Yes, send me the link").click();
  await at(page, "Look in your e-mail");
  await link(page, "Go back").click();
  await at(page, "This is your code");
  return page;
}
/** The link of the newest mail to this address, as it stands in the mail. */
const newestLink = (email: string) => demo.server.newestLink(email);

test("what was saved on one phone is gone on with on another, by a link, and the first is somebody else’s by then", async () => {
  const email = "first.phone@example.org";
  const first = await beginWith(email);
  await first.goto(`${FRONT}/question/2`);
  await first.locator("main textarea[name=text]").fill(WORDS);
  await button(first, "Save and stop").click();
  await at(first, "You can stop");
  await link(first, "Send me a link to come back with").waitFor();
  await button(first, "It is someone else’s turn").click();
  await first.goto("/my");
  await at(first, "Come back with your code");

  const second = await phone();
  await second.goto("/return");
  await link(second, "I have lost my words: send me a link").click();
  await at(second, "Have a link sent to you");
  await box(second, "Your e-mail address").fill("First.Phone@Example.org");
  await button(second, "Send me a link").click();
  await at(second, "Look in your e-mail");
  const mailed = newestLink(email);
  await second.goto(mailed);
  await at(second, "Come back to your answers");
  await second.goto("/my");
  await at(second, "Come back with your code");
  await second.goto(mailed);
  await button(second, "Open my answers").click();
  await second.waitForURL(`**${FRONT}/question/1`);
  await second.goto(`${FRONT}/question/2`);
  expect(await second.locator("main textarea[name=text]").inputValue()).toBe(WORDS);

  const third = await phone();
  await third.goto(mailed);
  await button(third, "Open my answers").click();
  await at(third, "This link does not work");
  await link(third, "Send me a new link").click();
  await at(third, "Have a link sent to you");
});

test("a family that shares one address says whose answers to open", async () => {
  const email = "family@example.org";
  const [carer, son] = [await beginWith(email), await beginWith(email)];
  await carer.goto(`${FRONT}/question/2`);
  await carer.locator("main textarea[name=text]").fill(WORDS);
  await button(carer, "Save and stop").click();
  await at(carer, "You can stop");
  await son.goto(`${FRONT}/who`);
  await radio(son, "I am a child or a young person").check();
  await son.locator("main form .button-main").first().click();

  const page = await phone();
  await page.goto(newestLink(email));
  await button(page, "Open my answers").click();
  await arrive(page, "Which do you want to open?");
  await expectNoSidewaysScroll(page);
  await see(page, /I am a child or a young person\./);
  await button(page, "Open my answers").click();
  await see(page, "There is a problem");
  await page.getByRole("radio").first().check();
  await button(page, "Open my answers").click();
  await page.waitForURL(`**${FRONT}/question/1`);
  await page.goto(`${FRONT}/question/2`);
  expect(await page.locator("main textarea[name=text]").inputValue()).toBe(WORDS);
});
