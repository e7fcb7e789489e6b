// @ts-check
import { plainText } from "./workbook.mjs";
import { TooLarge } from "./zip.mjs";

const DAY_MS = 86_400_000;
const SHEET_EPOCH = Date.UTC(1899, 11, 30);
const MAC_EPOCH = Date.UTC(1904, 0, 1);
const LETTERS = 26;

/** @typedef {{ row: number, cells: string[] }} SheetRow */
/** @typedef {{ row: number, at: number, kind: "no-result" | "error" | "merged", what: string }} SheetProblem */

/**
 * The number of a column, from 0, out of a place such as "AB12".
 * @param {string} place
 */
function columnOf(place) {
  let column = 0;
  for (const letter of place) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > LETTERS) break;
    column = column * LETTERS + value;
  }
  return column - 1;
}

/**
 * A number that is shown as a day, written as a day.
 * @param {string} value
 * @param {boolean} from1904
 */
function dayText(value, from1904) {
  const days = Number(value);
  // Below the first day it is a time of the day only.
  if (!Number.isFinite(days) || days < 1) return value;
  const moment = new Date(Math.round((from1904 ? MAC_EPOCH : SHEET_EPOCH) + days * DAY_MS));
  if (Number.isNaN(moment.getTime())) return value;
  const [day = "", time = ""] = moment.toISOString().slice(0, -1).split("T");
  return time === "00:00:00.000" ? day : `${day} ${time.replace(/\.000$/, "")}`;
}

/**
 * Reads the cells of one sheet as text. Rows without any are passed over, however many there are.
 * @param {(on: Parameters<typeof import("./xml-stream.mjs").xmlStream>[0]) => void} readSheet
 * @param {{ shared: string[], dates: boolean[], from1904: boolean }} book
 * @param {{ rows: number, columns: number, characters: number }} limits
 */
export function readSheet(readSheet, book, limits) {
  /** @type {SheetRow[]} */
  const rows = [];
  /** @type {SheetProblem[]} */
  const problems = [];
  let formulas = 0;
  let characters = 0;
  let row = 0;
  let column = -1;
  /** @type {string[]} */
  let cells = [];
  let type = "";
  let style = 0;
  let value = "";
  let isFormula = false;
  let isThere = false;
  let reading = false;
  let pronounced = false;

  const cellText = () => {
    if (type === "s") return book.shared[Number(value)] ?? "";
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (type === "inlineStr" || type === "str") return plainText(value);
    if (type === "" || type === "n") return book.dates[style] ? dayText(value, book.from1904) : value;
    return value;
  };
  const endCell = () => {
    if (isFormula) formulas += 1;
    if (isFormula && !isThere) problems.push({ row, at: column, kind: "no-result", what: "" });
    if (!isThere) return;
    if (type === "e") {
      problems.push({ row, at: column, kind: "error", what: value });
      return;
    }
    const text = cellText();
    if (text === "") return;
    characters += text.length;
    if (characters > limits.characters || column >= limits.columns) throw new TooLarge();
    while (cells.length < column) cells.push("");
    cells[column] = text;
  };

  readSheet({
    open(name, at) {
      if (name === "row") {
        row = Number(at["r"] ?? row + 1);
        column = -1;
        cells = [];
      } else if (name === "c") {
        column = at["r"] ? columnOf(at["r"]) : column + 1;
        type = at["t"] ?? "";
        style = Number(at["s"] ?? 0);
        value = "";
        isFormula = false;
        isThere = false;
      } else if (name === "f") isFormula = true;
      else if (name === "rPh") pronounced = true;
      else if (name === "v" || (name === "t" && !pronounced)) {
        reading = true;
        isThere = true;
      } else if (name === "mergeCell") {
        const [from = "", to = from] = (at["ref"] ?? "").split(":");
        const rowOf = (/** @type {string} */ place) => Number(/\d+/.exec(place)?.[0] ?? 0);
        const [first, last] = [rowOf(from), rowOf(to)];
        // Beside each other they hold one text; below each other it is not told whose it is.
        if (last > first)
          problems.push({ row: first, at: columnOf(from), kind: "merged", what: `${from}:${to}` });
      }
    },
    text(part) {
      if (reading) value += part;
    },
    close(name) {
      if (name === "v" || name === "t") reading = false;
      else if (name === "rPh") pronounced = false;
      else if (name === "c") endCell();
      else if (name === "row" && cells.some((cell) => cell.trim() !== "")) {
        rows.push({ row, cells });
        if (rows.length > limits.rows) throw new TooLarge();
      }
    },
  });
  return { rows, problems, formulas };
}
