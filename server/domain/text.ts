import { z } from "zod";

/** Characters in one answer, comment or clause. About eight pages. */
export const LONGEST_TEXT = 20_000;
/** Characters in one line: a title, a name, a heading. */
export const LONGEST_LINE = 300;

// PostgreSQL refuses NUL and lone surrogates; the other control characters mean nothing to a reader.
const CONTROL = /[^\P{Cc}\t\n]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
// No script stacks more marks on one letter (Unicode's Stream-Safe Text Format, UAX 15). Composing an
// endless stack takes minutes, and it would be drawn across the words of other people.
const ENDLESS_MARKS = /(\p{M}{30})\p{M}+/gu;
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
// Characters that hide words or turn their direction round: zero-width space, direction marks,
// embeddings, overrides and isolates, word joiner, invisible operators, byte order mark, the soft
// hyphen that Word leaves behind, and letters that are drawn as nothing (the Hangul fillers).
const INVISIBLE =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu;
// Tag letters spell the flags of Wales, Scotland and England after a black flag; elsewhere they hide text.
const HIDDEN_TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;
// A joiner is part of the word in scripts that join (Arabic, the Indic scripts) and of an emoji family.
const JOINS =
  "\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}" +
  "\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}" +
  "\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}";
const STRAY_JOINER = new RegExp(
  `(?<![${JOINS}]\\p{M}*|\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?)[\\u200C\\u200D]` +
    `|[\\u200C\\u200D](?![${JOINS}]|\\p{Extended_Pictographic}|[\\u2640\\u2642\\u2695])`,
  "gu",
);

/**
 * What is kept of typed, pasted or imported words: composed (NFC), line feeds only, without control,
 * invisible and direction-turning characters, without space around it. Joiners that spell a word stay.
 */
export function cleanText(raw: string): string {
  return (
    raw
      .replace(LINE_BREAK, "\n")
      .replace(LONE_SURROGATE, "\uFFFD")
      .replace(CONTROL, "")
      .replace(INVISIBLE, "")
      .replace(HIDDEN_TAGS, "$1")
      .replace(STRAY_JOINER, "")
      .replace(ENDLESS_MARKS, "$1")
      .normalize("NFC")
      // Composing may write one mark as two.
      .replace(ENDLESS_MARKS, "$1")
      .trim()
  );
}

/** As `cleanText`, on one line. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/\s+/gu, " ");
}

const thousands = new Intl.NumberFormat("en-GB");

/** Says how long a text is and how long it may be. */
export function tooLong(length: number, most: number): string {
  return `This is ${thousands.format(length)} characters long. The most we can take is ${thousands.format(most)}.`;
}

/** What is far too long is refused by its length as it stands: cleaning it would hold everybody up. */
const FAR_TOO_LONG = 20 * LONGEST_TEXT;
const unlessFarTooLong = (clean: (raw: string) => string) => (raw: string) =>
  raw.length > FAR_TOO_LONG ? raw : clean(raw);

/**
 * Cleaned text of several lines. Empty is allowed: chain `.min(1, "Write your answer.")` where it is not.
 */
export const longText = z
  .string("Write this in words.")
  .overwrite(unlessFarTooLong(cleanText))
  .max(LONGEST_TEXT, { error: ({ input }) => tooLong(String(input).length, LONGEST_TEXT) });

/** The name of a file as somebody's computer sends it: shown as it reads, never refused for its length. */
export const fileName = z.string().transform((name) => cleanLine(name).slice(0, LONGEST_LINE));

/** Cleaned text of one line. Empty is allowed: chain `.min(1, "Write a name.")` where it is not. */
export const shortText = z
  .string("Write this in words.")
  .overwrite(unlessFarTooLong(cleanLine))
  .max(LONGEST_LINE, { error: ({ input }) => tooLong(String(input).length, LONGEST_LINE) });
