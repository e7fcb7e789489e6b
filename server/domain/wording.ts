import { z } from "zod";
import { FIRST_LANGUAGE, language } from "./language.ts";
import { shortText } from "./text.ts";

export const WORDING_FORMATS = ["standard", "easy_read", "young_people"] as const;
export type WordingFormat = (typeof WORDING_FORMATS)[number];

/** The most sentences that one wording may have. */
const MOST_SENTENCES = 60;

/** One sentence with the picture that stands beside it in Easy Read. */
export const sentence = z.object({
  text: shortText.min(1, "Write this sentence."),
  picture: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, "Choose a picture from the list.")
    .optional(),
});
export type Sentence = z.infer<typeof sentence>;

/** As `sentences`, or none: nobody has written them yet. */
export const anySentences = z
  .array(sentence)
  .max(MOST_SENTENCES, `Write at most ${MOST_SENTENCES} sentences.`);

/** The ordered sentences of one wording, as they are kept. */
export const sentences = anySentences.min(1, "Write at least one sentence.");

/** A wording of an engagement, a topic, an activity, a question, a note to readers or anything else that is said. */
export interface Wording {
  language: string;
  format: WordingFormat;
  /** Of an activity or a section: its name, where this wording has one of its own. There may then be no sentences. */
  heading?: string | null | undefined;
  sentences: Sentence[];
}

interface Row {
  language: string;
  format: WordingFormat;
  heading?: string | null | undefined;
  sentences: unknown;
}

/** A wording out of its row, whose sentences are JSON. */
export function readWording({ language, format, heading = null, sentences }: Row): Wording {
  return { language, format, heading, sentences: anySentences.parse(sentences) };
}

export interface WordingPreference {
  language: string;
  easyRead: boolean;
  /** In words for children and young people. Easy Read, where it was asked for too, comes before them. */
  young?: boolean;
}

/** The formats from the one that somebody asked for to the one that helps them least. */
const formatsFor = ({ easyRead, young }: WordingPreference): readonly WordingFormat[] => [
  ...(easyRead ? (["easy_read"] as const) : []),
  ...(young ? (["young_people"] as const) : []),
  "standard",
  "easy_read",
  "young_people",
];

/**
 * The wording that comes nearest to what somebody asked for. The language counts more than the
 * format: Easy Read in a language that the reader does not read helps nobody. English stands in last.
 */
export function chooseWording<T extends Pick<Wording, "language" | "format">>(
  wordings: readonly T[],
  reader: WordingPreference,
): T | undefined {
  const formats = formatsFor(reader);
  const { language } = reader;
  const score = (wording: T) =>
    (wording.language === language ? 2 : wording.language === FIRST_LANGUAGE ? 1 : 0) -
    formats.indexOf(wording.format) / formats.length;
  return wordings.reduce<T | undefined>(
    (best, wording) => (best === undefined || score(wording) > score(best) ? wording : best),
    undefined,
  );
}

/** Words as somebody meets them. */
export interface Met {
  sentences: Sentence[];
  /** Their language, wherever it must be said: not for English that is read among English. */
  lang?: string | undefined;
}

const langOf = (language: string, reader: WordingPreference) =>
  language === FIRST_LANGUAGE && reader.language === FIRST_LANGUAGE ? undefined : language;

/** The words that come nearest to what somebody asked for, and the language that they turned out to be in. */
export function meetWords(wordings: readonly Wording[], reader: WordingPreference): Met {
  const chosen = chooseWording(
    wordings.filter(({ sentences }) => sentences.length > 0),
    reader,
  );
  return { sentences: chosen?.sentences ?? [], lang: langOf(chosen?.language ?? FIRST_LANGUAGE, reader) };
}

/**
 * A text whose usual English words stand in paragraphs of their own, as somebody meets it. No sentences: they meet the
 * paragraphs. `standsIn` says that they asked for Easy Read, and nobody has written it.
 */
