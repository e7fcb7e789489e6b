/** A clerk with a pile of paper forms: by keyboard alone, from the code on the paper to the slip. */
import { expect, test } from "vitest";
import { zip } from "../support/files.ts";
import { openDemonstration } from "../support/visitors.ts";
import { arrive, box, button, keyboard, link, radio, see } from "../support/walk.ts";

const demo = openDemonstration();
const FRONT = "/e/carers-hub/a/have-we-got-it-right";
/** Thirty stops on a long page, each looked at with and without its focus. */
const PATIENCE_MS = 600_000;
const LETTER = "%PDF-1.7\n%%EOF\n";
const WORDS = "I wrote this at the kitchen table. Please do not lose it.";

test("types in a paper form by keyboard, mends what was refused, and gives back a reference", {
  timeout: PATIENCE_MS,
}, async () => {
  const reader = await demo.somebody();
  await reader.goto(`${FRONT}/print?size=large`);
  const code = (await reader.getByText("Code of this form:").locator("strong").textContent()) ?? "";
  expect(code).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/);

  const page = await demo.enterAs("a commissioner");
  const hand = keyboard(page);
  await page.goto("/desk/type-in");
  await hand.write(box(page, "Code on the paper"), "7K2-9Q");
  await hand.press(button(page, "Go to its questions"));
  await see(page, "We do not know this code.");
  await hand.write(box(page, "Code on the paper"), code.toLowerCase());
  await hand.press(button(page, "Go to its questions"));

  await arrive(page, "Type in an answer");
  await hand.write(box(page, "Year"), "2199");
  await hand.choose(radio(page, "Some of it"));
  await hand.write(page.locator("textarea[name='q2-text']"), WORDS);
  await hand.press(button(page, "Save, and type in the next one"));
  await see(page, "This day has not come yet.");
  expect(await page.locator("textarea[name='q2-text']").inputValue()).toBe(WORDS);
  expect(await radio(page, "Some of it").isChecked()).toBe(true);
  await hand.write(box(page, "Year"), String(new Date().getFullYear()));
  const scan = page.locator("input[type=file]");
  await scan.setInputFiles({ name: "form.zip", mimeType: "application/zip", buffer: Buffer.from(zip) });
  await hand.press(button(page, "Save, and type in the next one"));
  await see(page, "We cannot use this file.");
  expect(await page.locator("textarea[name='q2-text']").inputValue()).toBe(WORDS);
  await scan.setInputFiles({ name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from(LETTER) });
  await hand.press(button(page, "Save, and type in the next one"));

  await see(page, "Saved. Its reference is");
  expect(await page.locator("textarea[name='q2-text']").inputValue()).toBe("");
  const slip = page.getByRole("link", { name: /^A slip to print for/ });
  const reference = ((await slip.textContent()) ?? "").replace("A slip to print for", "").trim();
  await hand.press(slip);
  await arrive(page, "We have your answer");
  await see(page, reference);
  await link(page, "Type in the next one").waitFor();
  await page.goto(`/desk/carers-hub/contributions?words=${reference}`);
  await page
    .getByRole("heading", { level: 2, name: /, on paper$/ })
    .first()
    .waitFor();
  await page.locator("main a[href*='/contributions/']").last().click();
  await see(page, "Typed in by");
});
