import type { Page } from "playwright-core";
import { type Finding, ours, type Spot } from "../finding.ts";

const MOST_STOPS = 400;
/** How much of the surroundings is compared: a ring with its gap is drawn outside the control. */
const MARGIN_PX = 10;

interface Stop {
  selector: string;
  /** What decides how focus looks: the kind of element and the classes on its way up. */
  look: string;
  clip: { x: number; y: number; width: number; height: number };
  coveredBy: string | undefined;
  /** How often the keyboard has been here: a second visit means the walk has gone round. */
  visits: number;
}

/** Says where the keyboard is now, or nothing when it has left the page. */
function currentStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate((margin) => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    const visits = Number(element.getAttribute("data-audit-visits") ?? 0) + 1;
    element.setAttribute("data-audit-visits", String(visits));
    const shown = element instanceof HTMLInputElement && element.labels?.[0] ? element.labels[0] : element;
    const outer = element.getBoundingClientRect();
    const seen = outer.width > 1 && outer.height > 1 ? outer : shown.getBoundingClientRect();
    const x = Math.max(0, seen.left - margin);
    const y = Math.max(0, seen.top - margin);
    const clip = {
      x,
      y,
      width: Math.max(1, Math.min(innerWidth, seen.right + margin) - x),
      height: Math.max(1, Math.min(innerHeight, seen.bottom + margin) - y),
    };
    const middle = element.getClientRects()[0] ?? seen;
    const top = document.elementFromPoint(middle.left + middle.width / 2, middle.top + middle.height / 2);
    const isOver =
      top !== null &&
      !element.contains(top) &&
      !top.contains(element) &&
      !shown.contains(top) &&
      !top.contains(shown);
    const way: string[] = [];
    for (let up: Element | null = element; up; up = up.parentElement)
      way.push(`${up.localName}${up.getAttribute("class") ?? ""}`);
    return {
      selector: window.auditSelector(element),
      look: `${element.getAttribute("type") ?? ""} ${way.slice(0, 4).join("<")}`,
      clip,
      coveredBy: isOver ? window.auditSelector(top) : undefined,
      visits,
    };
  }, MARGIN_PX);
}

/** The focused control as drawn with and without focus, as one number: the pixels that differ by 3:1. */
async function pixelsThatTell(page: Page, clip: Stop["clip"] | undefined): Promise<number> {
  const focused = await page.screenshot(clip ? { clip } : {});
  await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
    element.setAttribute("data-audit-here", "");
    element.blur();
  });
  const plain = await page.screenshot(clip ? { clip } : {});
  await page.evaluate(() => {
    const element = document.querySelector<HTMLElement>("[data-audit-here]");
    element?.removeAttribute("data-audit-here");
    element?.focus({ preventScroll: true });
  });
  if (focused.equals(plain)) return 0;
  return page.evaluate(
    async (pictures) => {
      const luminances = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        if (!context) return [];
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        const linear = (value: number) =>
          value / 255 <= 0.04045 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        return Array.from({ length: data.length / 4 }, (_, pixel) => {
          const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
          return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        });
      };
      const [before = [], after = []] = await Promise.all(pictures.map(luminances));
      return before.filter((value, pixel) => {
        const other = after[pixel] ?? value;
        return (Math.max(value, other) + 0.05) / (Math.min(value, other) + 0.05) >= 3;
      }).length;
    },
    [plain.toString("base64"), focused.toString("base64")],
  );
}

/**
 * Walks the page with the Tab key: each stop must look different with focus, lie under nothing, and let go again.
 * `seen` remembers looks already photographed, so that a button of the kit is photographed once and not on each page.
 */
export async function checkFocus(page: Page, seen: Set<string>): Promise<Finding[]> {
  const invisible: Spot[] = [];
  const covered: Spot[] = [];
  const trapped: Spot[] = [];
  await page.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // Without a starting point the first Tab continues from where the keyboard was last.
    getSelection()?.collapse(document.documentElement, 0);
    addEventListener("keydown", ({ defaultPrevented }) => {
      document.documentElement.toggleAttribute("data-audit-kept", defaultPrevented);
    });
  });
  let last: string | undefined;
  for (let count = 0; count < MOST_STOPS; count++) {
    await page.keyboard.press("Tab");
    const stop = await currentStop(page);
    if (!stop) break;
    if (stop.visits > 1) {
      // The only stop of a page is where the walk comes round to, unless the page keeps the key.
      const isOnlyStop = count === 1 && !(await page.locator("html[data-audit-kept]").count());
      if (stop.selector === last && !isOnlyStop)
        trapped.push({ selector: stop.selector, message: "the Tab key cannot leave it" });
      break;
    }
    last = stop.selector;
    if (stop.coveredBy)
      covered.push({ selector: stop.selector, message: `is covered by ${stop.coveredBy} when focused` });
    if (seen.has(stop.look)) continue;
    seen.add(stop.look);
    const outline = Math.min(stop.clip.width, stop.clip.height);
    const near = await pixelsThatTell(page, stop.clip);
    // A card can wear the ring for its link, further away than the link's own surroundings.
    const changed = near < outline ? await pixelsThatTell(page, undefined) : near;
    if (changed < outline) {
      const message = `only ${changed} pixels differ with and without focus`;
      invisible.push({ selector: stop.selector, message });
    }
  }
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("[data-audit-visits]"))
      element.removeAttribute("data-audit-visits");
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  return [
    ...ours("focus-invisible", invisible),
    ...ours("focus-covered", covered),
    ...ours("focus-trap", trapped),
  ];
}
