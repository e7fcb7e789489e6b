/** Giving what somebody said its themes, and finding what carries one. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDemonstration } from "../support/visitors.ts";
import {
  arrive,
  box,
  button,
  drawn,
  expectNoSidewaysScroll,
  holdScripts,
  keyboard,
  see,
} from "../support/walk.ts";

const demo = openDemonstration();

const UNREAD = "/desk/carers-hub/contributions?show=unread";
const finder = (page: Page) => page.getByRole("combobox", { name: "Find a theme, or make one" });
const themes = (page: Page) => page.getByRole("grid", { name: /^Themes:/ });
const theme = (page: Page, name: string) => themes(page).getByRole("row", { name, exact: true });
const themeBox = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });

/** Opens something that nobody has read, and says where it is. */
async function openUnread(page: Page): Promise<string> {
  await page.goto(UNREAD);
  await page.locator(".card-title a").first().click();
  await page.getByRole("heading", { name: "What it is about" }).waitFor();
  return page.url();
}

/** Points at the first option that is found, as somebody does who looks before they press Enter. */
async function pointAt(page: Page, words: string): Promise<void> {
  await page.getByRole("option", { name: words }).waitFor();
  await drawn(page);
  await page.keyboard.press("ArrowDown");
  await page.locator("[role=option][data-focused]", { hasText: words }).waitFor();
}

const told = (page: Page, words: string) =>
  page.locator("[data-announcer]", { hasText: words }).waitFor({ state: "attached" });

test("by keyboard alone, on a narrow screen, typing finds a theme and makes one", async () => {
  const page = await demo.enterAs("a commissioner", { viewport: { width: 320, height: 640 } });
  const here = await openUnread(page);
  const hand = keyboard(page);
  await hand.write(finder(page), "NIGHT person");
  await pointAt(page, "A person at night");
  await page.keyboard.press("Enter");
  await theme(page, "A person at night").waitFor();
  await told(page, "“A person at night” is added.");
  expect(await finder(page).inputValue()).toBe("");
  expect(await page.getByRole("listbox").count()).toBe(0);

  await page.keyboard.type("trust");
  await page.keyboard.press("Enter");
  await theme(page, "Trust").waitFor();
  await page.keyboard.type("Evening opening");
  await pointAt(page, "Make a new one: Evening opening");
  await page.keyboard.press("Enter");
  await theme(page, "Evening opening (new)").waitFor();
  await expectNoSidewaysScroll(page);
  expect(page.url()).toBe(here);

  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await hand.reach(themes(page).locator("[role=row][tabindex='0']"));
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  await told(page, "Taken out: A person at night.");
  await hand.press(button(page, "Save themes"));
  await theme(page, "Evening opening").waitFor();
  expect(await themes(page).getByRole("row").allInnerTexts()).toEqual(["Evening opening", "Trust"]);
});

test("without JavaScript boxes and a text field do the same, and what is refused is kept", async () => {
  const page = await demo.enterAs("a commissioner", { javaScriptEnabled: false });
  await openUnread(page);
  expect(await page.getByRole("combobox", { name: /theme/ }).count()).toBe(0);
  await themeBox(page, "Waiting").check();
  await box(page, "A new theme (optional)").fill("Letters".repeat(60));
  await button(page, "Save themes").click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  expect(await themeBox(page, "Waiting").isChecked()).toBe(true);
  await box(page, "A new theme (optional)").fill("Letters");
  await button(page, "Save themes").click();
  await page.getByRole("heading", { name: "What it is about" }).waitFor();
  for (const name of ["Waiting", "Letters"]) expect(await themeBox(page, name).isChecked()).toBe(true);
});

test("what was ticked and typed before the scripts arrive stays, and nothing changes under the hand", async () => {
  const page = await demo.enterAs("a commissioner");
  const here = await openUnread(page);
  const letGo = await holdScripts(page);
  await page.goto(here, { waitUntil: "commit" });
  await themeBox(page, "Waiting").check();
  await themeBox(page, "Trust").check();
  await themeBox(page, "Trust").uncheck();
  await box(page, "A new theme (optional)").pressSequentially("Weekend v");

  letGo();
  await page.waitForLoadState("load");
  await page.waitForFunction(() => "__remixRouter" in window);
  await page.keyboard.type("isits");
  expect(await box(page, "A new theme (optional)").inputValue()).toBe("Weekend visits");
  await page.keyboard.press("Tab");
  await theme(page, "Waiting").waitFor();
  expect(await finder(page).inputValue()).toBe("Weekend visits");
  expect(await themes(page).getByRole("row").allInnerTexts()).toEqual(["Waiting"]);
  await button(page, "Save, then read the next").click();
  await page.waitForURL((url) => url.href !== here && url.pathname.includes("/contributions/"));
  await page.goto(here);
  await theme(page, "Weekend visits").waitFor();
  expect(await themes(page).getByRole("row").allInnerTexts()).toEqual(["Waiting", "Weekend visits"]);
});

const narrowed = (page: Page) => see(page, /^\d+ contributions?, oldest first\.$/);

test("a theme is found by any of its words in the list, by keyboard, and as a native list without scripts", async () => {
  const page = await demo.enterAs("a commissioner");
  await page.goto("/desk/carers-hub/contributions");
  const hand = keyboard(page);
  await hand.press(page.locator("summary"));
  await hand.write(page.getByRole("combobox", { name: "Theme" }), "buses");
  await pointAt(page, "Places and buses");
  await page.keyboard.press("Enter");
  await hand.press(button(page, "Show these"));
  await arrive(page, "What people said");
  await narrowed(page);
  const found = new URL(page.url()).searchParams.get("theme");
  expect(found).toMatch(/^[0-9a-f-]{36}$/);
  await page.waitForFunction(() => document.querySelector("[role=combobox]"));
  expect(await page.getByRole("combobox", { name: "Theme" }).inputValue()).toBe("Places and buses");

  const plain = await demo.enterAs("a commissioner", { javaScriptEnabled: false });
  await plain.goto("/desk/carers-hub/contributions");
  await plain.locator("summary").click();
  await plain.getByLabel("Theme").selectOption("Places and buses");
  await button(plain, "Show these").click();
  await narrowed(plain);
  expect(new URL(plain.url()).searchParams.get("theme")).toBe(found);
});

test("a theme chosen in the native list before the scripts arrive is still chosen", async () => {
  const page = await demo.enterAs("a commissioner");
  const letGo = await holdScripts(page);
  await page.goto("/desk/carers-hub/contributions?response=published", { waitUntil: "commit" });
  await page.getByLabel("Theme").selectOption("Places and buses");
  letGo();
  const combo = page.getByRole("combobox", { name: "Theme" });
  await combo.and(page.locator("input")).waitFor();
  expect(await combo.inputValue()).toBe("Places and buses");
  await button(page, "Show these").click();
  await narrowed(page);
  expect(new URL(page.url()).searchParams.get("theme")).not.toBe("");
});
