import type { Page } from "playwright-core";
import { type Finding, ours } from "../finding.ts";

/** Controls are at least 44 px each way; a link inside a sentence has lines at least 24 px high. */
export async function checkTargetSize(page: Page): Promise<Finding[]> {
  const spots = await page.evaluate(() => {
    const LEAST = 44;
    const LEAST_IN_TEXT = 24;
    const controls =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab]";
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== "inline") return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
      return (block?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
    };
    /** A label is part of its control's target, and so is the space between them. */
    const box = (element: Element) => {
      const boxes = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])].map(
        (part) => part.getBoundingClientRect(),
      );
      return {
        width: Math.max(...boxes.map((one) => one.right)) - Math.min(...boxes.map((one) => one.left)),
        height: Math.max(...boxes.map((one) => one.bottom)) - Math.min(...boxes.map((one) => one.top)),
      };
    };
    const hasRoom = (width: number, height: number) => width >= LEAST - 0.5 && height >= LEAST - 0.5;
    /** A card's link can answer all over its card: what counts is where a press arrives. */
    const answersAround = (element: Element): boolean => {
      element.scrollIntoView({ block: "center" });
      const { left, top, width, height } = element.getBoundingClientRect();
      const reach = LEAST / 2 - 1;
      const middle = { x: left + width / 2, y: top + height / 2 };
      const around = [
        [reach, 0],
        [-reach, 0],
        [0, reach],
        [0, -reach],
      ] as const;
      return around.every(([x, y]) => {
        const hit = document.elementFromPoint(middle.x + x, middle.y + y);
        return hit !== null && element.contains(hit);
      });
    };
    /** Skip links and native inputs under a drawn one are there for the keyboard only. */
    const isHiddenFromPointers = (element: Element): boolean => {
      const { width, height, right, bottom } = element.getBoundingClientRect();
      return width <= 1 || height <= 1 || right < 0 || bottom + scrollY < 0;
    };
    return [...document.querySelectorAll(controls)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(":disabled")) return [];
      if (isHiddenFromPointers(element) && !(element instanceof HTMLInputElement && element.labels?.length))
        return [];
      const { width, height } = box(element);
      if (isInSentence(element)) {
        const line = Math.max(height, Number.parseFloat(getComputedStyle(element).lineHeight) || 0);
        if (line >= LEAST_IN_TEXT) return [];
      } else if (hasRoom(width, height) || answersAround(element)) return [];
      const size = `${Math.round(width)} × ${Math.round(height)} px`;
      return [{ selector: window.auditSelector(element), message: `the target is only ${size}` }];
    });
  });
  return ours("target-size", spots);
}
