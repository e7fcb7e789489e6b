/** Cutting a long letter into passages: with a mouse, by keyboard alone, and without scripts. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDemonstration } from "../support/visitors.ts";
import { arrive, box, button, drawn, expectNoSidewaysScroll, keyboard, link, see } from "../support/walk.ts";

const demo = openDemonstration();

/** A letter that nobody has cut, by words of its own. */
async function openLetter(page: Page, words: string, title = /^A /): Promise<void> {
  await page.goto(`/desk/carers-hub/contributions?words=${encodeURIComponent(words)}`);
  await page.locator(".card-title a").first().click();
  await arrive(page, title);
}
const passages = (page: Page) => page.getByRole("navigation", { name: "Passages" }).getByRole("link");
const field = (page: Page) => box(page, "Or select the words of one passage");

test("with a mouse: words are selected to the letter and become a passage, which is given and answered", async () => {
  const page = await demo.enterAs("a commissioner");
  await openLetter(page, "Forty working days is not a standard");
  await link(page, "Cut it into passages").click();
  await arrive(page, "Cut it into passages");
  await field(page).waitFor();
  // Nothing was selected yet: it says so, and nothing is cut.
  await button(page, "Make these words a passage").click();
  await see(page, /^Select the words that belong together first/);

  await field(page).dblclick({ position: { x: 40, y: 30 } });
  const word = await field(page).evaluate((it: HTMLTextAreaElement) =>
    it.value.slice(it.selectionStart, it.selectionEnd).trim(),
  );
  expect(word.length).toBeGreaterThan(1);
  await page.keyboard.type("typed over");
  expect(await field(page).inputValue()).toContain(word);
  const area = await field(page).boundingBox();
  if (!area) throw new Error("The words are not on the page.");
  await page.mouse.move(area.x + area.width / 2, area.y + 60);
  await page.mouse.down();
  await page.mouse.move(area.x + area.width / 2, area.y + 140, { steps: 5 });
  await page.mouse.up();
  const chosen = await field(page).evaluate((it: HTMLTextAreaElement) =>
    it.value.slice(it.selectionStart, it.selectionEnd).trim(),
  );
  expect(chosen.split(/\s+/).length).toBeGreaterThan(5);
  await button(page, "Make these words a passage").click();
  await page.locator(".cut-step:has(:checked)").nth(1).waitFor();
  await link(page, "Back without saving").click();
  await see(page, "Passage 1 of 3");
  expect(await passages(page).count()).toBe(3);
  await passages(page).nth(1).click();
  await see(page, "Passage 2 of 3");
  const passage = await page.getByRole("main").locator("blockquote").first().innerText();
  expect(passage.replace(/\s+/g, " ")).toContain(chosen.replace(/\s+/g, " "));
  await page.getByRole("heading", { name: "Response to passage 2" }).waitFor();
  await page.getByText("Who answers: nobody in particular").click();
  await page.getByLabel("Who answers it?").selectOption({ label: "Menna Crake" });
  await button(page, "Save who answers").click();
  await page.getByText("Who answers: Menna Crake").click();
  await see(page, /^Menna Crake has it to answer, since/);
  await page.getByRole("radio", { name: "Accepted", exact: true }).check();
  await box(page, "Why?").fill("Somebody will speak to every carer within a week.");
  await button(page, "Record this response").click();
  await see(page, "Passage 2 of 3");
  await see(page, /Read or change/);
  await page.getByText("passage by passage").click();
  await see(page, "Passage 2, which you are reading");
  await passages(page).nth(0).click();
  await see(page, "Passage 1 of 3");
  expect(await page.getByText("Somebody will speak to every carer within a week.").count()).toBe(0);
});

test("by keyboard alone: one key to cut, arrows and Shift to select, Space to tick and to join again", async () => {
  const page = await demo.enterAs("a commissioner");
  await openLetter(page, "the third step creaks");
  await page.getByText("Work by keys").waitFor();
  await page.keyboard.press("c");
  await arrive(page, "Cut it into passages");
  await field(page).waitFor();
  const hand = keyboard(page);
  const tick = page.getByRole("checkbox", { name: /^honestly not much/ });
  await hand.reach(tick);
  await page.keyboard.press("Space");
  await hand.reach(field(page));
  await page.keyboard.press("Control+Home");
  for (let words = 0; words < 8; words++) await page.keyboard.press("Control+Shift+ArrowRight");
  await drawn(page);
  await hand.press(button(page, "Make these words a passage"));
  await page.locator(".cut-step:has(:checked)").nth(1).waitFor();
  expect(await tick.isChecked(), "what was ticked is cut as well").toBe(true);
  const ticked = page.locator(".cut-step:has(:checked)");
  expect(await ticked.count()).toBe(2);
  // The tick is taken away: the passage is joined with the one before it.
  await hand.reach(tick);
  await page.keyboard.press("Space");
  await hand.press(button(page, "Save these passages"));
  await see(page, "Passage 1 of 2");
});