export function meetText(
  wordings: readonly Wording[],
  text: string,
  reader: WordingPreference,
): Met & { standsIn: boolean } {
  const usual: Wording = { language: FIRST_LANGUAGE, format: "standard", sentences: [{ text }] };
  const told = wordings.filter(({ sentences }) => sentences.length > 0);
  const hasUsual = told.some(
    ({ language, format }) => language === usual.language && format === usual.format,
  );
  const chosen = chooseWording(hasUsual ? told : [usual, ...told], reader) ?? usual;
  return {
    sentences: chosen === usual ? [] : chosen.sentences,
    lang: langOf(chosen.language, reader),
    standsIn: reader.easyRead && chosen.format !== "easy_read",
  };
}

/**
 * What is told beside a way in, so that it is never far down the page, and what is told below it: the first sentence
 * and the others, or where there are none the first paragraph of `text` and the others.
 */
export function openingOf({ sentences, text }: { sentences: readonly Sentence[]; text: string }) {
  const [first = "", ...others] = sentences.length > 0 ? [] : text.split(/\n{2,}/);
  return {
    opening: { sentences: sentences.slice(0, 1), text: first },
    rest: { sentences: sentences.slice(1), text: others.join("\n\n") },
  };
}

/** Which wording somebody has before them, as it is kept beside their answer. */
export function readIn(
  wordings: readonly Pick<Wording, "language" | "format">[],
  reader: WordingPreference,
): { wordingLanguage: string; wordingFormat: WordingFormat } {
  const read = chooseWording(wordings, reader);
  return { wordingLanguage: read?.language ?? FIRST_LANGUAGE, wordingFormat: read?.format ?? "standard" };
}

/** The name of something in the reader's wording. `usual` is its name in the usual English words. */
export function meetHeading(
  wordings: readonly Wording[],
  usual: string,
  reader: WordingPreference,
): { heading: string; lang?: string | undefined } {
  const named = wordings.flatMap(({ heading, ...wording }) => (heading ? [{ ...wording, heading }] : []));
  const first = { language: FIRST_LANGUAGE, format: "standard" as const, heading: usual };
  const { heading, language } = chooseWording([first, ...named], reader) ?? first;
  return { heading, lang: langOf(language, reader) };
}

/** The Easy Read sentences in English, or none where nobody has written them yet. */
export function easyReadOf(rows: readonly Row[]): Sentence[] {
  const row = rows.find(({ language, format }) => language === "en" && format === "easy_read");
  return row ? readWording(row).sentences : [];
}

/** The words of a wording in one line, for headings, labels and titles. */
export function wordsOf(wording: Pick<Wording, "sentences"> | undefined): string {
  return wording?.sentences.map(({ text }) => text).join(" ") ?? "";
}

/** More than a front page with its topics and activities, or a question with its answers, asks for. */
const MOST_WORDINGS = 200;

const activity = z.string();
const position = z.int32().positive();

/** What can be said in Easy Read or in another language, by the names and places that its authors know. */
const wordingSubject = z.discriminatedUnion("of", [
  z.object({ of: z.literal("engagement") }),
  z.object({ of: z.literal("topic"), topic: position }),
  z.object({ of: z.literal("discarded"), option: z.uuid() }),
  z.object({ of: z.literal("activity"), activity }),
  z.object({ of: z.literal("question"), activity, question: position }),
  z.object({ of: z.literal("option"), activity, question: position, option: position }),
  z.object({ of: z.literal("section"), activity, section: z.uuid() }),
  z.object({ of: z.literal("note"), activity, version: z.uuid() }),
]);
export type WordingSubject = z.infer<typeof wordingSubject>;

/**
 * Writes wordings beside the usual English words, each of its own subject. What is left out stays as it is; what is
 * empty is taken away.
 */
export const writeWordingsInput = z.object({
  engagement: z.string(),
  wordings: z
    .array(
      z
        .object({
          subject: wordingSubject,
          language: language.default(FIRST_LANGUAGE),
          format: z.enum(WORDING_FORMATS).default("easy_read"),
          /** Of an activity or a section: its name in this wording. */
          heading: shortText.optional(),
          sentences: anySentences.optional(),
        })
        .refine(({ language, format }) => language !== FIRST_LANGUAGE || format !== "standard", {
          error: "The usual English words are written where the question is.",
          path: ["language"],
        }),
    )
    .max(MOST_WORDINGS),
});
export type WriteWordingsInput = z.infer<typeof writeWordingsInput>;
