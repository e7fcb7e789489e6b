/** Pages of people who take part say nothing that is not in the tables: else it would have no Easy Read. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const app = join(import.meta.dirname, "../../app");

const ROUTES =
  /^(_index|e\.\$engagement\._index|e\.\$engagement\.equality\.(_index|\$number)|e\.\$engagement\.a\.\$activity\.(_index|about-you|begin|check|fairness|pack\._index|print|propose|question\.\$number|receipt|results|statements|who|withdraw|who_\.\$step)|live\.(_index|\$code\._index)|my|my_\.(link|news)|news\.(agree|stop)|return|return_\.(link|open)|help|support|stop|preferences)\.tsx$/;
const FEATURES =
  /^(by-e-mail\/.*|fairness\/(finding-list|reason-given)|files\/.*|front\/.*|news\/.*|assessment\/draft|openness\/(before-you-answer|discarded-options|openness-changes)|taking-part\/.*|my-thread\/.*|pack\/(document-card|notes-to-readers)|results\/.*|ways-out\/.*|reading\/sent-together|live\/(cards-form|done|now-part|outcome|poll-form|poll-to-read|propose-form|results|room|statement-form|statement-results|statements-part|wall-form|welcome)|workshop\/(statement|workshop-front))\.tsx$/;

const files = [
  ...readdirSync(join(app, "routes"))
    .filter((file) => ROUTES.test(file))
    .map((file) => `routes/${file}`),
  ...readdirSync(join(app, "features"), { recursive: true, encoding: "utf8" })
    .filter((file) => FEATURES.test(file))
    .map((file) => `features/${file}`),
];

/** Attributes that a person reads or hears. */
const SPOKEN = new Set([
  "above",
  "alt",
  "aria-label",
  "by",
  "caption",
  "hint",
  "label",
  "lede",
  "summary",
  "title",
]);

const isSaying = (words: string) => /\p{L}{3,}/u.test(words);

/** The texts that an expression shows by itself: not what it hands to a function, nor an attribute's name. */
function shownBy(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isConditionalExpression(node)) return [...shownBy(node.whenTrue), ...shownBy(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...shownBy(node.left), ...shownBy(node.right)];
  if (ts.isParenthesizedExpression(node)) return shownBy(node.expression);
  return [];
}

function literalsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      found.push(...shownBy(node.expression));
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText(source)) && node.initializer)
      found.push(
        ...shownBy(
          ts.isJsxExpression(node.initializer) ? (node.initializer.expression ?? node) : node.initializer,
        ),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((words) => words.trim()).filter(isSaying);
}

const parse = (text: string) =>
  ts.createSourceFile("page.tsx", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

test("the pages are found", () => {
  expect(files.length).toBeGreaterThan(25);
});

test.each(files)("%s", (file) => {
  expect(literalsIn(parse(readFileSync(join(app, file), "utf8")))).toEqual([]);
});

test("words in a page are found wherever they are shown", () => {
  const page = `<A title="One two" hint={yes ? "Three" : \`Four \${five}\`} href="/six">Seven {no && "Eight"} {say("nine")}</A>`;
  expect(literalsIn(parse(page)).sort()).toEqual(["Eight", "Four", "One two", "Seven", "Three"]);
});