test("without scripts: sentences are ticked, all the parts are made at once, and put together again", async () => {
  const page = await demo.enterAs("a commissioner", { javaScriptEnabled: false });
  await openLetter(page, "don't move my chair");
  await link(page, "Cut it into passages").click();
  await arrive(page, "Cut it into passages");
  expect(await field(page).count()).toBe(0);
  for (const begins of ["He'd say, don't move my chair", "Now this is me"])
    await page.getByRole("checkbox", { name: new RegExp(`^${begins}`) }).check();
  await page.getByRole("radio", { name: "New passages begin without a theme" }).check();
  await button(page, "Save these passages").click();
  await see(page, "Passage 1 of 3");
  await link(page, "Passage 2").click();
  await see(page, "Passage 2 of 3");
  await page.getByRole("checkbox", { name: "Trust", exact: true }).check();
  await button(page, "Save themes").click();
  await see(page, "Passage 2 of 3");
  expect(await page.getByRole("checkbox", { name: "Trust", exact: true }).isChecked()).toBe(true);
  await link(page, "Passage 3").click();
  await see(page, "Passage 3 of 3");
  expect(await page.getByRole("checkbox", { name: "Trust", exact: true }).isChecked()).toBe(false);
  await link(page, "Cut it at other places, or join passages").click();
  for (const begins of ["He'd say, don't move my chair", "Now this is me"])
    await page.getByRole("checkbox", { name: new RegExp(`^${begins}`) }).uncheck();
  await button(page, "Save these passages").click();
  await link(page, "Cut it into passages").waitFor();
  expect(await page.getByRole("navigation", { name: "Passages" }).count()).toBe(0);
});

test("of two who cut at once the second sees both, and what stays says so", async () => {
  const [one, two] = [await demo.enterAs("a commissioner"), await demo.enterAs("a commissioner")];
  const begin = (page: Page, words: RegExp) => page.getByRole("checkbox", { name: words });
  for (const page of [one, two]) {
    await openLetter(page, "nobody will be in trouble");
    await link(page, "Cut it into passages").click();
    await field(page).waitFor();
  }
  await begin(one, /^Now against/).check();
  await begin(two, /^Do not ask only/).check();
  await button(one, "Save these passages").click();
  await see(one, "Passage 1 of 2");
  await button(two, "Save these passages").click();
  await see(two, /Nothing of yours is lost/);
  expect(await begin(two, /^Now against/).isChecked()).toBe(true);
  expect(await begin(two, /^Do not ask only/).isChecked()).toBe(true);
  await button(two, "Save these passages").click();
  await see(two, "Passage 1 of 3");

  await openLetter(two, "knows the word aphasia");
  await link(two, "Cut it at other places, or join passages").click();
  const stays = begin(two, /^Now breaks/);
  expect([await stays.isChecked(), await stays.isDisabled()]).toEqual([true, true]);
  await see(two, "This tick stays.");
});

test("whoever wrote the letter sees what became of each part, without scripts and in Easy Read; everybody reads only the part", async () => {
  const writer = await demo.somebody({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const answering = "/e/carers-hub/a/have-we-got-it-right";
  await writer.goto(answering);
  await button(writer, "Begin").click();
  await writer.waitForURL((url) => url.pathname !== answering);
  await writer.goto(`${answering}/question/2`);
  await writer.getByRole("textbox").fill("The walled garden is lovely. Nobody answers after six.");
  await writer.locator('button[name="go"][value="next"]').click();
  await writer.goto(`${answering}/check`);
  await button(writer, "Send my answers").click();
  await writer.waitForURL("**/receipt");

  const desk = await demo.enterAs("a commissioner", { javaScriptEnabled: false });
  await openLetter(desk, "walled garden", /^Somebody/);
  await button(desk, "Let everybody read them").click();
  await link(desk, "Cut it into passages").click();
  await desk.getByRole("checkbox", { name: /^Nobody answers after six/ }).check();
  await button(desk, "Save these passages").click();
  await link(desk, "Passage 2").click();
  await see(desk, "Passage 2 of 2");
  await desk.getByRole("radio", { name: "Accepted", exact: true }).check();
  await box(desk, "Why?").fill("Calls are answered until midnight.");
  await button(desk, "Record this response").click();
  const reference = new URL(desk.url()).pathname.split("/").at(-1) ?? "";
  await desk.goto("/desk/carers-hub/responses");
  await link(desk, new RegExp(`^Answers part of ${reference}`)).click();
  await button(desk, "Publish it without a second reader").click();

  const cookies = [{ name: "tl_prefs", value: "easyRead=on", url: demo.server.url }];
  await writer.context().addCookies(cookies);
  await writer.goto("/my");
  await see(writer, "You told us 2 different things.");
  const part = (heading: string) =>
    writer
      .locator("section")
      .filter({ has: writer.getByRole("heading", { level: 3, name: heading }) })
      .last();
  expect(await part("Part 1").innerText()).toMatch(/walled garden is lovely.*not answered this yet/s);
  expect(await part("Part 2").innerText()).toMatch(/after six.*We agree.*until midnight/s);
  expect(await part("Part 2").innerText()).not.toContain("walled garden");
  await expectNoSidewaysScroll(writer);

  const visitor = await demo.somebody({ javaScriptEnabled: false });
  await visitor.goto("/e/carers-hub/you-said-we-did");
  const main = visitor.getByRole("main");
  await see(visitor, "Nobody answers after six.");
  expect(await main.innerText()).not.toContain("walled garden");
});
