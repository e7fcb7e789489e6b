import type { Page } from "playwright-core";
import type { Finding } from "../finding.ts";

/** Runs AccessLint's rules for A and AA. It has no "cannot tell". */
export async function runAccessLint(page: Page): Promise<Finding[]> {
  return page.evaluate(() => {
    // It remembers computed styles, and the window may have another size by now.
    window.AccessLint.clearAllCaches();
    return window.AccessLint.runAudit(document).violations.map(
      (violation): Finding => ({
        source: "accesslint",
        rule: violation.ruleId,
        kind: "violation",
        selector: violation.selector,
        message: violation.message,
      }),
    );
  });
}
