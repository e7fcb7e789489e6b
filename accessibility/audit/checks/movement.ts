import type { Page } from "playwright-core";
import { type Finding, ours } from "../finding.ts";

/** Milliseconds from one look to the next: uneven, so that they do not fall in step with what blinks. */
const BETWEEN_LOOKS = [170, 290, 230, 350];

async function declaredMovement(page: Page): Promise<Finding[]> {
  const spots = await page.evaluate(() => {
    const FIVE_SECONDS = 5000;
    const at = (element: Element, message: string) => ({
      selector: window.auditSelector(element),
      message,
    });
    const animated = document.getAnimations().flatMap((animation) => {
      const effect = animation.effect;
      const lasts = Number(effect?.getComputedTiming().endTime ?? 0);
      if (animation.playState !== "running" || lasts <= FIVE_SECONDS) return [];
      if (!(effect instanceof KeyframeEffect) || !effect.target) return [];
      return [at(effect.target, "moves for more than five seconds")];
    });
    const old = [...document.querySelectorAll("blink, marquee")].map((element) =>
      at(element, "moves by itself"),
    );
    const playing = [...document.querySelectorAll("video[autoplay], audio[autoplay]")].map((element) =>
      at(element, "plays by itself"),
    );
    return [...animated, ...old, ...playing];
  });
  return ours("movement", spots);
}

/** Counts how often the window looks different from a moment before, with nobody touching it. */
async function timesChanged(page: Page): Promise<number> {
  let changes = 0;
  let last = await page.screenshot();
  for (const pause of BETWEEN_LOOKS) {
    await page.waitForTimeout(pause);
    const next = await page.screenshot();
    if (!next.equals(last)) changes++;
    last = next;
  }
  return changes;
}

/**
 * Nothing moves, blinks or plays by itself. Declared animations are read; scripts are watched, where there are any.
 * One change is a page that settles; two, and another a moment later, are a page that moves.
 */
export async function checkMovement(page: Page): Promise<Finding[]> {
  const declared = await declaredMovement(page);
  const hasScripts = await page.evaluate(
    () => document.querySelector("script:not([type='application/json'])") !== null,
  );
  if (declared.length > 0 || !hasScripts) return declared;
  if ((await timesChanged(page)) < 2 || (await timesChanged(page)) < 1) return declared;
  return ours("movement", [{ selector: "html", message: "the page changes again and again by itself" }]);
}
