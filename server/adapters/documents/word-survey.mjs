// @ts-check
import { createFields } from "./word-fields.mjs";
import { createFindings } from "./word-findings.mjs";
import { takeLook } from "./word-styles.mjs";
import { readXml } from "./xml.mjs";

/**
 * One paragraph of the main text, as `mammoth` will not tell it. `text` is what a reader sees once
 * all tracked changes are accepted; `isBold` and `size` (in half points) are those of all its words.
 * @typedef {{ style: string, outline?: number, numId?: string, ilvl?: number, text: string, inTable: boolean, isDeleted: boolean, isContents: boolean, isBold: boolean, size: number }} Paragraph
 */

/** The bookmark that ties a paragraph of `mammoth`'s to ours. */
export const BOOKMARK = "throughline-";

/** Elements `mammoth` drops with their words; under the name of a smart tag it reads through them. */
const READ_THROUGH = new Set(["w:fldSimple", "w:dir", "w:bdo"]);
const FORMATTING = /^w:(rPr|pPr|tblPr|tblGrid|trPr|tcPr|sectPr|numbering)Change$/;
/** Tracked changes by the element that marks them. */
const TRACKED = new Map([
  ["w:ins", "insertion"],
  ["w:moveTo", "move"],
  ["w:del", "deletion"],
  ["w:moveFrom", "move away"],
]);
/** Fonts of pictures; their letters are not the letters they seem. `mammoth` knows many. */
const SIGN_FONTS = /^(wingdings|webdings|symbol|zapf)/i;
/** Where the letters end and the ranges begin that mean another sign in every font. */
const FIRST_PRIVATE = 0xd800;

/** @param {string} raw */
const prefixOf = (raw) => raw.slice(0, raw.indexOf(":") + 1);

/**
 * Walks word/document.xml: paragraphs with their styles and numbers, everything that will not be
 * in the text, and the same XML as `mammoth` needs it: with a bookmark in each paragraph, and
 * without hidden words.
 * @param {string} xml
 * @param {ReturnType<typeof import("./word-styles.mjs").readStyles>} styles
 */
