import type { Page } from "playwright-core";
import { checkAltText } from "./checks/alt-text.ts";
import { checkFocus } from "./checks/focus.ts";
import { checkLanguage } from "./checks/language.ts";
import { checkLinkTexts } from "./checks/link-texts.ts";
import { checkMedia } from "./checks/media.ts";
import { checkMovement } from "./checks/movement.ts";
import { checkReflow } from "./checks/reflow.ts";
import { checkStatusMessages } from "./checks/status-message.ts";
import { checkTargetSize } from "./checks/target-size.ts";
import { runAccessLint } from "./engines/accesslint.ts";
import { runAxe } from "./engines/axe.ts";
import { runHtmlcs } from "./engines/htmlcs.ts";
import { runIbm } from "./engines/ibm.ts";
import type { Finding } from "./finding.ts";

/** The widths of the window: a desk, and the narrowest phone or a page enlarged to 400 %. */
export const WIDTHS = [1280, 320] as const;
const HEIGHT = 900;

export interface AuditOptions {
  /** Looks of focus already photographed, by width. Share it between pages of one theme. */
  focusSeen: Map<number, Set<string>>;
  /** Press the page's plain buttons to see whether what changes is announced. */
  press: boolean;
  /** Watch whether the page moves by itself. It takes most of a second, and the wording does not change it. */
  watch: boolean;
}

/** Lets fonts arrive and the new size be laid out, so that what is measured is what is read. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
      // A page in which nothing changes may draw nothing.
      setTimeout(done, 1000);
    });
  });
}

async function auditAt(page: Page, width: number, options: AuditOptions): Promise<Finding[]> {
  await page.setViewportSize({ width, height: HEIGHT });
  await settle(page);
  const seen = options.focusSeen.get(width) ?? new Set<string>();
  options.focusSeen.set(width, seen);
  const found: Finding[] = [];
  // One after another: they share one document, and some of them touch it.
  for (const check of [
    runAxe,
    runIbm,
    runAccessLint,
    runHtmlcs,
    checkLinkTexts,
    checkTargetSize,
    checkReflow,
  ])
    found.push(...(await check(page)));
  found.push(...(await checkFocus(page, seen)));
  return found;
}

/** What is folded away is part of the page too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** Audits the page that is open at every width, with the four engines of its context and our own checks. */
export async function auditPage(page: Page, options: AuditOptions): Promise<(Finding & { width: number })[]> {
  await unfold(page);
  const found: (Finding & { width: number })[] = [];
  const keep = (width: number, findings: Finding[]) =>
    found.push(...findings.map((one) => ({ ...one, width })));
  for (const width of WIDTHS) keep(width, await auditAt(page, width, options));
  // These do not depend on the width; pressing comes last because it changes the page.
  for (const check of [checkAltText, checkLanguage, checkMedia]) keep(WIDTHS[1], await check(page));
  if (options.watch) keep(WIDTHS[1], await checkMovement(page));
  keep(WIDTHS[1], await checkStatusMessages(page, options.press));
  return found;
}
