/**
 * Small numbers are not said out loud: who is one of three could be found out. A part that is
 * hidden looks the same whatever it counts, and the total is not said beside it, so that no
 * subtraction gives it away.
 */
export interface Count<K extends string = string> {
  key: K;
  count: number;
}

interface SaidCount<K extends string = string> {
  key: K;
  /** Nothing when the number is too small to say. */
  count: number | null;
}

export interface SaidCounts<K extends string = string> {
  /** Parts with nobody in them are left out. */
  parts: SaidCount<K>[];
  /** Nothing when a part is hidden. */
  total: number | null;
  /** "Fewer than" this. */
  below: number;
}

/** What may be said of these counts when numbers below `below` may not. */
export function suppress<K extends string>(counts: readonly Count<K>[], below: number): SaidCounts<K> {
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => ({ key, count: count < below ? null : count }));
  const hidden = parts.some(({ count }) => count === null);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return { parts, total: hidden ? null : total, below };
}
