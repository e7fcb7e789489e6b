/**
 * Somebody who would rather show and say than write: a photo and their voice, without scripts, in Easy Read, on a small
 * phone. Then the recording is played and typed out at the desk, and what was typed is their words.
 */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { png, wav, zip } from "../support/files.ts";
import { openDemonstration } from "../support/visitors.ts";
import {
  arrive,
  box,
  button,
  expectNoSidewaysScroll,
  expectShortSentences,
  link,
  see,
} from "../support/walk.ts";

const demo = openDemonstration();
const FRONT = "/e/carers-hub/a/have-we-got-it-right";
const ASKED = `${FRONT}/question/9`;
const SAID = "Please ring before you come. I need to know who it is.";

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});
const choose = (page: Page) => page.locator("input[type=file]");

async function looksEasy(page: Page) {
  await expectNoSidewaysScroll(page);
  await expectShortSentences(page);
}

async function beginInEasyRead(): Promise<Page> {
  const page = await demo.somebody({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await page.goto(FRONT);
  await button(page, "Easy Read").click();
  await button(page, "Turn Easy Read off").waitFor();
  await button(page, "Begin").click();
  await page.goto(ASKED);
  return page;
}

async function playsHere(page: Page) {
  const player = page.locator("main audio").first();
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.duration)).toBeCloseTo(3, 0);
  return player;
}

test("a photo and a voice are added, what is no photo is refused with its reason, and the words come from the voice", async () => {
  const page = await beginInEasyRead();
  await looksEasy(page);
  await choose(page).setInputFiles(file("holiday.png", zip));
  await button(page, "Add this file").click();
  await see(page, "We cannot use this file.");
  await looksEasy(page);
  expect(await page.locator("main img").count()).toBe(0);

  await choose(page).setInputFiles(file("My front door, Gwen.png", png(64, 64)));
  await button(page, "Add this file").click();
  const photo = page.locator("main img");
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(64);
  await choose(page).setInputFiles(file("Gwen says.wav", wav(3)));
  await button(page, "Add this file").click();
  await playsHere(page);
  await looksEasy(page);
  await button(page, "Next").click();

  await arrive(page, "Check your answers");
  await see(page, "Gwen says.wav");
  await looksEasy(page);
  await button(page, "Send my answers").click();
  await arrive(page, "We have your answers");

  const [receipt = ""] = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await page.getByRole("main").innerText()) ?? [];

  const desk = await demo.enterAs("a commissioner");
  await desk.goto(`/desk/carers-hub/contributions?show=untyped&words=${receipt}`);
  await desk.locator("main a[href*='/contributions/']").last().click();
  await see(desk, "Gwen says.wav");
  const player = await playsHere(desk);
  await button(desk, "Play or pause (F8)").click();
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(0);
  await box(desk, "Transcript").fill(SAID);
  await button(desk, "It is complete").click();
  await desk.locator("main blockquote").getByText(SAID).waitFor();

  await page.goto("/my");
  await see(page, SAID);
  await page.goto(`${FRONT}/check`);
  await see(page, SAID);
  const reference = desk.url().split("/").at(-1) ?? "";
  const stranger = await demo.somebody();
  await stranger.goto(`/e/carers-hub/contributions/${reference}`);
  expect(await stranger.content()).not.toMatch(/Gwen/);
});

test("somebody who sent a photo takes it away again, puts another in its place, and sends that", async () => {
  const page = await beginInEasyRead();
  await choose(page).setInputFiles(file("wrong.png", png(32, 32)));
  await button(page, "Add this file").click();
  await button(page, "Next").click();
  await button(page, "Send my answers").click();
  await arrive(page, "We have your answers");

  await page.goto(`${FRONT}/check`);
  await link(page, "Change answer 9").click();
  await see(page, "We delete it when you send your changes.");
  await looksEasy(page);
  await button(page, "Take it away wrong.png").click();
  await expect.poll(() => page.locator("main img").count()).toBe(0);
  await choose(page).setInputFiles(file("right.png", png(48, 48)));
  await button(page, "Save and check my answers").click();
  await see(page, "You changed this. It is not sent yet.");
  await see(page, "right.png");
  await looksEasy(page);
  await button(page, "Send my changes").click();
  await arrive(page, "We have your answers");
  await page.goto(`${FRONT}/check`);
  await see(page, "right.png");
  expect(await page.getByText("wrong.png").count()).toBe(0);

  await link(page, "Change answer 9").click();
  await button(page, "Take it away right.png").click();
  await button(page, "Save and check my answers").click();
  await arrive(page, "Take this answer back?");
  await see(page, "We delete your files too.");
  await looksEasy(page);
  await link(page, "No, keep it").click();
  await see(page, "right.png");
});
