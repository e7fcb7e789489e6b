// @ts-check

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
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = new Map([
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["five", "fifth"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["twelve", "twelfth"],
]);
/** Counts come from the file; letters and numerals of a huge one would be as long as a book. */
const HIGHEST = 9_999;

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

/** @param {number} count */
function inWords(count) {
  if (count > 99) return String(count);
  if (count < 20) return ONES[count] ?? "";
  const ones = count % 10 === 0 ? "" : `-${ONES[count % 10]}`;
  return `${TENS[Math.floor(count / 10)]}${ones}`;
}

/** @param {number} count */
function ordinalInWords(count) {
  if (count > 99) return ordinal(count);
  const words = inWords(count);
  const last = words.slice(words.lastIndexOf("-") + 1);
  const ordinalOfLast = ORDINALS.get(last) ?? `${last.replace(/y$/, "ie")}th`;
  return words.slice(0, words.length - last.length) + ordinalOfLast;
}

/** @param {number} count */
function ordinal(count) {
  const teen = Math.floor(count / 10) % 10 === 1;
  return `${count}${(teen ? "" : ["", "st", "nd", "rd"][count % 10]) || "th"}`;
}

/** @param {string} words */
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** @type {Record<string, (count: number) => string>} */
const FORMATS = {
  none: () => "",
  decimal: String,
  lowerLetter: letters,
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  decimalZero: (count) => String(count).padStart(2, "0"),
  ordinal,
  cardinalText: (count) => capital(inWords(count)),
  ordinalText: (count) => capital(ordinalInWords(count)),
  numberInDash: (count) => `- ${count} -`,
};

/** @param {string} format as Word names it; "001, 002, 003" for zeros in front */
export const isKnownFormat = (format) => format === "bullet" || format in FORMATS || /^0+1,/.test(format);

/**
 * Writes a count as Word does; 1, 2, 3 where the format is not known.
 * @param {number} count
 * @param {string} format
 */
export function writeNumber(count, format) {
  const bounded = Math.min(Math.max(count, 0), HIGHEST);
  const zeros = /^(0+1),/.exec(format)?.[1];
  if (zeros) return String(bounded).padStart(zeros.length, "0");
  return (FORMATS[format] ?? String)(bounded);
}
