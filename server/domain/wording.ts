import { z } from "zod";
import { shortText } from "./text.ts";

const WORDING_FORMATS = ["standard", "easy_read"] as const;
export type WordingFormat = (typeof WORDING_FORMATS)[number];

/** The most sentences that one wording may have. */
const MOST_SENTENCES = 60;

/** One sentence with the picture that stands beside it in Easy Read. */
const sentence = z.object({
  text: shortText.min(1, "Write this sentence."),
  picture: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, "Choose a picture from the list.")
    .optional(),
});
export type Sentence = z.infer<typeof sentence>;

/** The ordered sentences of one wording, as they are kept. */
export const sentences = z
  .array(sentence)
  .min(1, "Write at least one sentence.")
  .max(MOST_SENTENCES, `Write at most ${MOST_SENTENCES} sentences.`);

/** A wording of a question, an option, an activity, a clause, a response or an outcome. */
export interface Wording {
  language: string;
  format: WordingFormat;
  sentences: Sentence[];
}

/** A wording out of its row, whose sentences are JSON. */
export function readWording(row: { language: string; format: WordingFormat; sentences: unknown }): Wording {
  return { language: row.language, format: row.format, sentences: sentences.parse(row.sentences) };
}

export interface WordingPreference {
  language: string;
  easyRead: boolean;
}

/**
 * The wording that comes nearest to what somebody asked for. The language counts more than the
 * format: Easy Read in a language that the reader does not read helps nobody. English stands in last.
 */
export function chooseWording<T extends Pick<Wording, "language" | "format">>(
  wordings: readonly T[],
  { language, easyRead }: WordingPreference,
): T | undefined {
  const format = easyRead ? "easy_read" : "standard";
  const score = (wording: T) =>
    (wording.language === language ? 4 : wording.language === "en" ? 2 : 0) +
    (wording.format === format ? 1 : 0);
  return wordings.reduce<T | undefined>(
    (best, wording) => (best === undefined || score(wording) > score(best) ? wording : best),
    undefined,
  );
}

/** The words of a wording in one line, for headings, labels and titles. */
export function wordsOf(wording: Pick<Wording, "sentences"> | undefined): string {
  return wording?.sentences.map(({ text }) => text).join(" ") ?? "";
}
