/** What an activity says in another language than the first, part by part, and what is missing there. */
import { FIRST_LANGUAGE, type Language, languagesAmong } from "./language.ts";
import { isAskedOf } from "./question.ts";
import type { Perspective } from "./speaker.ts";
import { WORDING_FORMATS, type Wording, type WordingFormat } from "./wording.ts";

/** An activity's words, as far as they can be written in several languages. */
export interface Worded {
  wordings: readonly Wording[];
  sections: readonly { wordings: readonly Wording[] }[];
  /** Notes to readers of what changed in its information pack. */
  notes: readonly { title: string; wordings: readonly Wording[] }[];
  questions: readonly {
    position: number;
    perspectives: readonly Perspective[];
    wordings: readonly Wording[];
    options: readonly { position: number; wordings: readonly Wording[] }[];
  }[];
}

/** How much is written of what there is to write, and what is not, by name. */
export interface Written {
  written: number;
  of: number;
  missing: string[];
}

const isIn = (language: string, format: WordingFormat) => (wording: Wording) =>
  wording.language === language && wording.format === format;

/** The wording in this language and format, or nothing. */
export const wordingIn = (wordings: readonly Wording[], language: string, format: WordingFormat) =>
  wordings.find(isIn(language, format));

/** Languages beside the first in which anything was written. */
export function languagesBegun({ wordings, sections, notes, questions }: Worded): Language[] {
  const all = [
    ...wordings,
    ...[...sections, ...notes].flatMap((item) => item.wordings),
    ...questions.flatMap((question) => [
      ...question.wordings,
      ...question.options.flatMap((option) => option.wordings),
    ]),
  ];
  return languagesAmong(all.map(({ language }) => language)).filter((code) => code !== FIRST_LANGUAGE);
}

/** What is written in a language, in the usual words and in Easy Read. */
export function writtenIn(design: Worded, language: string): Record<WordingFormat, Written> {
  const of = (format: WordingFormat) => countWritten(design, language, format);
  return Object.fromEntries(WORDING_FORMATS.map((format) => [format, of(format)])) as Record<
    WordingFormat,
    Written
  >;
}

/** What nobody who is young is asked needs no words for them. */
const isSaidTo = (format: WordingFormat) => (question: Worded["questions"][number]) =>
  format !== "young_people" || isAskedOf(question, "young_person");

function countWritten(
  { wordings, sections, notes, questions }: Worded,
  language: string,
  format: WordingFormat,
): Written {
  const front = wordingIn(wordings, language, format);
  const has = (said: readonly Wording[]) => (wordingIn(said, language, format)?.sentences.length ?? 0) > 0;
  const parts = [
    // A name is short: in Easy Read it may stay as it is.
    ...(format === "standard" ? [{ name: "The title", there: Boolean(front?.heading) }] : []),
    { name: "The introduction", there: (front?.sentences.length ?? 0) > 0 },
    ...sections.flatMap(({ wordings: said }, index) => [
      ...(format === "standard"
        ? [
            {
              name: `Section ${index + 1}, the title`,
              there: Boolean(wordingIn(said, language, format)?.heading),
            },
          ]
        : []),
      ...((wordingIn(said, FIRST_LANGUAGE, "standard")?.sentences.length ?? 0) > 0
        ? [{ name: `Section ${index + 1}, the introduction`, there: has(said) }]
        : []),
    ]),
    ...questions.filter(isSaidTo(format)).flatMap((question) => [
      { name: `Question ${question.position}`, there: has(question.wordings) },
      ...question.options.map((option) => ({
        name: `Question ${question.position}, answer ${option.position}`,
        there: has(option.wordings),
      })),
    ]),
    // Notes on what changed are said to everybody in the same words.
    ...(format === "young_people" ? [] : notes).map((note) => ({
      name: `The note on “${note.title}”`,
      there: has(note.wordings),
    })),
  ];
  const missing = parts.filter(({ there }) => !there).map(({ name }) => name);
  return { written: parts.length - missing.length, of: parts.length, missing };
}
