/**
 * What somebody sent and the room has not acknowledged yet. It survives a reload in the tab's own
 * storage, keeps its key, and goes again until it is answered: a retry counts once.
 */
import type { CastVoteInput, PostNoteInput } from "../../../server/domain/live.ts";

export type Pending = { kind: "vote"; input: CastVoteInput } | { kind: "note"; input: PostNoteInput };

const keyOf = (code: string) => `live:${code}`;
const same = (a: Pending, b: Pending) =>
  a.kind === "vote" && b.kind === "vote"
    ? a.input.pollId === b.input.pollId && a.input.sequence === b.input.sequence
    : a.kind === "note" && b.kind === "note" && a.input.key === b.input.key;

/** Adds what was sent. A newer vote in the same poll takes the place of one that still waits. */
export function added(outbox: readonly Pending[], item: Pending): Pending[] {
  const rest = outbox.filter(
    (other) => !(item.kind === "vote" && other.kind === "vote" && other.input.pollId === item.input.pollId),
  );
  return [...rest, item];
}

export function without(outbox: readonly Pending[], item: Pending): Pending[] {
  return outbox.filter((other) => !same(other, item));
}

/** What an earlier page in this tab left behind. */
export function restored(code: string): Pending[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(code)) ?? "[]");
    return Array.isArray(kept) ? (kept as Pending[]) : [];
  } catch {
    return [];
  }
}

export function keep(code: string, outbox: readonly Pending[]): void {
  try {
    if (outbox.length === 0) sessionStorage.removeItem(keyOf(code));
    else sessionStorage.setItem(keyOf(code), JSON.stringify(outbox));
  } catch {
    // Private windows may refuse storage; the page's own memory still holds it.
  }
}
