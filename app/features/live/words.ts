import type { Announcement } from "../../../accessibility/announcements.ts";
import type { ItemKind, PollView, RoomView } from "../../../server/domain/live.ts";
import { chooseWording, type Wording, wordsOf } from "../../../server/domain/wording.ts";

export const kindWords: Record<ItemKind, string> = { poll: "Vote", wall: "Wall", statements: "Statements" };
export const stateWords = { pending: "Later", open: "Open now", closed: "Closed" } as const;
export const sessionStateWords = { waiting: "Not started", running: "Running", ended: "Ended" } as const;
export const cardWords = {
  red: { label: "Red: stop. I need help", short: "Red: stop, I need help" },
  amber: { label: "Amber: slower. I am not following", short: "Amber: slower" },
  green: { label: "Green: I am fine", short: "Green: fine" },
} as const;

/** A wording as one line, the way this person reads. */
export function inWords(wordings: readonly Wording[], easyRead: boolean): string {
  return wordsOf(chooseWording(wordings, { language: "en", easyRead }));
}

export function people(count: number): string {
  return count === 1 ? "1 person" : `${count} people`;
}

/** "3 people have answered." All that is said while a poll is open. */
export function answeredWords(count: number): string {
  if (count === 0) return "Nobody has answered yet.";
  return count === 1 ? "1 person has answered." : `${count} people have answered.`;
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** The result of a closed poll as one sentence. */
export function resultWords(poll: PollView, easyRead = false): string {
  const counts = poll.results ?? [];
  const most = Math.max(0, ...counts);
  if (most === 0) return "Nobody answered.";
  const first = poll.options
    .filter((_, index) => counts[index] === most)
    .map(({ wordings }) => `“${inWords(wordings, easyRead)}”`);
  if (first.length > 1)
    return `${listOf(first)} had the most answers: ${most} each, from ${people(poll.answered)}.`;
  return `${most} of ${people(poll.answered)} chose ${first[0]}.`;
}

/** What to say when the room changed: each change of state once, the count apart. */
export function announcements(before: RoomView, after: RoomView, easyRead: boolean): Announcement[] {
  const said: Announcement[] = [];
  if (before.state !== "running" && after.state === "running")
    said.push({ sentence: "The session has started.", kind: "change" });
  const was = before.now;
  const closed = was && after.done.find((item) => item.id === was.id);
  if (closed) {
    const result = closed.poll ? ` ${resultWords(closed.poll, easyRead)}` : "";
    said.push({ sentence: `“${closed.title}” has closed.${result}`, kind: "change" });
  }
  if (after.now && after.now.id !== was?.id)
    said.push({ sentence: `Now open: ${after.now.title}`, kind: "change" });
  if (before.state !== "ended" && after.state === "ended")
    said.push({ sentence: "The session has ended.", kind: "change" });
  const answered = after.now?.poll?.answered;
  if (answered !== undefined && after.now?.id === was?.id && answered !== was?.poll?.answered) {
    said.push({ sentence: answeredWords(answered), kind: "count" });
  }
  return said;
}
