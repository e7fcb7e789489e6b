// @ts-check
import { readXml, xmlText } from "./xml.mjs";

/**
 * The words of notes, comments, headers and the like, by the id of the element that holds them.
 * Pictures and page numbers are said in brackets.
 * @param {Uint8Array | undefined} bytes
 * @param {string} container for example "w:comment"
 * @returns {Map<string, string>}
 */
export function wordsById(bytes, container) {
  /** @type {Map<string, string>} */
  const words = new Map();
  const xml = xmlText(bytes);
  if (xml === null) return words;
  let id = "";
  let text = "";
  let inText = false;
  let older = 0;
  let description = "";
  readXml(xml, {
    open({ name, at }) {
      if (name === container) [id, text] = [at["id"] ?? "", ""];
      if (name === "mc:Fallback") older += 1;
      if (older > 0) return;
      if (name === "w:t") inText = true;
      if (["w:p", "w:tab", "w:br", "w:cr"].includes(name)) text += " ";
      if (name === "w:noBreakHyphen") text += "\u2011";
      if (name === "wp:docPr") description = at["descr"] || at["title"] || "";
      if (name === "pic:pic" || name === "v:imagedata")
        text += description === "" ? " (a picture) " : ` (a picture: ${description}) `;
      // Watermarks.
      if (name === "v:textpath") text += ` ${at["string"] ?? ""} `;
    },
    text(piece) {
      if (inText && older === 0) text += piece;
    },
    close(name) {
      if (name === "mc:Fallback") older -= 1;
      if (name === "w:t") inText = false;
      if (name === container) words.set(id, text.replace(/\s+/g, " ").trim());
    },
  });
  return words;
}
