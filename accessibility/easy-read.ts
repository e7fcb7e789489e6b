import { glossary } from "./glossary.ts";

/** Limits for Easy Read wording. Grade is Flesch–Kincaid, which means nothing outside English. */
export const longestSentence = 15;
export const highestGrade = 5;
const hardFromSyllables = 4;
/** The formula says nothing about fewer words: “On Saturday morning” would be too hard. */
const fewestGradedWords = 8;

export type EasyReadLine = { words: string; picture?: string | null | undefined };
export type EasyReadProblem = {
  kind: "long-sentence" | "hard-word" | "grade" | "no-picture";
  /** Which line, from 0; null where it is about the whole. */
  line: number | null;
  /** One plain sentence that says what to do. */
  advice: string;
};

export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Counts vowel groups: right for most English words, near enough for the grade of a whole text. */
export function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/^(som|ev)e(?=\w{3})/, "$1");
  const spoken = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.charAt(0));
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Flesch–Kincaid grade of an English text; 0 where there are no words. */
export function grade(text: string): number {
  const words = wordsIn(text);
  const sentences = sentencesOf(text);
  if (words.length === 0 || sentences.length === 0) return 0;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return Math.max(0, 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59);
}

function hardWord(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    syllables(plain) >= hardFromSyllables && !glossary.has(plain) && !glossary.has(plain.replace(/s$/, ""))
  );
}

/** What stands between a wording and Easy Read. An empty list means that it may be published. */
export function easyReadProblems(lines: readonly EasyReadLine[], lang = "en-GB"): EasyReadProblem[] {
  const english = lang.startsWith("en");
  const problems = lines.flatMap(({ words, picture }, line): EasyReadProblem[] => [
    ...sentencesOf(words)
      .map((sentence) => wordsIn(sentence).length)
      .filter((count) => count > longestSentence)
      .map((count) => ({
        kind: "long-sentence" as const,
        line,
        advice: `Use at most ${longestSentence} words. There are ${count}.`,
      })),
    ...(english ? wordsIn(words).filter(hardWord) : []).map((word) => ({
      kind: "hard-word" as const,
      line,
      advice: `Use an easier word than “${word}”, or say what it means.`,
    })),
    ...(picture ? [] : [{ kind: "no-picture" as const, line, advice: "Choose a picture." }]),
  ]);
  const whole = lines.map(({ words }) => words).join(" ");
  if (english && wordsIn(whole).length >= fewestGradedWords && grade(whole) > highestGrade) {
    problems.push({ kind: "grade", line: null, advice: "Use shorter words and shorter sentences." });
  }
  return problems;
}
