// @ts-check
import { zipSync } from "fflate";
import mammoth from "mammoth";
import { unpack } from "./unpack.mjs";
import { createBody } from "./word-lists.mjs";
import { atLineStart, inline, tableMarkdown } from "./word-markdown.mjs";
import { describe, quote } from "./word-notes.mjs";
import { readNumbering } from "./word-numbering.mjs";
import { readStyles } from "./word-styles.mjs";
import { BOOKMARK, survey } from "./word-survey.mjs";
import { wordsById, xmlText } from "./xml.mjs";

/** @typedef {import("./word-markdown.mjs").Node} Node */
/** @typedef {import("../../domain/specification-import.ts").ReadDocument} ReadDocument */

const PART =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/document\.xml\.rels|(document|styles|numbering|comments|footnotes|endnotes|header\d*|footer\d*)\.xml))$/;
/** `mammoth` gets these only: pictures and notes are named, never read. */
const FOR_MAMMOTH = ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml"];
/** Said by our own notes already, or nothing that a reader would miss. */
const KNOWN =
  /w:(moveFrom|permStart|permEnd|customXml\w+|bookmark\w+|ptab|fldData|cr|sdt\w*)$|\/math\}|style with ID|Image of type|Could not find image|v:imagedata/;

/**
 * `mammoth` reads the words; numbers, revisions and everything it drops come from the XML itself.
 * @param {Uint8Array} bytes
 * @param {import("./read-specification.ts").ReadingJob["limits"]} limits
 * @returns {Promise<ReadDocument>}
 */
export async function readWord(bytes, limits) {
  const files = unpack(bytes, (name) => PART.test(name), limits);
  const xml = xmlText(files.get("word/document.xml"));
  if (xml === null) throw new Error("There is no main text.");
  const { paragraphs, findings, marked } = survey(xml.replace(/\r\n?/g, "\n"));
  const styles = readStyles(files.get("word/styles.xml"));
  const number = readNumbering(files.get("word/numbering.xml"));

  /** @type {ReadDocument["sections"]} */
  const sections = [{ level: 0, label: "", heading: "", body: "" }];
  /** @type {ReadDocument["notes"]} */
  const notes = [];
  let title = "";
  let contents = 0;
  const facts = paragraphs.map((paragraph) => {
    const bySelf =
      paragraph.numId === undefined ? undefined : { numId: paragraph.numId, ilvl: paragraph.ilvl, from: "" };
    const byStyle = styles.numbering(paragraph.style);
    const list = bySelf ?? (byStyle && { ...byStyle, ilvl: paragraph.ilvl ?? byStyle.ilvl });
    const mark = list && !paragraph.isDeleted ? number(list.numId, list.ilvl, list.from) : null;
    const outline =
      paragraph.outline === undefined ? undefined : paragraph.outline < 9 ? paragraph.outline + 1 : 0;
    const level = outline ?? styles.headingLevel(paragraph.style);
    const isPlain = paragraph.text.trim() !== "" && !paragraph.inTable && !paragraph.isDeleted;
    const isTitle = isPlain && title === "" && styles.isTitle(paragraph.style);
    const isContents = isPlain && styles.isContents(paragraph.style);
    const isHeading = isPlain && level > 0 && !isTitle && !isContents;
    if (isTitle) title = paragraph.text;
    if (isContents) contents += 1;
    if (isHeading) sections.push({ level, label: mark?.label ?? "", heading: paragraph.text, body: "" });
    return { mark, section: sections.length - 1, isHandled: isTitle || isContents || isHeading };
  });

  const { document, messages } = await readWithMammoth(files, marked);
  const bodies = sections.map(createBody);
  let at = 0;
  const factOf = (/** @type {Node} */ node) => {
    const name = node.children?.findLast(
      (child) => child.type === "bookmarkStart" && child.name?.startsWith(BOOKMARK),
    )?.name;
    return name === undefined ? undefined : facts[Number(name.slice(BOOKMARK.length))];
  };
  for (const node of document.children ?? []) {
    if (node.type === "paragraph") {
      const fact = factOf(node);
      // A paragraph without our bookmark comes from a text box; the notes hold its words.
      if (!fact) continue;
      at = fact.section;
      if (fact.isHandled) continue;
      const words = inline(node);
      const label = fact.mark?.label ?? "";
      if (words === "") continue;
      if (!fact.mark || (label === "" && !fact.mark.isBullet)) bodies[at]?.add(atLineStart(words));
      else if (/[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(label)) bodies[at]?.add(`${label} ${words}`);
      else bodies[at]?.addItem(fact.mark, words);
    }
    if (node.type === "table") {
      const table = tableMarkdown(node, (paragraph) => {
        const mark = factOf(paragraph)?.mark;
        return !mark ? "" : mark.isBullet ? "• " : mark.label === "" ? "" : `${mark.label} `;
      });
      at = sectionOfTable(node, factOf) ?? at;
      bodies[at]?.add(table.markdown);
      if (table.isMerged)
        notes.push({ section: at, what: "A table with merged cells was made plain. Check it." });
      if (table.isNested)
        notes.push({ section: at, what: "A table inside a table was written as lines. Check it." });
    }
  }
  sections.forEach((section, index) => {
    section.body = String(bodies[index]);
    const own = findings.filter(({ paragraph }) => (facts[paragraph]?.section ?? 0) === index);
    for (const what of describe(own, namedWords(files))) notes.push({ section: index, what });
  });
  notes.sort((a, b) => (a.section ?? -1) - (b.section ?? -1));
  if (contents > 0)
    notes.push({ section: null, what: "The table of contents was left out. The clauses take its place." });
  for (const [name, file] of files) {
    const kind = /word\/(header|footer)/.exec(name)?.[1];
    const words = kind ? [...wordsById(file, kind === "header" ? "w:hdr" : "w:ftr").values()].join(" ") : "";
    if (words !== "") notes.push({ section: null, what: `A page ${kind} was left out${quote(words)}` });
  }
  for (const message of new Set(messages.filter((each) => !KNOWN.test(each)))) {
    notes.push({ section: null, what: `Something in the file could not be read: ${message}` });
  }
  return { title, sections, notes };
}

/** @param {Map<string, Uint8Array>} files */
function namedWords(files) {
  return {
    footnote: wordsById(files.get("word/footnotes.xml"), "w:footnote"),
    endnote: wordsById(files.get("word/endnotes.xml"), "w:endnote"),
    comment: wordsById(files.get("word/comments.xml"), "w:comment"),
  };
}

/**
 * @param {Node} node
 * @param {(node: Node) => { section: number } | undefined} factOf
 * @returns {number | undefined}
 */
function sectionOfTable(node, factOf) {
  for (const child of node.children ?? []) {
    const found = child.type === "paragraph" ? factOf(child)?.section : sectionOfTable(child, factOf);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Only `mammoth`'s own reading is wanted; its HTML is never made.
 * @param {Map<string, Uint8Array>} files
 * @param {string} xml
 * @returns {Promise<{ document: Node, messages: string[] }>}
 */
async function readWithMammoth(files, xml) {
  /** @type {Record<string, Uint8Array>} */
  const parts = { "word/document.xml": new TextEncoder().encode(xml.replace(/^<\?xml[^>]*\?>/, "")) };
  for (const name of FOR_MAMMOTH) {
    const file = files.get(name);
    if (file) parts[name] = file;
  }
  /** @type {Node} */
  let document = { type: "document", children: [] };
  const result = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
    {
      transformDocument: (/** @type {Node} */ read) => {
        document = read;
        return { ...read, children: [] };
      },
    },
  );
  return { document, messages: result.messages.map(({ message }) => message) };
}
