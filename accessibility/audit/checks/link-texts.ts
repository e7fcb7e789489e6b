import type { Page } from "playwright-core";
import { type Finding, ours } from "../finding.ts";

/** Links that sound the same must go to the same place: many people read a page as its list of links. */
export async function checkLinkTexts(page: Page): Promise<Finding[]> {
  const spots = await page.evaluate(() => {
    const first = new Map<string, string>();
    return [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].flatMap((link) => {
      if (!link.checkVisibility() || window.AccessLint.isAriaHidden(link)) return [];
      const name = window.AccessLint.getAccessibleName(link).toLowerCase().replace(/\s+/g, " ").trim();
      const known = first.get(name);
      if (!known) first.set(name, link.href);
      if (!name || !known || known === link.href) return [];
      const message = `"${name}" goes to ${link.getAttribute("href")}, and elsewhere on the page to ${known}`;
      return [{ selector: window.auditSelector(link), message }];
    });
  });
  return ours("identical-link-texts", spots);
}
