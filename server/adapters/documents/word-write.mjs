// @ts-check
import { essence } from "./word-complete.mjs";
import { createBody } from "./word-lists.mjs";
import { atLineStart, inline, plain, tableMarkdown } from "./word-markdown.mjs";
import { toCheck } from "./word-notes.mjs";
import { BOOKMARK } from "./word-survey.mjs";

/** @typedef {import("./word-markdown.mjs").Node} Node */
/** @typedef {import("./word-sections.mjs").Fact} Fact */
/** @typedef {import("../../domain/specification-import.ts").ReadDocument} ReadDocument */

/**
 * Writes the words that `mammoth` read into the sections, and says what became of tables.
 * @param {Node} document
 * @param {Fact[]} facts
 * @param {ReadDocument["sections"]} sections
 */
export function writeSections(document, facts, sections) {
  /** @type {ReadDocument["notes"]} */
  const notes = [];
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
      const section = sections[at];
      if (fact.part === "heading" && section) {
        // Signs, and words of a paragraph that was joined to this one, are in `mammoth`'s reading only.
        const heading = plain(node);
        if (essence(heading).includes(essence(section.heading))) section.heading = heading;
      }
      if (fact.part !== "text") continue;
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
        notes.push({
          section: at,
          ...toCheck(
            "A table has merged cells. We wrote what they say into each row that they reach. Compare it",
          ),
        });
      if (table.isNested)
        notes.push({ section: at, ...toCheck("A table inside a table was written as lines. Compare it") });
    }
  }
  sections.forEach((section, index) => {
    section.body = String(bodies[index]);
  });
  return notes;
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
