// @ts-check
import { atLineStart } from "./word-markdown.mjs";

/** @typedef {{ label: string, isBullet: boolean, level: number }} Mark */

/**
 * Puts the blocks of one clause together. Items of one list stand close, deeper ones are indented;
 * everything else is parted by an empty line.
 */
export function createBody() {
  let text = "";
  /** @type {{ level: number, width: number, count: number, sign: string }[]} */
  let open = [];

  return {
    /** @param {string} markdown */
    add(markdown) {
      if (markdown === "") return;
      text += `${text === "" ? "" : "\n\n"}${markdown}`;
      open = [];
    },
    /**
     * Markdown counts "1.", "2.", "3." only: "(a)" becomes a bullet that says it.
     * @param {Mark} mark
     * @param {string} words
     */
    addItem(mark, words) {
      while ((open.at(-1)?.level ?? -1) > mark.level) open.pop();
      const before = open.at(-1)?.level === mark.level ? open.pop() : undefined;
      const isNumber = /^\d{1,9}\.$/.test(mark.label);
      const count = isNumber ? Number.parseInt(mark.label, 10) : 0;
      // The other sign starts a new list, where the numbers do not follow on.
      const follows = before?.count === count - 1;
      const sign = !isNumber
        ? "-"
        : follows || !before
          ? (before?.sign ?? ".")
          : before.sign === "."
            ? ")"
            : ".";
      const usable = isNumber && sign === "-" ? "." : sign;
      const bullet = isNumber ? `${count}${usable} ` : "- ";
      const indent = " ".repeat(open.reduce((sum, item) => sum + item.width, 0));
      const isClose = (before || open.length > 0) && (!isNumber || follows || count === 1);
      const label = isNumber || mark.label === "" ? "" : `${atLineStart(`${mark.label} `)}`;
      const body = words.replace(/\n/g, `\n${indent}${" ".repeat(bullet.length)}`);
      text += `${text === "" ? "" : isClose ? "\n" : "\n\n"}${indent}${bullet}${label}${body}`;
      open.push({ level: mark.level, width: bullet.length, count, sign: usable });
    },
    toString: () => text,
  };
}
