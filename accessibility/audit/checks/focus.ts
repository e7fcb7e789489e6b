import type { CDPSession, Page } from "playwright-core";
import { type Finding, ours, type Spot } from "../finding.ts";

const MOST_STOPS = 400;
/** How often the key is pressed before anybody asks where it led: asking each time takes most of the walk. */
const PRESSES = 20;
/** How much of the surroundings is compared: a ring with its gap is drawn outside the control. */
const MARGIN_PX = 10;

type Clip = { x: number; y: number; width: number; height: number };

interface Stop {
  selector: string;
  /** What decides how focus looks: the kind of element and the classes on its way up. */
  look: string;
  coveredBy: string | undefined;
  /** How often the keyboard has been here: a second visit means the walk has gone round. */
  visits: number;
  /** The page kept the key that should have led on from here for itself. */
  kept: boolean;
}

interface Walk {
  /** In order. Null where the keyboard had left the page. */
  stops: (Stop | null)[];
  elements: (Element | null)[];
  /** The key was pressed, and where it led has not been noted. */
  isUnderWay: boolean;
}

declare global {
  interface Window {
    auditWalk: Walk;
    /** Notes where the keyboard is now. */
    auditStop?: () => void;
  }
}

/** Starts before the first control, and lets the page note each place when the next key comes. */
function beginWalk(page: Page): Promise<void> {
  return page.evaluate(() => {
    scrollTo(0, 0);
    // The key continues from where the keyboard was last, even from what is gone.
    const start = document.createElement("span");
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
    window.auditWalk = { stops: [], elements: [], isUnderWay: false };
    if (window.auditStop) return;

    const mostControls = 20;
    /** To the page a player is one element; to the keyboard it is a stop for each of its controls. */
    const visitsTo = (element: Element): number => {
      const { elements } = window.auditWalk;
      const justNow = elements.length - 1 - elements.findLastIndex((one) => one !== element);
      const isInside = element instanceof HTMLMediaElement && justNow < mostControls;
      const before = isInside ? elements.slice(0, elements.length - justNow) : elements;
      return before.filter((one) => one === element).length + 1;
    };
    const stopAt = (element: Element): Stop => {
      const shown = element instanceof HTMLInputElement && element.labels?.[0] ? element.labels[0] : element;
      const middle = element.getClientRects()[0] ?? shown.getBoundingClientRect();
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
        coveredBy: isOver ? window.auditSelector(top) : undefined,
        visits: visitsTo(element),
        kept: false,
      };
    };
    window.auditStop = () => {
      const { activeElement } = document;
      const isNowhere = activeElement === document.body || activeElement === document.documentElement;
      const element = isNowhere ? null : activeElement;
      window.auditWalk.stops.push(element && stopAt(element));
      window.auditWalk.elements.push(element);
      window.auditWalk.isUnderWay = false;
    };
    // Not when focus arrives, because the page scrolls to it only after that.
    const noteBefore = () => {
      if (window.auditWalk.isUnderWay) window.auditStop?.();
      window.auditWalk.isUnderWay = true;
    };
    addEventListener("keydown", noteBefore, { capture: true });
    addEventListener("keydown", ({ defaultPrevented }) => {
      const last = window.auditWalk.stops.at(-1);
      if (last) last.kept = defaultPrevented;
    });
  });
}

/** Presses the key some times, and says where it led each time. */
async function walkOn(page: Page, keyboard: CDPSession): Promise<(Stop | null)[]> {
  const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
  const presses = Array.from({ length: PRESSES }, () => [
    keyboard.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key }),
    keyboard.send("Input.dispatchKeyEvent", { type: "keyUp", ...key }),
  ]);
  await Promise.all(presses.flat());
  return page.evaluate((presses) => {
    window.auditStop?.();
    return window.auditWalk.stops.slice(-presses);
  }, PRESSES);
}

/** The places that the Tab key leads to, until it leaves the page or comes to one again, which is the last. */
async function walk(page: Page): Promise<Stop[]> {
  const keyboard = await page.context().newCDPSession(page);
  await beginWalk(page);
  const stops: Stop[] = [];
  let isOver = false;
  while (!isOver && stops.length < MOST_STOPS) {
    for (const stop of await walkOn(page, keyboard)) {
      if (stop) stops.push(stop);
      isOver = !stop || stop.visits > 1;
      if (isOver) break;
    }
  }
  await keyboard.detach();
  return stops;
}

/** Goes back to a stop, and says what part of the window to photograph. Nothing where the page has taken it away. */
function returnTo(page: Page, stop: number): Promise<Clip | undefined> {
  return page.evaluate(
    ({ stop, margin }) => {
      const element = window.auditWalk.elements[stop];
      const canHaveFocus = element instanceof HTMLElement || element instanceof SVGElement;
      if (!canHaveFocus || !element.isConnected) return undefined;
      element.focus();
      const shown = element instanceof HTMLInputElement && element.labels?.[0] ? element.labels[0] : element;
      const outer = element.getBoundingClientRect();
      const seen = outer.width > 1 && outer.height > 1 ? outer : shown.getBoundingClientRect();
      const x = Math.max(0, seen.left - margin);
      const y = Math.max(0, seen.top - margin);
      return {
        x,
        y,
        width: Math.max(1, Math.min(innerWidth, seen.right + margin) - x),
        height: Math.max(1, Math.min(innerHeight, seen.bottom + margin) - y),
      };
    },
    { stop, margin: MARGIN_PX },
  );
}

/** The focused control as drawn with and without focus, as one number: the pixels that differ by 3:1. */
async function pixelsThatTell(page: Page, clip: Clip | undefined): Promise<number> {
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

/** What is wrong with how focus looks at a stop, if anything. */
async function lookAt(page: Page, clip: Clip): Promise<string | undefined> {
  const outline = Math.min(clip.width, clip.height);
  const near = await pixelsThatTell(page, clip);
  // A card can wear the ring for its link, further away than the link's own surroundings.
  const changed = near < outline ? await pixelsThatTell(page, undefined) : near;
  return changed < outline ? `only ${changed} pixels differ with and without focus` : undefined;
}

function trapAtTheEnd(stops: Stop[]): Spot[] {
  const [before, last] = stops.slice(-2);
  if (!before || !last || last.visits === 1 || last.selector !== before.selector) return [];
  // The only stop of a page is where the walk comes round to, unless the page keeps the key.
  if (stops.length === 2 && !before.kept) return [];
  return [{ selector: last.selector, message: "the Tab key cannot leave it" }];
}

/**
 * Walks the page with the Tab key: each stop must look different with focus, lie under nothing, and let go again.
 * `seen` remembers looks already photographed, so that a button of the kit is photographed once and not on each page.
 */
export async function checkFocus(page: Page, seen: Set<string>): Promise<Finding[]> {
  const stops = await walk(page);
  const places = stops.filter(({ visits }) => visits === 1);
  const covered = places.flatMap(({ selector, coveredBy }) =>
    coveredBy ? [{ selector, message: `is covered by ${coveredBy} when focused` }] : [],
  );
  const invisible: Spot[] = [];
  for (const [index, { selector, look }] of places.entries()) {
    if (seen.has(look)) continue;
    const clip = await returnTo(page, index);
    if (!clip) continue;
    seen.add(look);
    const message = await lookAt(page, clip);
    if (message) invisible.push({ selector, message });
  }
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  return [
    ...ours("focus-invisible", invisible),
    ...ours("focus-covered", covered),
    ...ours("focus-trap", trapAtTheEnd(stops)),
  ];
}
