/**
 * The short code on a printed form. It names the consultation and the wording that stands on the paper, and nothing
 * about a person. Six letters and digits of Crockford's alphabet; the last one checks the others.
 */
import { z } from "zod";
import { LANGUAGES, type Language } from "./language.ts";
import type { WordingFormat } from "./wording.ts";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DATA_LENGTH = 5;
/** Wordings that may stand on paper, by their place: that place is in the code, so it never changes. */
const WORDINGS = LANGUAGES.flatMap(({ code }) =>
  (["standard", "easy_read"] as const).map((format) => ({ language: code, format })),
);
/** Room for wordings beside each consultation's number. */
const WORDINGS_AT_MOST = 16;
/** Added to the number of a consultation whose paper is in words for young people: all of that room was taken. */
const YOUNG = 2 ** 20;
const SPACE = 32 ** DATA_LENGTH;
/** An odd number and its inverse in that space: neighbours in number are then no neighbours in letters. */
const SPREAD = 11_390_625;
const GATHER = inverse(SPREAD);

/** The inverse of an odd number modulo SPACE, by Newton's iteration; each step doubles the bits that are right. */
function inverse(odd: number): number {
  let found = odd;
  for (let bits = 3; bits < 25; bits *= 2) found = times(found, 2 - times(odd, found));
  return found;
}

function times(one: number, other: number): number {
  return Math.imul(one, other) & (SPACE - 1);
}

/**
 * The checking digit: a weighted sum over the field of 32 elements, each place with a weight of its own. It finds
 * every single wrong letter and every two that changed places.
 */
function checkOf(digits: readonly number[]): number {
  const doubled = (value: number) => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
  return digits.reduce((sum, digit) => doubled(sum ^ digit), 0);
}

interface PaperWording {
  language: Language;
  format: WordingFormat;
}

/** The code of a consultation's paper form: "7K2-9QX". There is room for a million consultations. */
export function paperCode(paperNumber: number, { language, format }: PaperWording): string {
  const young = format === "young_people";
  const stands = young ? "standard" : format;
  const place = WORDINGS.findIndex((one) => one.language === language && one.format === stands);
  const value = times((paperNumber + (young ? YOUNG : 0)) * WORDINGS_AT_MOST + place, SPREAD);
  const digits = Array.from(
    { length: DATA_LENGTH },
    (_, at) => (value >>> (5 * (DATA_LENGTH - 1 - at))) & 31,
  );
  const code = [...digits, checkOf(digits)].map((digit) => ALPHABET[digit]).join("");
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}

/** What a code names, or nothing where it was mistyped. Look-alikes are read as what they were meant to be. */
export function readPaperCode(code: string): ({ paperNumber: number } & PaperWording) | null {
  const plain = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const digits = [...plain].map((letter) => ALPHABET.indexOf(letter));
  const check = digits.pop();
  if (digits.length !== DATA_LENGTH || digits.includes(-1) || check !== checkOf(digits)) return null;
  const value = times(
    digits.reduce((sum, digit) => sum * 32 + digit, 0),
    GATHER,
  );
  const wording = WORDINGS[value % WORDINGS_AT_MOST];
  const number = Math.floor(value / WORDINGS_AT_MOST);
  if (!wording || number < YOUNG) return wording ? { paperNumber: number, ...wording } : null;
  // No paper is in both at once.
  if (wording.format !== "standard") return null;
  return { paperNumber: number - YOUNG, language: wording.language, format: "young_people" };
}

/** Characters of a code as somebody types it, with spaces and dashes. */
const LONGEST_CODE = 40;
export const paperInput = z.object({
  code: z.string().max(LONGEST_CODE, "Write the six letters and digits of the code."),
});
export type PaperInput = z.infer<typeof paperInput>;
