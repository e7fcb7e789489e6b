import { expect } from "vitest";
import { type Page, readable } from "./form-visitor.ts";

const NEVER_CLOSED = /^(meta|link|input|br|use|hr|path|line|circle|rect|!--)/;
/** A page as it was sent, without what React leaves between texts. */
export const written = ({ html }: Page) => readable(html.replace(/<!--.*?-->/g, ""));

/** The language in which an element with these words is marked: its own `lang`, or that of what it stands in. */
export function langOf(page: Page, words: string): string {
  const html = written(page);
  const at = html.lastIndexOf(`>${words}`);
  expect(at, words).toBeGreaterThan(0);
  const open: string[] = [];
  for (const [tag, closing, name = "", attributes] of html
    .slice(0, at + 1)
    .matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
    if (NEVER_CLOSED.test(name) || tag.endsWith("/>")) continue;
    if (closing) open.pop();
    else open.push(/\blang="([^"]+)"/.exec(attributes ?? "")?.[1] ?? open.at(-1) ?? "");
  }
  return open.at(-1) ?? "";
}
