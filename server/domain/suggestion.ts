/** Themes that are suggested for a passage, from those that were given to passages like it. A person decides. */
import MiniSearch from "minisearch";

/** Suggestions that are shown at once. */
const MOST_SUGGESTED = 3;
/** Words that explain a suggestion. */
const MOST_WORDS = 4;
/** Of the passages that share words, the most alike that have a say. */
const MOST_ALIKE = 50;
/** Coded passages below which nothing is suggested: there is nothing yet to learn from. */
export const FEWEST_CODED = 10;
/** Coded passages that are compared in all. It keeps the time the same, however many are coded. */
export const MOST_COMPARED = 1_000;
/** How much more a passage says that answers the same question. */
const SAME_QUESTION = 2;
/** A theme that says less than this part of what the first one says is not worth reading. */
const WORTH_READING = 0.5;
/** A word tells something of a passage when at most one in so many others has it. */
const RARE_ONE_IN = 16;
const LETTERS_OF_A_WORD = 3;
/** Characters of a passage that are compared: the rest of a long letter repeats its words. */
export const COMPARED_CHARACTERS = 4_000;

export interface Passage {
  words: string;
  /** The question it answers, where it answers one. */
  questionId: string | null;
}
export interface CodedPassage extends Passage {
  id: string;
  themes: readonly string[];
}

export interface Suggestion {
  theme: string;
  /** What the passage shares with passages of the theme, and with few others: why it is suggested. */
  words: string[];
  /** How many passages of the theme have one of these words. */
  passages: number;
}

/**
 * The themes of the passages that are most alike, by the words they share: rare words weigh more (BM25+; Lv and Zhai,
 * "Lower-bounding term frequency normalization", CIKM 2011), and a passage that answers the same question counts
 * twice. A theme is suggested only when words can be named that say why.
 */
export function suggestThemes(passage: Passage, coded: readonly CodedPassage[]): Suggestion[] {
  if (coded.length < FEWEST_CODED) return [];
  const index = new MiniSearch<CodedPassage>({
    fields: ["words"],
    processTerm: (word) => (word.length < LETTERS_OF_A_WORD ? null : word.toLowerCase()),
  });
  index.addAll(coded);
  const byId = new Map(coded.map((each) => [each.id, each]));
  const found = index.search(passage.words.slice(0, COMPARED_CHARACTERS));
  const spread = new Map<string, number>();
  for (const { terms } of found) for (const word of terms) spread.set(word, (spread.get(word) ?? 0) + 1);
  const isRare = (word: string) => (spread.get(word) ?? 0) <= Math.max(2, coded.length / RARE_ONE_IN);

  const scores = new Map<string, number>();
  const shared = new Map<string, string[][]>();
  for (const { id, score, terms } of found.slice(0, MOST_ALIKE)) {
    const alike = byId.get(id);
    const says = score * (alike?.questionId === passage.questionId ? SAME_QUESTION : 1);
    for (const theme of alike?.themes ?? []) {
      scores.set(theme, (scores.get(theme) ?? 0) + says);
      shared.set(theme, [...(shared.get(theme) ?? []), terms.filter(isRare)]);
    }
  }
  const best = Math.max(...scores.values());
  return [...scores]
    .filter(([, score]) => score >= best * WORTH_READING)
    .sort(([one, score], [other, otherScore]) => otherScore - score || (one < other ? -1 : 1))
    .flatMap(([theme]) => {
      const words = mostShared(shared.get(theme) ?? [], spread);
      const passages = shared.get(theme)?.filter((all) => all.some((word) => words.includes(word))) ?? [];
      return words.length > 0 ? [{ theme, words, passages: passages.length }] : [];
    })
    .slice(0, MOST_SUGGESTED);
}

/** The words that most of them have and fewest others, counted as `n² / spread`. */
function mostShared(all: readonly string[][], spread: ReadonlyMap<string, number>): string[] {
  const counts = new Map<string, number>();
  for (const word of all.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const telling = (word: string) => (counts.get(word) ?? 0) ** 2 / (spread.get(word) ?? 1);
  return [...counts.keys()]
    .sort((one, other) => telling(other) - telling(one) || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS);
}
