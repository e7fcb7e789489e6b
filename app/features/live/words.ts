import { cards, poll as pollWords, room } from "../../../accessibility/interface/live.ts";
import { labelOf } from "../../../accessibility/interface/words.ts";
import type { CardColour, ItemKind, ItemView, PollView } from "../../../server/domain/live.ts";
import { chooseWording, type Sentence, type Wording, wordsOf } from "../../../server/domain/wording.ts";

export const kindWords: Record<ItemKind, string> = {
  poll: room.kinds.poll.standard,
  wall: room.kinds.wall.standard,
  statements: room.kinds.statements.standard,
};
export const stateWords = { pending: "Later", open: "Open now", closed: "Closed" } as const;
export const sessionStateWords = { waiting: "Not started", running: "Running", ended: "Ended" } as const;
export const cardWords: Record<CardColour, string> = {
  red: cards.short.red.standard,
  amber: cards.short.amber.standard,
  green: cards.short.green.standard,
};

/** A wording the way this person reads, sentence by sentence. */
export function sentencesIn(wordings: readonly Wording[], easyRead: boolean): Sentence[] {
  return chooseWording(wordings, { language: "en", easyRead })?.sentences ?? [];
}

/** What a part is called, the way this person reads. */
export function titleOf(item: ItemView, easyRead: boolean): string {
  return (easyRead && item.poll && inWords(item.poll.wordings, easyRead)) || item.title;
}

/** A wording as one line, the way this person reads. */
export function inWords(wordings: readonly Wording[], easyRead: boolean): string {
  return wordsOf(chooseWording(wordings, { language: "en", easyRead }));
}

export function people(count: number): string {
  return count === 1 ? "1 person" : `${count} people`;
}

/** "3 people have answered." All that is said while a poll is open. */
export function answeredWords(count: number): string {
  if (count === 0) return pollWords.nobodyYet.standard;
  return count === 1 ? pollWords.one.standard : labelOf(pollWords.many, false, { count });
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** The result of a closed poll as one sentence. */
export function resultWords(poll: PollView, easyRead = false): string {
  const counts = poll.results ?? [];
  const most = Math.max(0, ...counts);
  if (most === 0) return pollWords.nobody.standard;
  const first = poll.options
    .filter((_, index) => counts[index] === most)
    .map(({ wordings }) => `“${inWords(wordings, easyRead)}”`);
  const values = { most, people: people(poll.answered) };
  if (first.length > 1) return labelOf(pollWords.even, easyRead, { ...values, options: listOf(first) });
  return labelOf(pollWords.most, easyRead, { ...values, option: first[0] ?? "" });
}

/** How many people have answered what can be counted in a part, until it has closed. */
export function answeredIn(item: ItemView): number | null {
  return item.poll?.answered ?? item.statements?.answered ?? null;
}
