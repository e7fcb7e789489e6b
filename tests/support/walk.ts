import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { longestSentence, sentencesOf, wordsIn } from "../../accessibility/easy-read.ts";

/** How somebody works a page: with a mouse or a finger, or with the keyboard alone. */
export interface Hand {
  /** Brings the focus there, where the eye can follow. */
  reach(what: Locator): Promise<void>;
  press(what: Locator): Promise<void>;
  choose(radio: Locator): Promise<void>;
  write(box: Locator, words: string): Promise<void>;
}

export const mouse: Hand = {
  reach: (what) => what.focus(),
  press: (what) => what.click(),
  choose: (radio) => radio.check(),
  write: (box, words) => box.fill(words),
};

/** A page in which nothing changes may draw nothing, and would be waited for until the end of the test. */
const DRAWN_WITHIN_MS = 1_000;

/**
 * Until the page has drawn what it was told, and has nothing left to do. Nobody presses the next key before they see
 * what the last one did.
 */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    (within) =>
      new Promise((done) => {
        requestAnimationFrame(() => requestIdleCallback(() => done(true)));
        setTimeout(() => done(true), within);
      }),
    DRAWN_WITHIN_MS,
  );
}

const MOST_TABS = 150;

/** Tabs to a control, or to the group of radios that it is in. Fails where the eye cannot follow. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press("Tab");
    await drawn(page);
    const here = await wanted.evaluate((element) => {
      const active = document.activeElement;
      const grouped = (one: Element | null) =>
        one instanceof HTMLInputElement && one.type === "radio" ? one.name : undefined;
      return active === element || (grouped(active) !== undefined && grouped(active) === grouped(element));
    });
    if (here) return expectVisibleFocus(page);
  }
  throw new Error(`The Tab key does not reach ${wanted}.`);
}

/** The window must look different once the focus is taken away, and the focused control must be inside it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const name = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
  const inside = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return (
      box !== undefined && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    );
  });
  expect(inside, `inside the window: ${name}`).toBe(true);
  const focused = await page.screenshot();
  const held = await page.evaluateHandle(() => {
    const active = document.activeElement as HTMLElement;
    active.blur();
    return active;
  });
  const plain = await page.screenshot();
  await held.evaluate((active) => active.focus({ preventScroll: true }));
  expect(focused.equals(plain), `the focus cannot be seen on ${name}`).toBe(false);
}

/** Tab, Space, Enter, arrows and letters: nothing else. */
export function keyboard(page: Page): Hand {
  const isChosen = (radio: Locator) => radio.isChecked();
  return {
    reach: (what) => reach(page, what),
    async press(what) {
      await reach(page, what);
      await page.keyboard.press("Enter");
    },
    async choose(radio) {
      await reach(page, radio);
      if (await isChosen(radio)) return;
      // Space chooses where one is; the arrows move on and choose at once.
      await page.keyboard.press("Space");
      for (let steps = 0; steps < 10 && !(await isChosen(radio)); steps++)
        await page.keyboard.press("ArrowDown");
      expect(await isChosen(radio), `the arrows choose ${radio}`).toBe(true);
      await expectVisibleFocus(page);
    },
    async write(box, words) {
      await reach(page, box);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(words);
    },
  };
}

/** By the name that a person reads: the whole of it, or a pattern. */
export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
export const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name, exact: true });
export const radio = (page: Page, name: string | RegExp) => page.getByRole("radio", { name, exact: true });
export const box = (page: Page, name: string | RegExp) => page.getByRole("textbox", { name, exact: true });

/** Does what cannot be taken back: asks for it, and says yes to the question. */
export async function settle(page: Page, asked: string, yes: string): Promise<void> {
  await button(page, asked).click();
  await page.getByRole("alertdialog").getByRole("button", { name: yes, exact: true }).click();
}

/** Waits for a page by its heading. */
export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
}

/** Waits until these words stand on the page itself, not only in what is read out. */
export async function see(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole("main").getByText(words).first().waitFor();
}

/** Nothing is to be scrolled sideways (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `${page.url()} is wider than its window`).toBeLessThanOrEqual(0);
}

/** The sentence is there, and beside it a picture that is really drawn. */
export async function expectPictured(page: Page, sentence: string): Promise<void> {
  const words = page.getByRole("main").getByText(sentence, { exact: true }).first();
  await words.waitFor();
  const picture = words.locator("xpath=..").locator("svg").first();
  const drawn = await picture.boundingBox();
  expect(drawn?.width ?? 0, `a picture beside “${sentence}”`).toBeGreaterThan(15);
}

/** Holds back every script of a page until it is let go: what somebody does meanwhile, they do on plain HTML. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const free = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(/\.js(\?|$)/, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

/** Nothing that the page itself says is too long to be Easy Read. People's own words stay as they are. */
export async function expectShortSentences(page: Page): Promise<void> {
  const shown = await page.getByRole("main").evaluate((main: HTMLElement) => {
    const own = [...main.querySelectorAll<HTMLElement>("blockquote, .visually-hidden")];
    for (const words of own) words.style.visibility = "hidden";
    const text = main.innerText;
    for (const words of own) words.style.visibility = "";
    return text;
  });
  const long = shown
    .split(/\n|\t/)
    .flatMap(sentencesOf)
    .filter((sentence) => wordsIn(sentence).length > longestSentence);
  expect(long, page.url()).toEqual([]);
}
