/** Reading what people said: with single keys, by Tab alone, and without scripts. */
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDemonstration } from "../support/visitors.ts";
import { box, button, drawn, see } from "../support/walk.ts";

const demo = openDemonstration();
const ITEMS = 20;

const place = (page: Page) => new URL(page.url()).pathname;
const arrived = (page: Page) => page.getByText("Work by keys").waitFor();

/** Opens the oldest that nobody has read. */
async function openUnread(page: Page): Promise<void> {
  await page.goto("/desk/carers-hub/contributions?show=unread");
  await page.locator(".card-title a").first().click();
  await page.getByRole("heading", { name: "What it is about" }).waitFor();
}

/** Presses a key and waits for the page that it leads to. */
async function goBy(page: Page, key: string): Promise<void> {
  const here = place(page);
  await page.keyboard.press(key);
  await page.waitForURL((url) => url.pathname !== here);
}

test("somebody without a mouse gives twenty things their theme, one after the other", async () => {
  const page = await demo.enterAs("a commissioner");
  await openUnread(page);
  const coded: string[] = [];
  for (let nth = 0; nth < ITEMS; nth++) {
    await arrived(page);
    coded.push(place(page));
    await page.getByRole("combobox", { name: "Find a theme, or make one" }).waitFor();
    await page.keyboard.press("t");
    await page.locator("[role=combobox]:focus").waitFor();
    // Letters that are keys elsewhere are letters here.
    await page.keyboard.type("trust");
    await drawn(page);
    await page.keyboard.press("Enter");
    await page
      .getByRole("grid", { name: /^Themes:/ })
      .getByRole("row")
      .first()
      .waitFor();
    await page.keyboard.press("Tab");
    for (let tabs = 0; tabs < 4; tabs++) {
      if (await page.locator("button[data-key=n]:focus").count()) break;
      await page.keyboard.press("Tab");
    }
    if (nth < ITEMS - 1) await goBy(page, "Enter");
  }
  expect(new Set(coded).size).toBe(ITEMS);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname !== coded.at(-1));
  await page.goto(coded[0] ?? "");
  await see(page, /, by /);
  await page
    .getByRole("grid", { name: /^Themes:/ })
    .getByRole("row", { name: "Trust", exact: true })
    .waitFor();
});

test("keys do nothing while somebody types, lose no words, and can be switched off for good", async () => {
  const page = await demo.enterAs("a commissioner");
  await openUnread(page);
  await arrived(page);
  const here = place(page);
  await box(page, "Why?").pressSequentially("sun nap first");
  expect(place(page)).toBe(here);
  await page.keyboard.press("Tab");
  await page.locator("h1").click();
  await page.keyboard.press("s");
  await page.locator("[data-announcer]", { hasText: "not recorded yet" }).waitFor({ state: "attached" });
  expect(place(page)).toBe(here);
  expect(await box(page, "Why?").inputValue()).toBe("sun nap first");
  await box(page, "Why?").fill("");
  await page.locator("h1").click();
  await goBy(page, "s");
  await arrived(page);

  const next = place(page);
  await page.getByText("Work by keys").click();
  await button(page, "Switch the keys off").click();
  await page.reload();
  await arrived(page);
  await page.keyboard.press("s");
  await page.keyboard.press("t");
  await drawn(page);
  expect(place(page)).toBe(next);
  expect(await page.locator("[role=combobox]:focus").count()).toBe(0);
});

test("without scripts Enter on a button leads on to what nobody has read, and back again", async () => {
  const page = await demo.enterAs("a commissioner", { javaScriptEnabled: false });
  const enter = async (what: Locator) => {
    await what.focus();
    await page.keyboard.press("Enter");
  };
  await openUnread(page);
  // The first may be a recording that waits to be typed out. The next is something to read.
  if ((await button(page, "I have read this").count()) === 0) {
    const recording = place(page);
    await enter(button(page, "Next unread"));
    await page.waitForURL((url) => url.pathname !== recording);
  }
  const first = place(page);
  await enter(button(page, "I have read this"));
  await button(page, "I have read this").waitFor({ state: "detached" });
  await see(page, /, by /);
  await enter(button(page, "Next unread"));
  await page.waitForURL((url) => url.pathname !== first);
  expect(await page.getByText("Work by keys").count()).toBe(0);
  await enter(page.getByRole("link", { name: "The one you read before" }));
  await page.waitForURL((url) => url.pathname === first);
});
