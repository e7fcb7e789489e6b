// @ts-check
import { unpack } from "./unpack.mjs";
import { missingFrom } from "./word-complete.mjs";
import { readWithMammoth } from "./word-mammoth.mjs";
import { describe, leftOut, quote, toCheck } from "./word-notes.mjs";
import { readNumbering } from "./word-numbering.mjs";
import { wordsById } from "./word-parts.mjs";
import { partAtHeadings } from "./word-sections.mjs";
import { readStyles } from "./word-styles.mjs";
import { survey } from "./word-survey.mjs";
import { writeSections } from "./word-write.mjs";
import { xmlText } from "./xml.mjs";

/** @typedef {import("./word-findings.mjs").Finding} Finding */
/** @typedef {import("./word-sections.mjs").Fact} Fact */
/** @typedef {import("../../domain/specification-import.ts").ReadDocument} ReadDocument */

const PART =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/document\.xml\.rels|(document|styles|numbering|comments|footnotes|endnotes|header\d*|footer\d*)\.xml))$/;
/** The one thing of `mammoth`'s own that nothing here can see: a sign of a font it does not know. */
const UNKNOWN_SIGN = /unsupported character was ignored: char \w+ in font (.+)$/;

/** An archive that Word did not make. */
export class NotWord extends Error {}

/**
 * `mammoth` reads the words; numbers, revisions and everything it drops come from the XML itself.
 * @param {Uint8Array} bytes
 * @param {import("./read-specification.ts").ReadingJob["limits"]} limits
 * @returns {Promise<ReadDocument>}
 */
export async function readWord(bytes, limits) {
  const files = unpack(bytes, (name) => PART.test(name), limits);
  const xml = xmlText(files.get("word/document.xml"));
  if (xml === null) throw files.has("[Content_Types].xml") ? new Error("It is cut off.") : new NotWord();
  const styles = readStyles(files.get("word/styles.xml"));
  const { paragraphs, findings, marked } = survey(xml.replace(/\r\n?/g, "\n"), styles);
  const { title, sections, facts, byBold } = partAtHeadings(
    paragraphs,
    findings,
    styles,
    readNumbering(files.get("word/numbering.xml")),
  );

  const { document, messages } = await readWithMammoth(files, marked);
  /** @type {ReadDocument["notes"]} */
  const notes = writeSections(document, facts, sections);

  const sectionOf = (/** @type {number} */ paragraph) => (facts[paragraph] ?? facts.at(-1))?.section ?? 0;
  const asides = {
    footnote: wordsById(files.get("word/footnotes.xml"), "w:footnote"),
    endnote: wordsById(files.get("word/endnotes.xml"), "w:endnote"),
    comment: wordsById(files.get("word/comments.xml"), "w:comment"),
  };
  sections.forEach((section, index) => {
    const own = findings.filter(({ paragraph }) => sectionOf(paragraph) === index);
    const texts = paragraphs.flatMap(({ text }, at) =>
      facts[at]?.part === "text" && facts[at]?.section === index ? [text] : [],
    );
    for (const words of missingFrom(texts, `${section.heading}\n${section.body}`))
      own.push({ paragraph: 0, kind: "lost", words, follows: false });
    for (const note of describe(own, asides)) notes.push({ section: index, ...note });
  });
  notes.sort((a, b) => (a.section ?? -1) - (b.section ?? -1));

  const whole = describeWhole(files, facts, asides.comment, findings);
  if (byBold > 0)
    whole.unshift(
      toCheck(
        `No line has a heading style. We took the ${byBold} bold lines as headings. Check that each clause begins where it should`,
      ),
    );
  for (const message of messages) {
    const font = UNKNOWN_SIGN.exec(message)?.[1];
    if (font) whole.push(leftOut(`A sign of the font ${font} could not be read`));
  }
  const once = new Map(whole.map((note) => [note.what, { section: null, ...note }]));
  return { title, sections, notes: [...notes, ...once.values()] };
}

/**
 * What the document as a whole has lost.
 * @param {Map<string, Uint8Array>} files
 * @param {Fact[]} facts
 * @param {Map<string, string>} comments
 * @param {Finding[]} findings
 */
function describeWhole(files, facts, comments, findings) {
  const notes = [];
  if (facts.some((fact) => fact.part === "contents"))
    notes.push(leftOut("The table of contents was left out. The clauses take its place"));
  for (const [name, file] of files) {
    const kind = /word\/(header|footer)/.exec(name)?.[1];
    const words = kind ? [...wordsById(file, kind === "header" ? "w:hdr" : "w:ftr").values()].join(" ") : "";
    if (words !== "") notes.push(leftOut(`A page ${kind} was left out${quote(words)}`));
  }
  const anchored = new Set(findings.filter(({ kind }) => kind === "comment").map(({ words }) => words));
  for (const [id, words] of comments)
    if (!anchored.has(id)) notes.push(leftOut(`A comment was left out${quote(words)}`));
  return notes;
}
