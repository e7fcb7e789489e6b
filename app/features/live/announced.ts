/** What a screen reader is told when a live session changed. */
import type { Announcement } from "../../../accessibility/announcements.ts";
import type { DeskView, ItemView, RoomView } from "../../../server/domain/live.ts";
import { answeredIn, answeredWords, resultWords } from "./words.ts";

/** What came of a part that has closed, in a sentence; nothing where the page itself says it best. */
function outcomeWords(item: ItemView, easyRead: boolean): string {
  if (item.poll) return ` ${resultWords(item.poll, easyRead)}`;
  if (!item.statements) return "";
  const { length } = item.statements.list;
  return ` The answers to ${length === 1 ? "1 sentence" : `${length} sentences`} are on this page.`;
}

/** The numbers of a part that move while it is open, as a sentence. */
function countWords(item: ItemView): string | null {
  const answered = answeredIn(item);
  if (answered !== null) return answeredWords(answered);
  if (item.notes.length === 0) return null;
  return item.notes.length === 1 ? "1 note is on the wall." : `${item.notes.length} notes are on the wall.`;
}

/** What to say when the room changed: each change of state once, the count apart. */
export function announcements(before: RoomView, after: RoomView, easyRead: boolean): Announcement[] {
  const said: Announcement[] = [];
  const change = (sentence: string) => said.push({ sentence, kind: "change" });
  if (before.state === "waiting" && after.state !== "waiting") change("The session has started.");
  const known = new Set(before.done.map(({ id }) => id));
  for (const item of [...after.done].reverse()) {
    if (!known.has(item.id)) change(`“${item.title}” has closed.${outcomeWords(item, easyRead)}`);
  }
  if (after.now && after.now.id !== before.now?.id) change(`Now open: ${after.now.title}`);
  if (before.state !== "ended" && after.state === "ended") change("The session has ended.");
  const [was, is] = [before.now && countWords(before.now), after.now && countWords(after.now)];
  if (is && is !== was && after.now?.id === before.now?.id) said.push({ sentence: is, kind: "count" });
  return said;
}

function waitingWords(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one} is waiting for you.` : `${count} ${many} are waiting for you.`;
}

/** What the facilitator is told besides: a red card at once, what waits as numbers. */
export function deskAnnouncements(before: DeskView, after: DeskView): Announcement[] {
  const said: Announcement[] = [];
  if (after.cards.red > before.cards.red)
    said.push({ sentence: "Somebody holds up a red card.", kind: "change" });
  if (after.cards.amber > before.cards.amber) {
    const { amber } = after.cards;
    said.push({
      sentence: amber === 1 ? "1 amber card is up." : `${amber} amber cards are up.`,
      kind: "count",
    });
  }
  const sentences = after.workshop?.proposed.length ?? 0;
  if (sentences > (before.workshop?.proposed.length ?? 0))
    said.push({ sentence: waitingWords(sentences, "sentence", "sentences"), kind: "count" });
  if (after.waiting.length > before.waiting.length)
    said.push({ sentence: waitingWords(after.waiting.length, "note", "notes"), kind: "count" });
  return said;
}
