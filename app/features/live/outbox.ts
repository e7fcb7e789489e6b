/**
 * What somebody sent and the room has not acknowledged yet. It survives a reload in the tab's own
 * storage, keeps its key, and goes again until it is answered: a retry counts once. It is one person's:
 * whoever joins next on the same device neither sends nor sees it.
 */
import type { CastVoteInput, PostNoteInput, ShowCardInput } from "../../../server/domain/live.ts";
import type { LiveProposeInput, LiveStanceInput } from "../../../server/domain/statement.ts";

export type Pending =
  | { kind: "vote"; input: CastVoteInput }
  | { kind: "stance"; input: LiveStanceInput }
  | { kind: "note"; input: PostNoteInput }
  | { kind: "statement"; input: LiveProposeInput }
  | { kind: "card"; input: ShowCardInput };

const keyOf = (code: string, participantId: string) => `live:${code}:${participantId}`;

/** What it is about: of two things about the same, the newer takes the place of one that still waits. */
function subjectOf({ kind, input }: Pending): string {
  switch (kind) {
    case "vote":
      return `vote ${input.pollId}`;
    case "stance":
      return `stance ${input.statementId}`;
    case "card":
      return "card";
    case "note":
    case "statement":
      return `${kind} ${input.key}`;
  }
}

/** Adds what was sent. */
export function added(outbox: readonly Pending[], item: Pending): Pending[] {
  return [...outbox.filter((other) => subjectOf(other) !== subjectOf(item)), item];
}

export function without(outbox: readonly Pending[], item: Pending): Pending[] {
  return outbox.filter((other) => other !== item);
}

/** The inputs of one kind that wait. */
export function waitingOf<K extends Pending["kind"]>(outbox: readonly Pending[], kind: K) {
  return outbox.flatMap((item) =>
    item.kind === kind ? [item.input as Extract<Pending, { kind: K }>["input"]] : [],
  );
}

/** What an earlier page of this person in this tab left behind. */
export function restored(code: string, participantId: string): Pending[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(code, participantId)) ?? "[]");
    return Array.isArray(kept) ? (kept as Pending[]) : [];
  } catch {
    return [];
  }
}

export function keep(code: string, participantId: string, outbox: readonly Pending[]): void {
  const key = keyOf(code, participantId);
  try {
    if (outbox.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(outbox));
  } catch {
    // Private windows may refuse storage; the page's own memory still holds it.
  }
}
