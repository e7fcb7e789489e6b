import type { Page } from "playwright-core";
import type { Finding } from "../finding.ts";

/**
 * Runs HTML_CodeSniffer for WCAG 2 AA. Errors are violations, warnings wait for a person.
 * Its notices are reminders it prints for every page whatever is on it; the criteria ledger answers those.
 */
export async function runHtmlcs(page: Page): Promise<Finding[]> {
  return page.evaluate(async () => {
    await new Promise<void>((done, failed) => window.HTMLCS.process("WCAG2AA", document, done, failed));
    return window.HTMLCS.getMessages()
      .filter((message) => message.type !== 3)
      .map(
        (message): Finding => ({
          source: "htmlcs",
          rule: message.code.replace("WCAG2AA.", ""),
          kind: message.type === 1 ? "violation" : "unreviewed",
          selector: message.element instanceof Element ? window.auditSelector(message.element) : "html",
          message: message.msg,
        }),
      );
  });
}
