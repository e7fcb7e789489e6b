// @ts-check
import { boldHeadings } from "./word-bold-headings.mjs";

/** @typedef {import("./word-survey.mjs").Paragraph} Paragraph */
/** @typedef {import("./word-findings.mjs").Finding} Finding */
/** @typedef {import("../../domain/specification-import.ts").ReadDocument} ReadDocument */
/** What becomes of a paragraph. @typedef {{ mark: import("./word-numbering.mjs").Mark | null, section: number, part: "title" | "contents" | "heading" | "text" }} Fact */

/**
 * Parts the document at its headings. Adds what it finds on the way to the findings.
 * @param {Paragraph[]} paragraphs
 * @param {Finding[]} findings
 * @param {ReturnType<typeof import("./word-styles.mjs").readStyles>} styles
 * @param {ReturnType<typeof import("./word-numbering.mjs").readNumbering>} number
 */
export function partAtHeadings(paragraphs, findings, styles, number) {
  const marks = paragraphs.map((paragraph) => {
    const bySelf =
      paragraph.numId === undefined ? undefined : { numId: paragraph.numId, ilvl: paragraph.ilvl, from: "" };
    const byStyle = styles.numbering(paragraph.style);
    const list = bySelf ?? (byStyle && { ...byStyle, ilvl: paragraph.ilvl ?? byStyle.ilvl });
    return list && !paragraph.isDeleted ? number(list.numId, list.ilvl, list.from) : null;
  });
  const levelOf = (/** @type {Paragraph} */ { outline, style }) =>
    outline === undefined ? styles.headingLevel(style) : outline < 9 ? outline + 1 : 0;
  const isPlain = (/** @type {Paragraph} */ paragraph) =>
    paragraph.text.trim() !== "" && !paragraph.inTable && !paragraph.isDeleted;
  const isContents = (/** @type {Paragraph} */ { isContents: byField, style }) =>
    byField || styles.isContents(style);
  const titleAt = paragraphs.findIndex((paragraph) => isPlain(paragraph) && styles.isTitle(paragraph.style));
  const isHeading = (/** @type {Paragraph} */ paragraph, /** @type {number} */ at) =>
    isPlain(paragraph) && levelOf(paragraph) > 0 && at !== titleAt && !isContents(paragraph);
  const bold = paragraphs.some(isHeading) ? null : boldHeadings(paragraphs, marks);
  const title = titleAt < 0 ? (bold?.title ?? -1) : titleAt;

  /** @type {ReadDocument["sections"]} */
  const sections = [{ level: 0, label: "", heading: "", body: "" }];
  const formats = new Set();
  const facts = paragraphs.map((paragraph, at) => {
    const mark = marks[at] ?? null;
    const isTitle = at === title;
    const level = bold ? (bold.levels.get(at) ?? 0) : isHeading(paragraph, at) ? levelOf(paragraph) : 0;
    /** @type {Fact["part"]} */
    let what = "text";
    if (isTitle) what = "title";
    else if (isPlain(paragraph) && isContents(paragraph)) what = "contents";
    else if (level > 0) {
      what = "heading";
      sections.push({ level, label: mark?.label ?? "", heading: paragraph.text, body: "" });
    }
    const add = (/** @type {string} */ kind, /** @type {string} */ words) =>
      findings.push({ paragraph: at, kind, words, follows: false });
    if (mark?.format && !formats.has(mark.format)) add("number format", mark.format);
    formats.add(mark?.format ?? "");
    if (paragraph.inTable && paragraph.text.trim() !== "" && levelOf(paragraph) > 0)
      add("heading in a table", paragraph.text);
    return { mark, section: sections.length - 1, part: what };
  });
  // Where the end of a paragraph is deleted, its words belong to the next.
  let next = facts.at(-1)?.section ?? 0;
  for (let at = facts.length - 1; at >= 0; at -= 1) {
    const [fact, paragraph] = [facts[at], paragraphs[at]];
    if (!fact || !paragraph) continue;
    if (!paragraph.isDeleted) next = fact.section;
    else if (paragraph.text.trim() !== "") fact.section = next;
  }
  return {
    title: paragraphs[title]?.text ?? "",
    sections,
    facts,
    byBold: bold?.levels.size ?? 0,
  };
}
