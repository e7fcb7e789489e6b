import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as AccessLintCore from "@accesslint/core";
import type Axe from "axe-core";
import type { Browser, BrowserContext } from "playwright-core";

interface IbmResult {
  ruleId: string;
  reasonId: string;
  value: [string, string];
  path: { dom: string };
  message: string;
}

interface HtmlcsMessage {
  type: 1 | 2 | 3;
  code: string;
  msg: string;
  element: Element;
}

declare global {
  interface Window {
    /** A selector, and the nearest class, which says what part of the kit it is. */
    auditSelector(element: Element): string;
    axe: typeof Axe;
    AccessLint: typeof AccessLintCore;
    ace: {
      Checker: new () => { check(doc: Document, rulesets: string[]): Promise<{ results: IbmResult[] }> };
    };
    HTMLCS: {
      process(standard: string, doc: Document, done: () => void, failed: () => void): void;
      getMessages(): HtmlcsMessage[];
    };
  }
}

const require = createRequire(import.meta.url);
const SCRIPTS = [
  require.resolve("axe-core/axe.min.js"),
  require.resolve("accessibility-checker-engine/ace.js"),
  require.resolve("@accesslint/core/iife"),
  require.resolve("html_codesniffer/build/HTMLCS.js"),
];

const SELECTOR = `window.auditSelector = (element) => {
  const part = element.closest("[class]:not(html, body)")?.getAttribute("class").trim().split(/\\s+/)[0];
  return AccessLint.getSelector(element) + (part ? " (." + part + ")" : "");
};`;

/** What they declare stays in the function that a script at the start of a page is wrapped in. */
const OUT_OF_IT = "Object.assign(window, { axe, ace, AccessLint, HTMLCS });";

/** The four engines. They are there when a page begins: to bring them into one that is open takes longer. */
const engines = () => [...SCRIPTS.map((path) => readFileSync(path, "utf8")), OUT_OF_IT, SELECTOR].join("\n;");

/** A browser context in which the engines may run: the pages' own security policy would forbid them. */
export async function newAuditContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP: true });
  // The TypeScript loader names functions through this helper, which pages do not have.
  await context.addInitScript({ content: "globalThis.__name = (fn) => fn;" });
  await context.addInitScript({ content: engines() });
  return context;
}
