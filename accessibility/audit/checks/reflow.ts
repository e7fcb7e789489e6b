import type { Page } from "playwright-core";
import { type Finding, ours } from "../finding.ts";

/** Nothing but a table, a drawing or code in a frame of its own may need scrolling sideways (WCAG 1.4.10). */
export async function checkReflow(page: Page): Promise<Finding[]> {
  const spots = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const wide = [...document.body.querySelectorAll("*")].filter((element) => {
      if (!element.checkVisibility()) return false;
      if (scrolls(element) && element.scrollWidth > element.clientWidth + 1)
        return !element.matches("pre, textarea, select") && !element.querySelector("table, svg, pre");
      if (document.documentElement.scrollWidth <= width) return false;
      return element.getBoundingClientRect().right + scrollX > width + 1 && !hasScrollingParent(element);
    });
    function hasScrollingParent(element: Element): boolean {
      const parent = element.parentElement;
      if (!parent || parent === document.body) return false;
      return getComputedStyle(parent).overflowX !== "visible" || hasScrollingParent(parent);
    }
    const innermost = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    );
    return innermost.map((element) => ({
      selector: window.auditSelector(element),
      message: `needs scrolling sideways in a window of ${width} px`,
    }));
  });
  return ours("reflow", spots);
}
