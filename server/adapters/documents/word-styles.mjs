// @ts-check
import { readXml, xmlText } from "./xml.mjs";

/** What a run looks like; nothing where it does not say. @typedef {{ bold?: boolean, hidden?: boolean, size?: number }} Look */
/** @typedef {{ name: string, basedOn: string, outline?: number, numId?: string, ilvl?: number, look: Look }} Style */

/** A chain of styles longer than this is a circle. */
const LONGEST_CHAIN = 20;
/** Word names its own heading styles in English; converted files bring the names of other programs. */
const HEADING =
  /^(?:heading|pennawd|überschrift|titre|título|titolo|kop|nagłówek|rubrik|overskrift|otsikko) ?([1-9])$/;

/** @param {string | undefined} val */
export const isOn = (val) => val !== "0" && val !== "false" && val !== "off";

/**
 * Takes up one element of a `w:rPr`.
 * @param {Look} look
 * @param {string} name
 * @param {string | undefined} val
 */
export function takeLook(look, name, val) {
  if (name === "w:b") look.bold = isOn(val);
  if (name === "w:vanish") look.hidden = isOn(val);
  if (name === "w:sz") look.size = Number(val) || 0;
}

/**
 * @param {Uint8Array | undefined} bytes word/styles.xml
 */
export function readStyles(bytes) {
  /** @type {Map<string, Style>} */
  const styles = new Map();
  /** @type {Look} */
  const defaults = {};
  let ordinary = "";
  const xml = xmlText(bytes);
  if (xml !== null) {
    /** @type {Style | null} */
    let style = null;
    let inDefaults = false;
    readXml(xml, {
      open({ name, at }) {
        const val = at["val"] ?? "";
        if (name === "w:rPrDefault") inDefaults = true;
        if (inDefaults) takeLook(defaults, name, at["val"]);
        if (name === "w:style") {
          style = { name: "", basedOn: "", look: {} };
          styles.set(at["styleId"] ?? "", style);
          if (at["type"] === "paragraph" && at["default"] === "1") ordinary = at["styleId"] ?? "";
        }
        if (!style) return;
        if (name === "w:name") style.name = val.toLowerCase();
        if (name === "w:basedOn") style.basedOn = val;
        if (name === "w:outlineLvl") style.outline = Number(val);
        if (name === "w:numId") style.numId = val;
        if (name === "w:ilvl") style.ilvl = Number(val);
        takeLook(style.look, name, at["val"]);
      },
      close(name) {
        if (name === "w:rPrDefault") inDefaults = false;
        if (name === "w:style") style = null;
      },
      text() {},
    });
  }

  /**
   * The first style of the chain that says something, nearest first.
   * @template T
   * @param {string} id
   * @param {(style: Style, id: string) => T | undefined} say
   * @returns {T | undefined}
   */
  function inherit(id, say) {
    let at = id;
    for (let depth = 0; depth < LONGEST_CHAIN; depth += 1) {
      const style = styles.get(at);
      if (!style) return undefined;
      const said = say(style, at);
      if (said !== undefined) return said;
      at = style.basedOn;
    }
    return undefined;
  }

  return {
    /** 1 to 9, or 0 for no heading. @param {string} id */
    headingLevel(id) {
      // Some programs write styles without a styles file; their ids still say what they are.
      const byId = styles.has(id) ? undefined : /^heading([1-9])$/i.exec(id)?.[1];
      const level =
        byId ??
        inherit(id || ordinary, (style) => {
          if (style.outline !== undefined) return style.outline < 9 ? style.outline + 1 : 0;
          const named = HEADING.exec(style.name)?.[1];
          return named === undefined ? undefined : Number(named);
        });
      return Number(level ?? 0);
    },
    /** @param {string} id */
    isTitle: (id) =>
      inherit(id || ordinary, (style) => (style.name === "title" ? true : undefined)) ?? id === "Title",
    /** @param {string} id */
    isContents: (id) =>
      inherit(id || ordinary, (style) =>
        /^(toc (\d|heading)|contents (\d|heading))/.test(style.name) ? true : undefined,
      ) ?? /^TOC\d/.test(id),
    /** @param {string} id */
    numbering: (id) =>
      inherit(id || ordinary, (style, from) =>
        style.numId === undefined ? undefined : { numId: style.numId, ilvl: style.ilvl, from },
      ),
    /**
     * How a run looks: what it says itself, else its own style, else its paragraph's.
     * @param {Look} own
     * @param {string} runStyle
     * @param {string} paragraphStyle
     * @returns {Required<Look>}
     */
    look(own, runStyle, paragraphStyle) {
      /** @template {keyof Look} K @param {K} key @returns {Look[K]} */
      const find = (key) =>
        own[key] ??
        inherit(runStyle, (style) => style.look[key]) ??
        inherit(paragraphStyle || ordinary, (style) => style.look[key]) ??
        defaults[key];
      return { bold: find("bold") ?? false, hidden: find("hidden") ?? false, size: find("size") ?? 20 };
    },
  };
}
