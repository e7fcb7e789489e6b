/** Answers of several options: which were ticked, or in which order they were put. */
import { type Refusal, refusal } from "./refusal.ts";

/** An option that somebody named, and the number that they gave it where they were asked for an order. */
export interface Chosen {
  optionId: string;
  place: number | null;
}

/** What the question allows. */
export interface Choosable {
  optionIds: readonly string[];
  /** The most that may be chosen, or get a number; as many as there are without it. */
  most?: number | null | undefined;
}

/** Somebody chose what is not there, or no longer. */
export const optionUnknown = refusal("option-unknown", undefined, {
  optionId: "Choose one of the answers that are listed.",
});

const choicesUnknown = refusal("option-unknown", undefined, {
  choices: "Choose from the answers that are listed.",
});

const isUnknown = ({ optionIds }: Choosable, chosen: readonly Chosen[]) =>
  chosen.some(({ optionId }) => !optionIds.includes(optionId));

/** The options that were ticked, in the question's own order. */
export function tickedOf(question: Choosable, chosen: readonly Chosen[]): string[] | Refusal {
  if (isUnknown(question, chosen)) return choicesUnknown;
  const ticked = question.optionIds.filter((id) => chosen.some(({ optionId }) => optionId === id));
  const { most } = question;
  if (!most || ticked.length <= most) return ticked;
  return refusal("invalid", undefined, {
    choices: `You can choose at most ${most}. You chose ${ticked.length}. Take some away.`,
  });
}

/** How many numbers there are to give. */
export function placesOf({ optionIds, most }: Choosable): number {
  return Math.min(most ?? optionIds.length, optionIds.length);
}

/**
 * The options that got a number, from the lowest number to the highest. Not every option needs one, and
 * numbers may be left out between: what counts is the order. A number that two options got is refused
 * at the second of them, by its place in the list: `choices.3`.
 */
export function orderOf(question: Choosable, chosen: readonly Chosen[]): string[] | Refusal {
  if (isUnknown(question, chosen)) return choicesUnknown;
  const last = placesOf(question);
  const byPlace = new Map<number, string>();
  const problems: Record<string, string> = {};
  const told = new Set<number>();
  chosen.forEach(({ optionId, place }, index) => {
    if (place === null) return;
    if (place < 1 || place > last) problems[`choices.${index}`] = `Use the numbers 1 to ${last}.`;
    else if (!byPlace.has(place)) byPlace.set(place, optionId);
    else if (!told.has(place)) {
      told.add(place);
      problems[`choices.${index}`] = `You gave the number ${place} more than once. Give it to one only.`;
    }
  });
  if (Object.keys(problems).length > 0) return refusal("invalid", undefined, problems);
  return [...byPlace].sort(([one], [other]) => one - other).map(([, optionId]) => optionId);
}

/** Several chosen options in one line; those of an order with their numbers: "1. Breaks; 2. Money". */
export function choicesInWords(words: readonly string[], ordered: boolean): string {
  return words
    .map((said) => said.replace(/\.$/, ""))
    .map((said, index) => (ordered ? `${index + 1}. ${said}` : said))
    .join("; ");
}
