// @ts-check
import { readXml, xmlText } from "./xml.mjs";

/** @typedef {{ name: string, basedOn: string, outline?: number, numId?: string, ilvl?: number }} Style */

/** A chain of styles longer than this is a circle. */
const LONGEST_CHAIN = 20;

/**
 * @param {Uint8Array | undefined} bytes word/styles.xml
 */
export function readStyles(bytes) {
  /** @type {Map<string, Style>} */
  const styles = new Map();
  let ordinary = "";
  const xml = xmlText(bytes);
  if (xml !== null) {
    /** @type {Style | null} */
    let style = null;
    readXml(xml, {
      open({ name, at }) {
        const val = at["val"] ?? "";
        if (name === "w:style" && at["type"] === "paragraph") {
          style = { name: "", basedOn: "" };
          styles.set(at["styleId"] ?? "", style);
          if (at["default"] === "1") ordinary = at["styleId"] ?? "";
        }
        if (!style) return;
        if (name === "w:name") style.name = val.toLowerCase();
        if (name === "w:basedOn") style.basedOn = val;
        if (name === "w:outlineLvl") style.outline = Number(val);
        if (name === "w:numId") style.numId = val;
        if (name === "w:ilvl") style.ilvl = Number(val);
      },
      close(name) {
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
    let at = id || ordinary;
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
        inherit(id, (style) => {
          if (style.outline !== undefined) return style.outline < 9 ? style.outline + 1 : 0;
          const named = /^heading ([1-9])$/.exec(style.name)?.[1];
          return named === undefined ? undefined : Number(named);
        });
      return Number(level ?? 0);
    },
    /** @param {string} id */
    isTitle: (id) => inherit(id, (style) => (style.name === "title" ? true : undefined)) ?? id === "Title",
    /** @param {string} id */
    isContents: (id) =>
      inherit(id, (style) => (/^toc (\d|heading)/.test(style.name) ? true : undefined)) ?? /^TOC\d/.test(id),
    /** @param {string} id */
    numbering: (id) =>
      inherit(id, (style, from) =>
        style.numId === undefined ? undefined : { numId: style.numId, ilvl: style.ilvl, from },
      ),
  };
}
