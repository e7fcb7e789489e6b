import type { Page } from "playwright-core";
import type { Finding } from "../finding.ts";

/** Runs axe-core with all its rules, best practice included, and text contrast at 7:1. */
export async function runAxe(page: Page): Promise<Finding[]> {
  return page.evaluate(async () => {
    const results = await window.axe.run(document, {
      // Preloading fetches every style sheet a second time and waits for it.
      preload: false,
      resultTypes: ["violations", "incomplete"],
      rules: {
        "color-contrast-enhanced": { enabled: true },
        "target-size": { enabled: true },
        "label-content-name-mismatch": { enabled: true },
        "focus-order-semantics": { enabled: true },
        "p-as-heading": { enabled: true },
        "table-fake-caption": { enabled: true },
        "td-has-header": { enabled: true },
      },
    });
    const flatten = (kind: "violation" | "unreviewed", rules: typeof results.violations): Finding[] =>
      rules.flatMap((rule) =>
        rule.nodes.map((node) => ({
          source: "axe" as const,
          rule: rule.id,
          kind,
          selector: node.target.join(" "),
          message: (node.failureSummary ?? rule.help).replace(/\s+/g, " "),
        })),
      );
    return [...flatten("violation", results.violations), ...flatten("unreviewed", results.incomplete)];
  });
}
