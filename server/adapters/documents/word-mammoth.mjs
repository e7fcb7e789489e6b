// @ts-check
import { zipSync } from "fflate";
import mammoth from "mammoth";

/** @typedef {import("./word-markdown.mjs").Node} Node */

/** `mammoth` gets these only: pictures and notes are named, never read. */
const FOR_MAMMOTH = ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml"];

/**
 * Only `mammoth`'s own reading is wanted; its HTML is never made.
 * @param {Map<string, Uint8Array>} files
 * @param {string} xml
 * @returns {Promise<{ document: Node, messages: string[] }>}
 */
export async function readWithMammoth(files, xml) {
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
