// @ts-check
/** The parts of a workbook (ECMA-376 part 1, SpreadsheetML) that say how its sheets are to be read. */

/** @typedef {(name: string, on: Parameters<typeof import("./xml-stream.mjs").xmlStream>[0]) => boolean} ReadPart */

/** Formats that every program knows by number: dates, and dates of East Asian calendars. */
const DATE_FORMATS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/**
 * Whether a format of one's own shows a day: it has a letter for a day or a year outside its quotes.
 * @param {string} code
 */
const showsDay = (code) => /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, ""));

/**
 * Which cell styles show a number as a day.
 * @param {ReadPart} readPart
 */
export function readDateStyles(readPart) {
  /** @type {Set<number>} */
  const own = new Set();
  /** @type {boolean[]} */
  const styles = [];
  let inCells = false;
  readPart("xl/styles.xml", {
    open(name, at) {
      if (name === "numFmt" && showsDay(at["formatCode"] ?? "")) own.add(Number(at["numFmtId"]));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) {
        const format = Number(at["numFmtId"] ?? 0);
        styles.push(DATE_FORMATS.has(format) || own.has(format));
      }
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}

/** A workbook spells characters that XML has no place for as _x000D_ (ECMA-376 part 1, 22.9.2.19). */
export const plainText = (/** @type {string} */ text) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * The texts that cells share.
 * @param {ReadPart} readPart
 */
export function readSharedTexts(readPart) {
  /** @type {string[]} */
  const texts = [];
  let text = "";
  let reading = false;
  let pronounced = false;
  readPart("xl/sharedStrings.xml", {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") pronounced = true;
      reading = name === "t" && !pronounced;
    },
    text(part) {
      if (reading) text += part;
    },
    close(name) {
      if (name === "t") reading = false;
      if (name === "rPh") pronounced = false;
      if (name === "si") texts.push(plainText(text));
    },
  });
  return texts;
}

/**
 * The first sheet that is not hidden, how many others there are, and from when days are counted.
 * @param {ReadPart} readPart
 */
export function readWorkbook(readPart) {
  /** @type {{ name: string, id: string }[]} */
  const sheets = [];
  let from1904 = false;
  readPart("xl/workbook.xml", {
    open(name, at) {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(at["date1904"] ?? "");
      if (name !== "sheet" || (at["state"] ?? "visible") !== "visible") return;
      const id = Object.entries(at).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      sheets.push({ name: at["name"] ?? "", id });
    },
  });
  /** @type {Map<string, string>} */
  const targets = new Map();
  readPart("xl/_rels/workbook.xml.rels", {
    open(name, at) {
      if (name !== "Relationship") return;
      const target = at["Target"] ?? "";
      targets.set(at["Id"] ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  const [first, ...others] = sheets;
  const part = first && targets.get(first.id);
  return part ? { name: first.name, part, others: others.length, from1904 } : null;
}
