// @ts-check
import { readXml, xmlText } from "./xml.mjs";

/** @typedef {{ start: number, format: string, text: string, restart?: number, legal: boolean, style: string }} Level */
/** @typedef {{ abstract: string, starts: Map<number, number>, levels: Map<number, Level> }} List */

const ROMAN = /** @type {const} */ ([
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
]);

/** @param {number} count */
function roman(count) {
  let rest = count;
  let text = "";
  for (const [value, letters] of ROMAN) {
    while (rest >= value) [text, rest] = [text + letters, rest - value];
  }
  return text;
}

/**
 * After z Word writes aa, bb, cc.
 * @param {number} count
 */
function letters(count) {
  return count < 1
    ? ""
    : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
}

/** @param {number} count @param {string} format */
function write(count, format) {
  // Counts come from the file; letters and numerals of a huge one would be as long as a book.
  const bounded = Math.min(Math.max(count, 0), 9_999);
  if (format === "none") return "";
  if (format === "lowerLetter") return letters(bounded);
  if (format === "upperLetter") return letters(bounded).toUpperCase();
  if (format === "lowerRoman") return roman(bounded);
  if (format === "upperRoman") return roman(bounded).toUpperCase();
  if (format === "decimalZero") return String(bounded).padStart(2, "0");
  return String(bounded);
}

/**
 * Word's automatic numbers. They are nowhere in the text: they are counted from the first paragraph
 * to the last, as Word does when it opens the file.
 * @param {Uint8Array | undefined} bytes word/numbering.xml
 */
export function readNumbering(bytes) {
  /** @type {Map<string, Map<number, Level>>} */
  const abstracts = new Map();
  /** @type {Map<string, List>} */
  const lists = new Map();
  const xml = xmlText(bytes);
  if (xml !== null) {
    /** @type {Map<number, Level>} */
    let levels = new Map();
    /** @type {Level | undefined} */
    let level;
    /** @type {List | undefined} */
    let list;
    let overridden = 0;
    readXml(xml, {
      open({ name, at }) {
        const val = at["val"] ?? "";
        if (name === "w:abstractNum") {
          levels = new Map();
          abstracts.set(at["abstractNumId"] ?? "", levels);
        }
        if (name === "w:num") {
          list = { abstract: "", starts: new Map(), levels: new Map() };
          lists.set(at["numId"] ?? "", list);
        }
        if (name === "w:abstractNumId" && list) list.abstract = val;
        if (name === "w:lvlOverride") overridden = Number(at["ilvl"]);
        if (name === "w:startOverride" && list) list.starts.set(overridden, Number(val));
        if (name === "w:lvl") {
          level = { start: 0, format: "decimal", text: "", legal: false, style: "" };
          (list?.levels ?? levels).set(Number(at["ilvl"]), level);
        }
        if (!level) return;
        if (name === "w:start") level.start = Number(val);
        if (name === "w:numFmt") level.format = val;
        if (name === "w:lvlText") level.text = val;
        if (name === "w:lvlRestart") level.restart = Number(val);
        if (name === "w:isLgl") level.legal = val !== "0" && val !== "false";
        if (name === "w:pStyle") level.style = val;
      },
      close(name) {
        if (name === "w:lvl") level = undefined;
        if (name === "w:num") list = undefined;
      },
      text() {},
    });
  }

  /** @type {Map<string, (number | undefined)[]>} */
  const counters = new Map();
  /** @type {Set<string>} */
  const restarted = new Set();

  /**
   * Counts one numbered paragraph.
   * @param {string} numId
   * @param {number | undefined} ilvl
   * @param {string} styleId the style that brought the number, where it was a style
   * @returns {{ label: string, isBullet: boolean, level: number } | null}
   */
  return function next(numId, ilvl, styleId) {
    const list = lists.get(numId);
    if (!list) return null;
    const levels = new Map([...(abstracts.get(list.abstract) ?? []), ...list.levels]);
    const byStyle = [...levels].find(([, each]) => styleId !== "" && each.style === styleId)?.[0];
    const at = Math.min(Math.max(ilvl ?? byStyle ?? 0, 0), 8) || 0;
    const level = levels.get(at);
    if (!level) return null;
    if (level.format === "bullet") return { label: "", isBullet: true, level: at };

    const counts = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counts);
    const override = list.starts.get(at);
    const key = `${numId}/${at}`;
    if (override !== undefined && !restarted.has(key)) {
      restarted.add(key);
      counts[at] = override;
    } else {
      counts[at] = (counts[at] ?? level.start - 1) + 1;
    }
    for (let deeper = at + 1; deeper < 9; deeper += 1) {
      const restart = levels.get(deeper)?.restart;
      if (restart === undefined || (restart !== 0 && at < restart)) counts[deeper] = undefined;
    }
    const label = level.text.replace(/%([1-9])/g, (_, digit) => {
      const which = Number(digit) - 1;
      const source = levels.get(which);
      const count = counts[which] ?? source?.start ?? 1;
      counts[which] = count;
      return write(count, level.legal ? "decimal" : (source?.format ?? "decimal"));
    });
    return { label: label.trim(), isBullet: false, level: at };
  };
}
