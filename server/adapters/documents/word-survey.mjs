// @ts-check
import { readXml } from "./xml.mjs";

/**
 * One paragraph of the main text, as `mammoth` will not tell it.
 * @typedef {{ style: string, outline?: number, numId?: string, ilvl?: number, text: string, inTable: boolean, isDeleted: boolean, isContents: boolean }} Paragraph
 */
/** @typedef {{ paragraph: number, kind: string, words: string }} Finding */

/** The bookmark that ties a paragraph of `mammoth`'s to ours. */
export const BOOKMARK = "throughline-";

/** Elements `mammoth` drops with their words; under this name it reads through them. */
const READ_THROUGH = new Set(["w:fldSimple", "w:dir", "w:bdo"]);
const CHANGES = new Set([
  "w:rPrChange",
  "w:pPrChange",
  "w:tblPrChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:sectPrChange",
  "w:numberingChange",
]);
/** Findings beyond this are counted by nobody; a file that has them is no specification. */
const MOST_FINDINGS = 20_000;

/**
 * Walks word/document.xml: paragraphs with their styles and numbers, everything that will not be
 * in the text, and the same XML with a bookmark in each paragraph.
 * @param {string} xml
 */
export function survey(xml) {
  /** @type {Paragraph[]} */
  const paragraphs = [];
  /** @type {Finding[]} */
  const findings = [];
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** @type {string[]} */
  const stack = [];
  /** @type {Record<string, number>} */
  const depth = {};
  /** @type {Finding[]} */
  const collecting = [];
  /** @type {Paragraph | undefined} */
  let current;
  let instruction = "";
  let description = "";

  /** @param {string} name */
  const inside = (name) => (depth[name] ?? 0) > 0;
  const isGone = () => inside("w:del") || inside("w:moveFrom");
  /** @param {string} kind @param {string} [words] */
  function find(kind, words = "") {
    const finding = { paragraph: paragraphs.length - 1, kind, words };
    if (findings.length < MOST_FINDINGS) findings.push(finding);
    return finding;
  }
  /** @param {string} words */
  function field(words) {
    const name = /^\s*([A-Za-z]+)/.exec(words)?.[1]?.toUpperCase() ?? "";
    if (name !== "" && name !== "HYPERLINK" && !(current?.isContents && /^(TOC|PAGEREF)$/.test(name)))
      find("field", name);
  }

  readXml(xml, {
    open({ name, raw, at, start, end, isEmpty }) {
      const parent = stack.at(-1) ?? "";
      stack.push(name);
      depth[name] = (depth[name] ?? 0) + 1;
      const val = at["val"] ?? "";
      if (inside("mc:Fallback")) return;

      if (name === "w:p" && !inside("w:txbxContent")) {
        current = { style: "", text: "", inTable: inside("w:tbl"), isDeleted: false, isContents: false };
        if (!isEmpty) {
          const prefix = raw.slice(0, raw.indexOf(":") + 1);
          const mark = `<${prefix}bookmarkStart ${prefix}id="0" ${prefix}name="${BOOKMARK}${paragraphs.length}"/>`;
          edits.push({ start: end, end, text: mark });
        }
        paragraphs.push(current);
      }
      if (READ_THROUGH.has(name)) {
        const prefix = raw.slice(0, raw.indexOf(":") + 1);
        edits.push({ start, end, text: isEmpty ? `<${prefix}smartTag/>` : `<${prefix}smartTag>` });
      }

      const isOwn = current && !inside("w:txbxContent") && !inside("w:pPrChange");
      if (current && isOwn && parent === "w:pPr") {
        if (name === "w:pStyle") current.style = val;
        if (name === "w:outlineLvl") current.outline = Number(val);
      }
      if (current && isOwn && parent === "w:numPr") {
        if (name === "w:numId") current.numId = val;
        if (name === "w:ilvl") current.ilvl = Number(val);
      }
      if (name === "w:ins" || name === "w:moveTo") find("insertion");
      if (name === "w:del" || name === "w:moveFrom") {
        collecting.push(find("deletion"));
        if (current && isOwn && parent === "w:rPr" && stack.at(-3) === "w:pPr") current.isDeleted = true;
      }
      if (CHANGES.has(name)) find("formatting");
      if (name === "w:commentReference") find("comment", at["id"] ?? "");
      if (name === "w:footnoteReference") find("footnote", at["id"] ?? "");
      if (name === "w:endnoteReference") find("endnote", at["id"] ?? "");
      if (name === "w:fldSimple") field(at["instr"] ?? "");
      if (name === "w:fldChar" && at["fldCharType"] === "begin") instruction = "";
      if (name === "w:fldChar" && at["fldCharType"] === "separate") field(instruction);
      if (name === "w:fldChar" && at["fldCharType"] === "end" && instruction !== "") instruction = "";
      if (name === "pic:pic" || name === "v:imagedata")
        find(inside("w:object") ? "" : "picture", description);
      if (name === "wp:docPr") description = at["descr"] || at["title"] || "";
      if (name === "c:chart") find("chart");
      if (name === "dgm:relIds") find("diagram");
      if (name === "w:object") find("object");
      if (name === "w:altChunk") find("object");
      if (name === "w:txbxContent") collecting.push(find("text box"));
      if (name === "m:oMath") collecting.push(find("equation"));
      if (current && isOwn && !isGone() && (name === "w:tab" || name === "w:br") && parent === "w:r")
        current.text += " ";
      if (current && isOwn && name === "w:noBreakHyphen") current.text += "\u2011";
    },
    text(text) {
      const name = stack.at(-1);
      if (inside("mc:Fallback")) return;
      if (name === "w:instrText") instruction += text;
      if (name !== "w:t" && name !== "w:delText" && name !== "m:t") return;
      const collector = collecting.at(-1);
      if (collector) collector.words += text;
      if (name === "w:t" && current && !isGone() && !inside("w:txbxContent")) current.text += text;
    },
    close(name) {
      stack.pop();
      depth[name] = (depth[name] ?? 1) - 1;
      if (inside("mc:Fallback") || name === "mc:Fallback") return;
      if (["w:del", "w:moveFrom", "w:txbxContent", "m:oMath"].includes(name)) collecting.pop();
    },
  });

  return { paragraphs, findings: findings.filter(({ kind }) => kind !== ""), marked: applyEdits(xml, edits) };
}

/**
 * @param {string} xml
 * @param {{ start: number, end: number, text: string }[]} edits in order
 */
function applyEdits(xml, edits) {
  let done = 0;
  let out = "";
  for (const { start, end, text } of edits) {
    out += xml.slice(done, start) + text;
    done = end;
  }
  return (out + xml.slice(done)).replace(/<\/(\w+:)(?:fldSimple|dir|bdo)\s*>/g, "</$1smartTag>");
}
