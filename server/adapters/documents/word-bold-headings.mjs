// @ts-check
/** @typedef {import("./word-survey.mjs").Paragraph} Paragraph */

/** A bold line longer than this is a sentence that matters, and no heading. */
const LONGEST_HEADING = 120;
/** One bold line is emphasis; two or more part a document. */
const FEWEST_HEADINGS = 2;
const TYPED = /^(\d{1,3}(?:\.\d{1,3})*)[.)]?\s/;

/**
 * The headings of a document in which nothing has a heading style: lines that are bold from end to
 * end. Their level is that of their number, else that of their size.
 * @param {readonly Paragraph[]} paragraphs
 * @param {readonly ({ label: string, level: number } | null)[]} marks
 * @returns {{ levels: Map<number, number>, title: number | null }} by the paragraph's place
 */
export function boldHeadings(paragraphs, marks) {
  const found = paragraphs.flatMap((paragraph, at) => {
    const text = paragraph.text.trim();
    if (!paragraph.isBold || text === "" || text.length > LONGEST_HEADING) return [];
    if (paragraph.inTable || paragraph.isDeleted || paragraph.isContents) return [];
    const mark = marks[at];
    const typed = TYPED.exec(`${text} `)?.[1];
    const depth = mark?.label ? mark.level + 1 : typed ? typed.split(".").length : 0;
    // "Please note:" and whole sentences stay with the text they introduce.
    const isSentence = depth === 0 ? /[.:;,]$/.test(text) : /[.;,]$/.test(text);
    return isSentence ? [] : [{ at, depth, size: paragraph.size }];
  });
  if (found.length < FEWEST_HEADINGS) return { levels: new Map(), title: null };

  const [first, ...others] = found;
  const firstWords = paragraphs.findIndex(({ text }) => text.trim() !== "");
  const isTitle =
    first?.at === firstWords &&
    first.depth === 0 &&
    others.every(({ depth, size }) => depth > 0 || size < first.size);
  const headings = isTitle ? others : found;
  const sizes = [...new Set(headings.filter(({ depth }) => depth === 0).map(({ size }) => size))];
  sizes.sort((one, other) => other - one);
  const levels = new Map(headings.map(({ at, depth, size }) => [at, depth || sizes.indexOf(size) + 1]));
  return { levels, title: isTitle ? first.at : null };
}
