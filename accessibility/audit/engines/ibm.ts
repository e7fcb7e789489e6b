import type { Page } from "playwright-core";
import type { Finding } from "../finding.ts";

/** Runs IBM's engine with its widest set of rules. Whatever is not a plain failure waits for a person. */
export async function runIbm(page: Page): Promise<Finding[]> {
  return page.evaluate(async () => {
    const report = await new window.ace.Checker().check(document, ["IBM_Accessibility"]);
    const elementAt = (path: string): Element | null => {
      const found = document.evaluate(
        path,
        document,
        null,
        XPathResult.FIRST_ORDERED_NODE_TYPE,
      ).singleNodeValue;
      return found instanceof Element ? found : null;
    };
    const at = (path: string): string => {
      const found = elementAt(path);
      return found ? window.auditSelector(found) : path;
    };
    // Whether a word such as "right" points at a side can only be told from the words round it.
    const inItsSentence = (path: string): string => {
      const texts = [...(elementAt(path)?.childNodes ?? [])].filter(
        (node) => node.nodeType === Node.TEXT_NODE,
      );
      return ` in “${texts
        .map((node) => node.textContent)
        .join(" ")
        .replaceAll(/\s+/g, " ")
        .trim()}”`;
    };
    return report.results
      .filter((result) => result.value[1] !== "PASS" && result.value[0] !== "INFORMATION")
      .map(
        (result): Finding => ({
          source: "ibm",
          rule: result.ruleId,
          kind: result.value[0] === "VIOLATION" && result.value[1] === "FAIL" ? "violation" : "unreviewed",
          selector: at(result.path.dom),
          message:
            result.message + (result.ruleId === "text_sensory_misuse" ? inItsSentence(result.path.dom) : ""),
        }),
      );
  });
}
