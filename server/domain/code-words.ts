import { z } from "zod";

/** Longer than any four words; what is longer is not a code. */
const LONGEST_CODE = 200;

/**
 * A code as it is kept: four small words with one space between. Capitals, commas, hyphens, full
 * stops, numbers of a list and extra spaces do not matter: people copy codes by hand.
 */
export function normaliseCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

export const codeWords = z
  .string("Type the four words of your code.")
  .max(LONGEST_CODE, "This is too long for a code. A code is four words.")
  .transform(normaliseCode)
  .refine((code) => code !== "", "Type the four words of your code.");

export const returnInput = z.object({ code: codeWords });
export type ReturnInput = z.output<typeof returnInput>;
