import type { Finding } from "./finding.ts";
import type { Review } from "./review.ts";

/** A finding with where it was seen. */
export interface Placed extends Finding {
  page: string;
  route: string;
  /** The window's width and how the page was shown, such as "320 easy". */
  view: string;
}

export interface Report {
  findings: Placed[];
  /** Pages that could not be opened, links that lead nowhere, routes nobody visited. */
  problems: string[];
  /** Reviews that settled nothing this time. */
  unused: Review[];
  audits: number;
  seconds: number;
}

/** One line for each thing that is wrong, however often it was seen. */
function lines(findings: Placed[]): string[] {
  const groups = new Map<string, Placed[]>();
  for (const finding of findings) {
    const key = [finding.source, finding.rule, finding.selector.replace(/\d+/g, "N"), finding.route].join(
      "|",
    );
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) return "";
    const views = [...new Set(group.map((one) => one.view))].join(", ");
    const head = `${first.kind === "violation" ? "wrong" : "look "}  ${first.source} ${first.rule}  ${first.page}  (${views})`;
    return `${head}\n       ${first.selector}\n       ${first.message.slice(0, 240)}`;
  });
}

/** The report as people read it. */
export function asText(report: Report): string {
  const rules = new Map<string, number>();
  for (const one of report.findings) {
    const rule = `${one.source} ${one.rule}`;
    rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  const counts = [...rules]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => `${String(count).padStart(6)}  ${rule}`);
  return [
    ...lines(report.findings),
    ...report.problems.map((problem) => `wrong  ${problem}`),
    ...report.unused.map((review) => `unused review  ${review.source} ${review.rule}: ${review.reason}`),
    ...(counts.length > 0 ? ["", " times  rule", ...counts] : []),
    "",
    `${report.audits} audits, ${report.seconds} s: ` +
      `${report.findings.filter((one) => one.kind === "violation").length} violations, ` +
      `${report.findings.filter((one) => one.kind === "unreviewed").length} unreviewed, ${report.problems.length} problems`,
  ].join("\n");
}
