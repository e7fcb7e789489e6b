import { z } from "zod";

/**
 * Languages in which a consultation can be written, by their code (BCP 47): as they call themselves, as staff call
 * them, and the direction of their script. Codes on paper forms count on this order, so a new one goes to the end.
 */
export const LANGUAGES = [
  { code: "en", name: "English", english: "English", direction: "ltr" },
  { code: "cy", name: "Cymraeg", english: "Welsh", direction: "ltr" },
  { code: "pl", name: "Polski", english: "Polish", direction: "ltr" },
  { code: "ro", name: "Română", english: "Romanian", direction: "ltr" },
  { code: "bn", name: "বাংলা", english: "Bengali", direction: "ltr" },
  { code: "pa", name: "ਪੰਜਾਬੀ", english: "Punjabi", direction: "ltr" },
  { code: "ur", name: "اردو", english: "Urdu", direction: "rtl" },
  { code: "ar", name: "العربية", english: "Arabic", direction: "rtl" },
] as const;
export type Language = (typeof LANGUAGES)[number]["code"];

const codes = LANGUAGES.map(({ code }) => code);
export const language = z.enum(codes, "Choose a language that is listed.");

/** The language that everything is written in first. */
export const FIRST_LANGUAGE = "en";

/** A language of the list, or nothing. */
export const languageOf = (code: string | undefined) => LANGUAGES.find((known) => known.code === code);

/** Those of the list that are among these codes, in the order of the list. */
export function languagesAmong(found: Iterable<string>): Language[] {
  const all = new Set(found);
  return codes.filter((code) => all.has(code));
}

/** The words for children and young people: as somebody said who they are, or as they chose themselves. */
export const YOUNG_WORDS = ["auto", "on", "off"] as const;

/** How somebody reads: the wording that they meet where it was written. */
export const reading = {
  easyRead: z.boolean().default(false),
  youngWords: z.enum(YOUNG_WORDS).default("auto"),
  /** Unknown ones are read in English: this comes out of a cookie. */
  language: language.catch(FIRST_LANGUAGE).default(FIRST_LANGUAGE),
};
