// @ts-check
import { SaxesParser } from "saxes";

/** Word's namespaces, in both of its dialects, and the prefixes this reader knows them by. */
const PREFIXES = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"],
  ["http://purl.oclc.org/ooxml/drawingml/picture", "pic"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "c"],
  ["http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["urn:schemas-microsoft-com:vml", "v"],
]);

/** @typedef {{ name: string, raw: string, at: Record<string, string>, start: number, end: number, isEmpty: boolean }} Tag */

/**
 * Reads XML in one pass. Document types are refused: Word writes none, and entities hide in them.
 * `start` and `end` of a tag are places in the string. Names carry the prefixes above; attributes
 * are named without theirs.
 * @param {string} xml
 * @param {{ open: (tag: Tag) => void, close: (name: string, tag: { raw: string, start: number, end: number, isEmpty: boolean }) => void, text: (text: string) => void }} on
 */
export function readXml(xml, on) {
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("A document type is not allowed.");
  });
  /** @param {{ uri: string, prefix: string, local: string }} tag */
  const nameOf = (tag) => `${PREFIXES.get(tag.uri) ?? tag.prefix}:${tag.local}`;
  parser.on("opentag", (tag) => {
    /** @type {Record<string, string>} */
    const at = {};
    for (const attribute of Object.values(tag.attributes)) at[attribute.local] = attribute.value;
    const end = parser.position;
    on.open({
      name: nameOf(tag),
      raw: tag.name,
      at,
      start: xml.lastIndexOf("<", end - 1),
      end,
      isEmpty: tag.isSelfClosing,
    });
  });
  parser.on("closetag", (tag) => {
    const end = parser.position;
    const start = xml.lastIndexOf("<", end - 1);
    on.close(nameOf(tag), { raw: tag.name, start, end, isEmpty: tag.isSelfClosing });
  });
  parser.on("text", on.text);
  parser.on("cdata", on.text);
  parser.write(xml).close();
}

/**
 * @param {Uint8Array | undefined} bytes
 * @returns {string | null} null where there is no such file
 */
export function xmlText(bytes) {
  if (!bytes) return null;
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
}
