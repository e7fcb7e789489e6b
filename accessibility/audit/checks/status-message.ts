import type { Page } from "playwright-core";
import { type Finding, ours, type Spot } from "../finding.ts";

const SETTLES_MS = 400;
const MOST_BUTTONS = 40;

/** A page that can change without loading needs a place that speaks: there from the start, and empty. */
async function checkLiveRegion(page: Page): Promise<Spot[]> {
  const needs = await page.evaluate(
    () =>
      document.querySelector("script[src], script[type=module], link[rel=modulepreload]") !== null &&
      document.querySelector(
        "[role=status], [role=log], [role=alert], [aria-live]:not([aria-live=off]), output",
      ) === null,
  );
  return needs ? [{ selector: "html", message: "the page runs scripts but has no live region" }] : [];
}

/** Presses one button and says whether words appeared that nobody would hear. */
function pressed(page: Page, index: number): Promise<Spot | undefined> {
  return page.evaluate(
    async ({ index, settles }) => {
      const button = [...document.querySelectorAll<HTMLButtonElement>("button[type=button]:not(:disabled)")][
        index
      ];
      if (!button?.checkVisibility()) return undefined;
      const speaking = "[role=status], [role=log], [role=alert], [aria-live]:not([aria-live=off]), output";
      const silent = new Set<Element>();
      let spoke = false;
      const watcher = new MutationObserver((records) => {
        for (const record of records) {
          const target = record.target instanceof Element ? record.target : record.target.parentElement;
          const isNew =
            record.type === "characterData" ||
            [...record.addedNodes].some((node) => node.textContent?.trim());
          if (!target || !isNew || !target.textContent?.trim()) continue;
          if (
            target.closest(speaking) ||
            [...record.addedNodes].some((n) => n instanceof Element && n.matches(speaking))
          )
            spoke = true;
          // What the button itself says, and what it opens, is announced as its name and its state.
          else if (!button.contains(target) && !button.hasAttribute("aria-expanded")) silent.add(target);
        }
      });
      watcher.observe(document.body, { childList: true, characterData: true, subtree: true });
      const before = document.activeElement;
      button.click();
      await new Promise((done) => setTimeout(done, settles));
      watcher.disconnect();
      const movedFocus =
        document.activeElement !== before &&
        document.activeElement !== button &&
        document.activeElement !== document.body;
      const first = [...silent].find((element) => element.checkVisibility());
      if (spoke || movedFocus || !first) return undefined;
      const message = `"${first.textContent?.trim().slice(0, 60)}" appears after "${button.textContent?.trim()}" and is not announced`;
      return { selector: window.auditSelector(first), message };
    },
    { index, settles: SETTLES_MS },
  );
}

/**
 * Words that appear without a page load must be spoken. Always: a page with scripts has a live region.
 * With `press` the page's plain buttons are pressed as well, so use it only where that does no harm.
 */
export async function checkStatusMessages(page: Page, press: boolean): Promise<Finding[]> {
  const spots = await checkLiveRegion(page);
  if (press) {
    const buttons = Math.min(MOST_BUTTONS, await page.locator("button[type=button]:not(:disabled)").count());
    for (let index = 0; index < buttons; index++) {
      const spot = await pressed(page, index);
      if (spot) spots.push(spot);
    }
  }
  return ours("status-message", spots);
}
