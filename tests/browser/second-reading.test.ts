/** A response as two colleagues bring it to people, by forms alone: one writes, the other reads. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDemonstration } from "../support/visitors.ts";
import { box, button, link, radio, see } from "../support/walk.ts";

const demo = openDemonstration();
const MENNA = "menna.crake@example.org";
const RESPONSES = "/desk/carers-hub/responses";
const NEW = "A visit lasts as long as it is needed, up to two hours. Six is the most, not a must.";

/** Menna, of the other authority, by the link that is e-mailed to her. */
async function enterAsMenna(): Promise<Page> {
  const page = await demo.somebody({ javaScriptEnabled: false });
  await page.goto("/sign-in");
  await box(page, "Your e-mail address").fill(MENNA);
  await button(page, "Send me a link").click();
  await see(page, /e-mail|link/);
  await page.goto(demo.server.newestLink(MENNA));
  await button(page, "Sign in").click();
  await button(page, "Sign out").waitFor();
  return page;
}

const pile = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^${name} \\(`) });
const openFirst = (page: Page, name: string) => pile(page, name).getByRole("link").first().click();

test("a change is asked for, made and agreed to, and then people read it", async () => {
  const nadia = await demo.enterAs("a commissioner", { javaScriptEnabled: false });
  const menna = await enterAsMenna();

  await nadia.goto(RESPONSES);
  await openFirst(nadia, "A change was asked for");
  await see(nadia, /Say that, and say that six is the most/);
  expect(await button(nadia, "Keep what I say").count(), "nobody reads their own words").toBe(0);
  expect(await button(nadia, /^Publish it/).count()).toBe(0);
  await link(nadia, "Change the words").click();
  await box(nadia, "Why?").fill("");
  await button(nadia, "Save the changes").click();
  await see(nadia, /Say why, in plain words/);
  await box(nadia, "Why?").fill(NEW);
  await button(nadia, "Save the changes").click();
  await see(nadia, /Waiting for a second reader/);

  await menna.goto(RESPONSES);
  await pile(menna, "Waiting for you to read").getByText(NEW).waitFor();
  await openFirst(menna, "Waiting for you to read");
  await menna.getByText("Nadia Thorncastle").last().click();
  await see(menna, /added: /);
  await radio(menna, "Something should change first").check();
  await button(menna, "Keep what I say").click();
  await see(menna, /Say what should change/);
  await radio(menna, "Yes, people may read this").check();

  // Meanwhile the writer thinks of something better: what was read is not what stands there now.
  await link(nadia, "Change the words").click();
  await box(nadia, "Why?").fill(`${NEW} You choose when.`);
  await button(nadia, "Save the changes").click();
  await button(menna, "Keep what I say").click();
  await see(menna, /Somebody changed these words while you were working/);
  await see(menna, /You choose when/);
  await radio(menna, "Yes, people may read this").check();
  await button(menna, "Keep what I say").click();

  await nadia.goto(RESPONSES);
  await menna.goto(RESPONSES);
  await button(nadia, "Publish these 2 together").click();
  await see(nadia, /2 responses are published/);
  await button(menna, "Publish these 2 together").click();
  await see(menna, /Nothing was published just now/);
  await link(menna, "See “You said, we did”").click();
  await see(menna, /You choose when/);
});

test("where a second reader is a must, nothing is published without one", async () => {
  const page = await demo.enterAs("a commissioner", { javaScriptEnabled: false });
  await page.goto(RESPONSES);
  await openFirst(page, "Waiting for you to read");
  await button(page, "Publish it without a second reader").waitFor();
  await page.goto(RESPONSES);
  await radio(page, /^Yes, it is a must/).check();
  await button(page, "Keep this").click();
  await openFirst(page, "Waiting for you to read");
  await link(page, "Change the words").waitFor();
  expect(await button(page, /^Publish/).count()).toBe(0);
});
