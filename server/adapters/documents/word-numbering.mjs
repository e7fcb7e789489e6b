// @ts-check
import { isKnownFormat, writeNumber } from "./word-number-formats.mjs";
import { readXml, xmlText } from "./xml.mjs";

/** @typedef {{ start: number, format: string, text: string, restart?: number, legal: boolean, style: string }} Level */
/** `format` is named where we could not write the number as Word does. @typedef {{ label: string, isBullet: boolean, level: number, format: string }} Mark */
/** @typedef {{ abstract: string, starts: Map<number, number>, levels: Map<number, Level> }} List */

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
  /** Where a list style is defined, and who only points at it. @type {Map<string, string>} */
  const defined = new Map();
  /** @type {Map<string, string>} */
  const pointing = new Map();
  const xml = xmlText(bytes);
  if (xml !== null) {
    /** @type {Map<number, Level>} */
    let levels = new Map();
    /** @type {Level | undefined} */
    let level;
    /** @type {List | undefined} */
    let list;
    let overridden = 0;
    let abstract = "";
    let older = 0;
    readXml(xml, {
      open({ name, at }) {
        const val = at["val"] ?? "";
        // What an older Word would show instead.
        if (name === "mc:Fallback") older += 1;
        if (older > 0) return;
        if (name === "w:abstractNum") {
          levels = new Map();
          abstract = at["abstractNumId"] ?? "";
          abstracts.set(abstract, levels);
        }
        if (name === "w:styleLink") defined.set(val, abstract);
        if (name === "w:numStyleLink") pointing.set(abstract, val);
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
        if (name === "w:numFmt") level.format = val === "custom" ? (at["format"] ?? "") : val;
        if (name === "w:lvlText") level.text = val;
        if (name === "w:lvlRestart") level.restart = Number(val);
        if (name === "w:isLgl") level.legal = val !== "0" && val !== "false";
        if (name === "w:pStyle") level.style = val;
      },
      close(name) {
        if (name === "mc:Fallback") older -= 1;
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
   * @returns {Mark | null}
   */
  return function next(numId, ilvl, styleId) {
    const list = lists.get(numId);
    if (!list) return null;
    const abstract = defined.get(pointing.get(list.abstract) ?? "") ?? list.abstract;
    const levels = new Map([...(abstracts.get(abstract) ?? []), ...list.levels]);
    const byStyle = [...levels].find(([, each]) => styleId !== "" && each.style === styleId)?.[0];
    const at = Math.min(Math.max(ilvl ?? byStyle ?? 0, 0), 8) || 0;
    const level = levels.get(at);
    if (!level) return null;
    if (level.format === "bullet") return { label: "", isBullet: true, level: at, format: "" };

    const counts = counters.get(abstract) ?? [];
    counters.set(abstract, counts);
    const override = list.starts.get(at);
    const key = `${numId}/${at}`;
    if (override !== undefined && !restarted.has(key)) {
      restarted.add(key);
      counts[at] = override;
    } else {
      counts[at] = (counts[at] ?? level.start - 1) + 1;
    }
    // A level that was leapt over counts as begun: after 1.1 without a 1 comes 2.
    for (let above = 0; above < at; above += 1) counts[above] ??= levels.get(above)?.start ?? 1;
    for (let deeper = at + 1; deeper < 9; deeper += 1) {
      const restart = levels.get(deeper)?.restart;
      if (restart === undefined || (restart !== 0 && at < restart)) counts[deeper] = undefined;
    }
    let unknown = "";
    const label = level.text.replace(/%([1-9])/g, (_, digit) => {
      const which = Number(digit) - 1;
      const format = level.legal ? "decimal" : (levels.get(which)?.format ?? "decimal");
      if (!isKnownFormat(format)) unknown = format;
      return writeNumber(counts[which] ?? 1, format);
    });
    // Word shows no number at all where one asks for a deeper level than its own.
    const asksTooMuch = [...level.text.matchAll(/%([1-9])/g)].some(([, digit]) => Number(digit) - 1 > at);
    return { label: asksTooMuch ? "" : label.trim(), isBullet: false, level: at, format: unknown };
  };
}
