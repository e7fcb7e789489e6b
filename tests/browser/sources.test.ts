/** Naming the sources of a clause, out of dozens. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDemonstration } from "../support/visitors.ts";
import {
  arrive,
  box,
  button,
  expectNoSidewaysScroll,
  holdScripts,
  keyboard,
  link,
  see,
} from "../support/walk.ts";

const demo = openDemonstration();

const search = (page: Page) => page.getByRole("searchbox", { name: "Find a source by its words" });
const source = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
const chosen = (page: Page) => page.getByRole("grid", { name: /^Chosen/ });
const THROUGH = /^Getting through/;
const BREAKS = /^Breaks that happen/;
const PHONE = /rings at night/;

/** A commissioner who revises this clause. */
async function revising(clause: RegExp, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await demo.enterAs("a commissioner", options);
  await page.goto("/desk/carers-hub/specification");
  await link(page, clause).click();
  await arrive(page, clause);
  return page;
}

/** What the newest revision of the clause says about itself. */
const revised = (page: Page, reason: string, sources: number) =>
  see(page, new RegExp(`${reason} Sources named: ${sources}\\.`));

async function expectQuiet(page: Page, work: () => Promise<void>): Promise<void> {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  await work();
  expect(said).toEqual([]);
}

test("by keyboard alone, on a narrow screen, words find them and Delete takes one out again", async () => {
  const page = await revising(/2\.1 Adult carers/, { viewport: { width: 320, height: 640 } });
  const hand = keyboard(page);
  await hand.write(box(page, "Why does it change?"), "People told us about the nights.");
  await hand.write(search(page), "NIGHTS write");
  await see(page, /^1 of \d+ matches “NIGHTS write”\./);
  await page.locator("[data-announcer]", { hasText: /^1 of \d+ matches/ }).waitFor({ state: "attached" });
  await hand.choose(source(page, PHONE));
  await hand.write(search(page), "through");
  await hand.choose(source(page, THROUGH));
  await hand.write(search(page), "breaks happen");
  await hand.choose(source(page, BREAKS));
  expect(await source(page, PHONE).count()).toBe(0);
  expect(await chosen(page).getByRole("row").count()).toBe(3);
  await expectNoSidewaysScroll(page);

  // The list is one stop; inside it, Home, End and the arrows go from one to the next.
  await hand.reach(chosen(page).locator("[role=row][tabindex='0']"));
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  await page
    .locator("[data-announcer]", { hasText: "Taken out: Breaks that happen." })
    .waitFor({ state: "attached" });
  expect(await source(page, BREAKS).isChecked()).toBe(false);
  await hand.press(button(page, "Save this revision"));
  await arrive(page, /^Publish version/);
  await page.goBack();
  await page.reload();
  await revised(page, "People told us about the nights\\.", 2);
});

test("without JavaScript the boxes are the form, and no search is shown that nothing answers", async () => {
  const page = await revising(/2\.3 Carers who work/, { javaScriptEnabled: false });
  expect(await page.getByRole("searchbox").count()).toBe(0);
  await box(page, "Why does it change?").fill("Two themes say so.");
  await source(page, BREAKS).check();
  await source(page, THROUGH).check();
  await button(page, "Save this revision").click();
  await arrive(page, /^Publish version/);
  await page.goBack();
  await page.reload();
  await revised(page, "Two themes say so\\.", 2);
});

test("what was ticked and written before the scripts arrive is kept, found and sent", async () => {
  const page = await revising(/6\.4 Complaints/);
  const letGo = await holdScripts(page);
  await page.reload({ waitUntil: "commit" });
  await source(page, BREAKS).check();
  await box(page, "Text").press("Control+End");
  await box(page, "Text").pressSequentially(" Nobody waits for more than ten days.");
  await box(page, "Heading").fill("Complaints and praise");
  await box(page, "Why does it change?").fill("Ten days is what people asked for.");
  await search(page).fill("through");
  expect(await chosen(page).count()).toBe(0);

  await expectQuiet(page, async () => {
    letGo();
    await chosen(page).getByRole("row", { name: "Breaks that happen" }).waitFor();
  });
  await see(page, /^1 of \d+ matches “through”\./);
  expect(await box(page, "Text").inputValue()).toMatch(/ Nobody waits for more than ten days\.$/);
  expect(await box(page, "Heading").inputValue()).toBe("Complaints and praise");
  await source(page, THROUGH).check();
  await button(page, "Save this revision").click();
  await arrive(page, /^Publish version/);
  await link(page, /Complaints and praise/).click();
  await revised(page, "Ten days is what people asked for\\.", 2);
  expect(await box(page, "Text").inputValue()).toMatch(/ Nobody waits for more than ten days\.$/);
});
