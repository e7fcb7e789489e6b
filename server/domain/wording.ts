import { z } from "zod";
import { shortText } from "./text.ts";

export const WORDING_FORMATS = ["standard", "easy_read"] as const;
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

/** As `sentences`, or none: nobody has written them yet. */
export const anySentences = z
  .array(sentence)
  .max(MOST_SENTENCES, `Write at most ${MOST_SENTENCES} sentences.`);

/** The ordered sentences of one wording, as they are kept. */
export const sentences = anySentences.min(1, "Write at least one sentence.");

/** A wording of an engagement, a topic, a discarded option, an activity, a question, an option, a clause, a response or an outcome. */
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

/** The Easy Read sentences in English, or none where nobody has written them yet. */
export function easyReadOf(rows: readonly Parameters<typeof readWording>[0][]): Sentence[] {
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

/** What can be said in Easy Read, by the names and places that its authors know. */
const easyReadSubject = z.discriminatedUnion("of", [
  z.object({ of: z.literal("engagement") }),
  z.object({ of: z.literal("topic"), topic: position }),
  z.object({ of: z.literal("discarded"), option: z.uuid() }),
  z.object({ of: z.literal("activity"), activity }),
  z.object({ of: z.literal("question"), activity, question: position }),
  z.object({ of: z.literal("option"), activity, question: position, option: position }),
]);
export type EasyReadSubject = z.infer<typeof easyReadSubject>;

/** Writes Easy Read wordings, each of its own subject. No sentences take a wording away again. */
export const writeEasyReadInput = z.object({
  engagement: z.string(),
  wordings: z.array(z.object({ subject: easyReadSubject, sentences: anySentences })).max(MOST_WORDINGS),
});
export type WriteEasyReadInput = z.infer<typeof writeEasyReadInput>;
