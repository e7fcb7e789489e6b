/** When newer words of the same person take the place of what they said before. Nothing is ever edited in place. */
import { type Refusal, refusal } from "./refusal.ts";

/** What has rows of its own beside it, such as a statement with its votes, is not replaced. */
const REPLACEABLE: readonly string[] = ["answer", "clause_comment", "imported", "letter"];

/** Why these words cannot be replaced now, or nothing. Of two who do it at once the second is told. */
export function replacingProblem(earlier: { kind: string; replacedAt: Date | null }): Refusal | null {
  if (!REPLACEABLE.includes(earlier.kind)) return refusal("not-allowed", "This cannot be changed any more.");
  return earlier.replacedAt ? refusal("changed-meanwhile") : null;
}

/** An answer as far as it can change. */
export interface Said {
  optionId: string | null;
  /** Options of an answer of several, from the first to the last. */
  choices: readonly string[];
  words: string | null;
  /** The files that came with it, by their ids. */
  files?: readonly string[];
}

/** Whether two answers say the same: then there is nothing to replace. */
export function saysTheSame(one: Said, other: Said): boolean {
  return (
    one.optionId === other.optionId &&
    one.words === other.words &&
    areTheSame(one.choices, other.choices) &&
    areTheSame(one.files ?? [], other.files ?? [])
  );
}

const areTheSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/**
 * The last reading of earlier words, and when they were changed after it; nothing when nobody had read them.
 * `earlier` are the words before these, the newest first.
 */
export function changedAfterReading(
  earlier: readonly { readAt: Date | null; replacedAt: Date | null }[],
): { readAt: Date; changedAt: Date } | null {
  const changedAt = earlier[0]?.replacedAt;
  const readAt = earlier.find((each) => each.readAt)?.readAt;
  return readAt && changedAt ? { readAt, changedAt } : null;
}