export function survey(xml, styles) {
  /** @type {Paragraph[]} */
  const paragraphs = [];
  const findings = createFindings(() => paragraphs.length - 1);
  const { find, change } = findings;
  const fields = createFields(find);
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** @type {string[]} */
  const stack = [];
  /** @type {Record<string, number>} */
  const depth = {};
  /** A text box stands in a run and has runs of its own. @type {{ style: string, look: import("./word-styles.mjs").Look }[]} */
  const runs = [];
  /** @type {Paragraph | undefined} */
  let current;
  /** How the end of the current paragraph was changed; it comes after its words. */
  let endChange = "";
  /** How deep the table row is that was deleted; 0 for none. */
  let rowGone = 0;
  let hasOwnWords = false;
  let description = "";

  /** @param {string} name */
  const inside = (name) => (depth[name] ?? 0) > 0;
  const isGone = () => inside("w:del") || inside("w:moveFrom") || rowGone > 0;
  const isOwn = () => current !== undefined && !inside("w:txbxContent") && !isGone();
  const look = () => {
    const run = runs.at(-1);
    return styles.look(run?.look ?? {}, run?.style ?? "", current?.style ?? "");
  };
  const isUnseen = () => look().hidden || fields.isUnseen();
  /** Where the tracked change stands says what was changed: a row, the end of a paragraph, or words. @param {string} name @param {string} kind @param {string} parent */
  function track(name, kind, parent) {
    if (parent === "w:numPr") find("formatting");
    else if (parent === "w:trPr") {
      const finding = change(kind, paragraphs.length);
      if (kind !== "deletion") return;
      rowGone = depth["w:tr"] ?? 1;
      findings.collect("w:tr", finding);
    } else if (parent === "w:rPr" && stack.at(-3) === "w:pPr") {
      if (!current || inside("w:txbxContent")) return;
      endChange = kind;
      current.isDeleted ||= name === "w:del" || name === "w:moveFrom";
    } else {
      const finding = change(kind);
      if (name === "w:del") findings.collect(name, finding);
      // The words stand at their new place.
      if (name === "w:moveFrom") findings.collect(name, null);
    }
  }
  /** @param {string} name @param {Record<string, string>} at */
  function draw(name, at) {
    if (name === "w:drawing" || name === "w:pict" || name === "w:object") {
      description = "";
      findings.openDrawing();
    }
    if (name === "wp:docPr") description = at["descr"] || at["title"] || "";
    if (name.startsWith("v:") && at["alt"]) description = at["alt"];
    if (at["hr"] === "t") findings.forgetDrawing();
    if (name === "w:object" || name === "w:altChunk") find("object");
    // The picture of an embedded file is no picture of its own.
    if (name === "pic:pic" && !inside("w:object")) find("picture", description);
    if (name === "v:imagedata" && !inside("w:object")) find("picture", at["title"] || description);
    if (name === "c:chart") find("chart", description);
    if (name === "dgm:relIds") find("diagram", description);
    if (name === "v:textpath" && at["string"]) find("text box", at["string"]);
    if (name === "w:txbxContent") findings.collect(name, find("text box"));
    if (name === "m:oMath") findings.collect(name, find("equation"));
  }

  readXml(xml, {
    open({ name, raw, at, start, end, isEmpty }) {
      const parent = stack.at(-1) ?? "";
      stack.push(name);
      depth[name] = (depth[name] ?? 0) + 1;
      const val = at["val"] ?? "";
      const prefix = prefixOf(raw);
      if (inside("mc:Fallback")) return;

      if (name === "w:p" && inside("w:txbxContent")) findings.takeWords(" ");
      else if (name === "w:p") {
        current = {
          style: "",
          text: "",
          inTable: inside("w:tbl"),
          isDeleted: false,
          isContents: false,
          isBold: true,
          size: 0,
        };
        endChange = "";
        hasOwnWords = false;
        if (!isEmpty) {
          const mark = `<${prefix}bookmarkStart ${prefix}id="0" ${prefix}name="${BOOKMARK}${paragraphs.length}"/>`;
          edits.push({ start: end, end, text: mark });
        }
        paragraphs.push(current);
      }
      if (name === "w:r") runs.push({ style: "", look: {} });
      const run = runs.at(-1);
      if (run && parent === "w:rPr" && stack.at(-3) === "w:r") {
        if (name === "w:rStyle") run.style = val;
        takeLook(run.look, name, at["val"]);
      }
      const isProperty = current && !inside("w:txbxContent") && !inside("w:pPrChange");
      if (current && isProperty && parent === "w:pPr") {
        if (name === "w:pStyle") current.style = val;
        if (name === "w:outlineLvl") current.outline = Number(val);
      }
      if (current && isProperty && parent === "w:numPr") {
        if (name === "w:numId") current.numId = val;
        if (name === "w:ilvl") current.ilvl = Number(val);
      }

      const tracked = TRACKED.get(name);
      if (tracked) track(name, tracked, parent);
      if (FORMATTING.test(name)) find("formatting");
      if (/^w:cell(Ins|Del|Merge)$/.test(name)) find("cells");
      if (!isGone()) draw(name, at);
      const noted = /^w:(comment|footnote|endnote)Reference$/.exec(name)?.[1];
      if (noted && !isGone()) find(noted, at["id"] ?? "");
      if (name === "w:fldSimple") fields.simple(at["instr"] ?? "");
      if (name === "w:fldChar") fields.mark(at["fldCharType"] ?? "");
      if (parent === "w:ddList" && name !== "w:default") fields.choice(name, val);

      if (READ_THROUGH.has(name))
        edits.push({ start, end, text: `<${prefix}smartTag${isEmpty ? "/" : ""}>` });
      if (!current || !isOwn() || parent !== "w:r") return;
      if (isUnseen()) {
        // Under this name `mammoth` passes over them.
        if (name === "w:t" || name === "w:sym")
          edits.push({ start, end, text: `<${prefix}del${isEmpty ? "/" : ""}>` });
        return;
      }
      if (name === "w:tab" || name === "w:br" || name === "w:cr") current.text += " ";
      if (name === "w:noBreakHyphen") current.text += "\u2011";
      const code = name === "w:sym" ? Number.parseInt(at["char"] ?? "", 16) : 0;
      if (isEmpty && code >= 0x20 && code < FIRST_PRIVATE && !SIGN_FONTS.test(at["font"] ?? "")) {
        current.text += String.fromCodePoint(code);
        edits.push({ start, end, text: `<${prefix}t>&#${code};</${prefix}t>` });
      }
    },

    text(text) {
      const name = stack.at(-1);
      if (inside("mc:Fallback")) return;
      if (name === "w:instrText") fields.instruct(text);
      if (name !== "w:t" && name !== "w:delText" && name !== "m:t") return;
      if (name === "m:t" || !isOwn()) return findings.takeWords(text);
      if (!current || name === "w:delText" || fields.isUnseen()) return;
      const { bold, hidden, size } = look();
      if (hidden) return findings.takeHidden(text);
      current.text += text;
      if (text.trim() === "") return;
      current.isBold &&= bold;
      current.size = Math.max(current.size, size);
      hasOwnWords ||= !fields.isInContents();
      current.isContents = !hasOwnWords;
      const isNew = inside("w:ins") ? "insertion" : inside("w:moveTo") ? "move" : "";
      findings.breakChanges((kind) => kind === isNew);
    },

    close(name, { raw, start, end, isEmpty }) {
      stack.pop();
      depth[name] = (depth[name] ?? 1) - 1;
      if (inside("mc:Fallback") || name === "mc:Fallback") return;
      const prefix = prefixOf(raw);
      if (READ_THROUGH.has(name) && !isEmpty) edits.push({ start, end, text: `</${prefix}smartTag>` });
      if ((name === "w:t" || name === "w:sym") && !isEmpty && isOwn() && isUnseen())
        edits.push({ start, end, text: `</${prefix}del>` });
      if (name === "w:r") runs.pop();
      if (name === "w:p" && !inside("w:txbxContent") && endChange !== "") {
        // A new end makes a new paragraph: the one that follows.
        change(endChange, paragraphs.length - (endChange === "insertion" ? 0 : 1));
        endChange = "";
      }
      if ((name === "w:drawing" || name === "w:pict" || name === "w:object") && !isGone())
        findings.closeDrawing(description);
      if (name === "w:tr" && (depth["w:tr"] ?? 0) < rowGone) rowGone = 0;
      else if (name === "w:tr") return;
      findings.collected(name);
    },
  });

  return { paragraphs, findings: findings.all, marked: applyEdits(xml, edits) };
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
  return out + xml.slice(done);
}
