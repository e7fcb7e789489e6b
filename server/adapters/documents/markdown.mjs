// @ts-check
import { lexer, walkTokens } from "marked";

/** @param {string} words */
const quote = (words) => {
  const line = words.replace(/\s+/g, " ").trim();
  return `“${line}”`;
};

/**
 * Reads Markdown. Headings part it; the words between stay as they were written, without
 * pictures and HTML, which are named in the notes.
 * @param {string} source
 * @returns {import("../../domain/specification-import.ts").ReadDocument}
 */
export function readMarkdown(source) {
  /** @type {import("../../domain/specification-import.ts").ReadDocument["notes"]} */
  const notes = [];
  let text = source.replace(/\r\n?/g, "\n");
  const front = /^---\n([\s\S]*?)\n---(\n|$)/.exec(text);
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(front?.[1] ?? "")?.[1] ?? "";
  if (front) {
    text = text.slice(front[0].length);
    notes.push({
      section: null,
      kind: "left-out",
      what: `The block of settings at the top was left out: ${quote(front[1] ?? "")}`,
    });
  }

  const tokens = lexer(text);
  const sections = [{ level: 0, label: "", heading: "", body: "" }];
  for (const token of tokens) {
    const at = sections.length - 1;
    if (token.type === "heading") {
      sections.push({ level: token.depth, label: "", heading: plain(token.tokens ?? []), body: "" });
      leaveOut([token], token.raw, sections.length - 1, notes);
      continue;
    }
    const section = sections[at];
    if (section) section.body += leaveOut([token], token.raw, at, notes);
  }
  // A link by reference may be defined under another heading.
  for (const section of sections) {
    for (const [label, link] of Object.entries(tokens.links)) {
      const isUsed = section.body.toLowerCase().includes(`[${label}]`);
      const isThere = section.body.toLowerCase().includes(`[${label}]:`);
      if (isUsed && !isThere) section.body += `\n\n[${label}]: ${link.href ?? ""}`;
    }
  }
  // What was left out leaves gaps.
  for (const section of sections) section.body = section.body.replace(/\n{3,}/g, "\n\n");
  return { title, sections, notes };
}

/**
 * The words of a heading, without its marks.
 * @param {import("marked").Token[]} tokens
 * @returns {string}
 */
function plain(tokens) {
  return tokens
    .map((token) => {
      if (token.type === "html" || token.type === "image") return "";
      if (token.type === "br") return " ";
      if ("tokens" in token && token.tokens) return plain(token.tokens);
      if (token.type === "escape" || token.type === "text" || token.type === "codespan")
        return decode(token.text);
      return token.raw;
    })
    .join("");
}

/** @param {string} text */
function decode(text) {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/**
 * @param {import("marked").Token[]} tokens
 * @param {string} raw
 * @param {number} section
 * @param {import("../../domain/specification-import.ts").ReadDocument["notes"]} notes
 */
function leaveOut(tokens, raw, section, notes) {
  let kept = raw;
  walkTokens(tokens, (token) => {
    if (token.type === "image") {
      kept = kept.replace(token.raw, "");
      notes.push({
        section,
        kind: "left-out",
        what: token.text ? `A picture was left out: ${quote(token.text)}` : "A picture was left out.",
      });
    }
    if (token.type === "html" && !/^<br\s*\/?>$/i.test(token.raw.trim())) {
      const words = token.raw.replace(/<!--|-->|<[^>]*>/g, "");
      const isComment = token.raw.trim().startsWith("<!--");
      kept = kept.replace(token.raw, () => (isComment || !token.block ? "" : `${words}\n`));
      notes.push({
        section,
        kind: "left-out",
        what: isComment
          ? `A hidden remark was left out: ${quote(words)}`
          : `HTML was left out: ${quote(token.raw)}`,
      });
    }
  });
  return kept;
}
