// @ts-check
/** @typedef {{ type: string, children?: Node[], value?: string, href?: string, anchor?: string, name?: string, breakType?: string, checked?: boolean, isBold?: boolean, isItalic?: boolean, isStrikethrough?: boolean, styleName?: string, verticalAlignment?: string, colSpan?: number, rowSpan?: number }} Node */
/** @typedef {{ text: string, bold: boolean, italic: boolean, strike: boolean, href: string }} Piece */

const SAFE_LINK = /^(https?:|mailto:|tel:)/i;

/** @param {string} text */
function escapeMarks(text) {
  return text
    .replace(/[\\`*]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/<(?=[a-z/!?])/gi, "\\<")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/~~/g, "\\~\\~")
    .replace(/\[(?=[^\]]*\]\s*[([:])/g, "\\[");
}

const SMALL = {
  superscript: "⁰¹²³⁴⁵⁶⁷⁸⁹",
  subscript: "₀₁₂₃₄₅₆₇₈₉",
};

/**
 * Raised and lowered numbers mean something else on the line: m², CO₂.
 * @param {string} text
 * @param {string | undefined} place
 */
function raise(text, place) {
  const digits = place === "superscript" || place === "subscript" ? SMALL[place] : undefined;
  return digits && /^\s*\d+\s*$/.test(text)
    ? text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
    : text;
}

/**
 * @param {Node} node
 * @param {Omit<Piece, "text">} look
 * @param {Piece[]} pieces
 * @param {string} [place]
 */
function gather(node, look, pieces, place) {
  const say = (/** @type {string} */ text) => pieces.push({ ...look, text });
  // A soft hyphen says where a word may be broken, and is in the way of finding it.
  if (node.type === "text") say(raise((node.value ?? "").replaceAll("\u00AD", ""), place));
  else if (node.type === "tab") say(" ");
  else if (node.type === "break") say("\n");
  else if (node.type === "checkbox") say(node.checked ? "☑" : "☐");
  else {
    const next = { ...look };
    if (node.type === "run") {
      next.bold ||= node.isBold === true || /^strong/i.test(node.styleName ?? "");
      next.italic ||= node.isItalic === true || /^emphasis/i.test(node.styleName ?? "");
      next.strike ||= node.isStrikethrough === true;
    }
    if (node.type === "hyperlink" && SAFE_LINK.test(node.href ?? "")) next.href = node.href ?? "";
    for (const child of node.children ?? []) gather(child, next, pieces, node.verticalAlignment ?? place);
  }
}

/** @param {string} text @param {string} mark */
function wrap(text, mark) {
  const words = text.trim();
  if (words === "" || mark === "") return text;
  const at = text.indexOf(words);
  // Marks beside a space or a break would stay on the page as stars.
  return text.slice(0, at) + mark + words + [...mark].reverse().join("") + text.slice(at + words.length);
}

/**
 * The words of one paragraph as Markdown.
 * @param {Node} node
 * @param {string} newline what a line break becomes
 */
export function inline(node, newline = "\\\n") {
  /** @type {Piece[]} */
  const all = [];
  gather(node, { bold: false, italic: false, strike: false, href: "" }, all);
  /** @type {Piece[]} */
  const merged = [];
  for (const piece of all) {
    const last = merged.at(-1);
    const isSame =
      last &&
      last.bold === piece.bold &&
      last.italic === piece.italic &&
      last.strike === piece.strike &&
      last.href === piece.href;
    if (isSame) last.text += piece.text;
    else merged.push({ ...piece });
  }
  return merged
    .map(({ text, bold, italic, strike, href }) => {
      const marked = wrap(escapeMarks(text), (strike ? "~~" : "") + (bold ? "**" : "") + (italic ? "*" : ""));
      const target = href.replace(
        /[\s()<>\\]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`,
      );
      return href && text.trim() ? `[${marked.trim()}](${target})` : marked;
    })
    .join("")
    .trim()
    .replace(/[ \t]*\n[ \t]*/g, newline);
}

/** The words of one paragraph, on one line, without marks. @param {Node} node */
export function plain(node) {
  /** @type {Piece[]} */
  const all = [];
  gather(node, { bold: false, italic: false, strike: false, href: "" }, all);
  return all
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** Keeps a paragraph from turning into a list, a heading or a quotation. @param {string} text */
export function atLineStart(text) {
  return text
    .replace(/^(#{1,6}(?=\s)|>|[-+=](?=\s|[-=]*$))/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s)/, "$1\\$2");
}

/**
 * @param {Node} table
 * @param {(paragraph: Node) => string} labelOf a list mark or number to say before a paragraph
 * @returns {{ markdown: string, isMerged: boolean, isNested: boolean }}
 */
export function tableMarkdown(table, labelOf) {
  let isMerged = false;
  let isNested = false;
  /** @param {Node} cell @returns {string[]} */
  const lines = (cell) =>
    (cell.children ?? []).flatMap((child) => {
      if (child.type === "paragraph") return [labelOf(child) + inline(child, "<br>")];
      if (child.type === "table") isNested = true;
      return lines(child);
    });
  /** @type {string[][]} */
  const grid = (table.children ?? []).map(() => []);
  (table.children ?? []).forEach((row, at) => {
    const cells = grid[at] ?? [];
    let column = 0;
    for (const cell of row.children ?? []) {
      while (cells[column] !== undefined) column += 1;
      // Spans come from the file: a billion columns would fill the memory.
      const wide = Math.min(cell.colSpan ?? 1, 60);
      const tall = Math.min(cell.rowSpan ?? 1, (table.children ?? []).length - at);
      // Said again in each row that it reaches into, and in each column of the head: there it is a name.
      isMerged ||= wide > 1 || tall > 1;
      const text = lines(cell)
        .filter((line) => line.trim() !== "")
        .join("<br>");
      for (let down = 0; down < tall; down += 1) {
        const target = grid[at + down] ?? [];
        for (let across = 0; across < wide; across += 1)
          target[column + across] = across === 0 || at === 0 ? text.replace(/\|/g, "\\|") : "";
      }
      column += wide;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return { markdown: "", isMerged, isNested };
  if (width === 1 && grid.length === 1) {
    // A table of one cell is a box around words.
    return {
      markdown: (grid[0]?.[0] ?? "").replace(/\\\|/g, "|").split("<br>").map(atLineStart).join("\n\n"),
      isMerged,
      isNested,
    };
  }
  const line = (/** @type {string[]} */ row) =>
    `| ${Array.from({ length: width }, (_, at) => row[at] ?? "").join(" | ")} |`;
  const [head = [], ...body] = grid;
  const rule = `| ${Array(width).fill("---").join(" | ")} |`;
  return { markdown: [line(head), rule, ...body.map(line)].join("\n"), isMerged, isNested };
}
