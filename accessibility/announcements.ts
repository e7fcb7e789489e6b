/**
 * What a screen reader is told, and how often. Changes of state (opened, closed, next item) are all spoken, in order.
 * Counts replace one another and are spoken at most once every five seconds.
 */
const countGap = 5_000;
/** Two writes to a status region closer than this are heard as one by some screen readers. */
const writeGap = 600;

export type Announcement = { sentence: string; kind: "change" | "count" };

export type Queue = {
  readonly changes: readonly string[];
  readonly count: string | null;
  readonly lastSpoken: number;
  readonly lastCount: number;
};

export const emptyQueue: Queue = {
  changes: [],
  count: null,
  lastSpoken: Number.NEGATIVE_INFINITY,
  lastCount: Number.NEGATIVE_INFINITY,
};

/** Adds one whole sentence. The same change twice in a row is kept once. */
export function push(queue: Queue, { sentence, kind }: Announcement): Queue {
  if (kind === "count") return { ...queue, count: sentence };
  if (queue.changes.at(-1) === sentence) return queue;
  return { ...queue, changes: [...queue.changes, sentence] };
}

/**
 * What to say at `now` (milliseconds), and how long to wait before asking again (null when nothing is left).
 * Waiting changes are said together, so that none of them is late.
 */
export function take(queue: Queue, now: number): { queue: Queue; say: string | null; wait: number | null } {
  const waiting = queue.changes.length > 0 || queue.count !== null;
  if (!waiting) return { queue, say: null, wait: null };

  const quiet = queue.lastSpoken + writeGap - now;
  if (quiet > 0) return { queue, say: null, wait: quiet };

  if (queue.changes.length > 0) {
    const rest = { ...queue, changes: [], lastSpoken: now };
    return { queue: rest, say: queue.changes.join(" "), wait: rest.count === null ? null : writeGap };
  }

  const early = queue.lastCount + countGap - now;
  if (early > 0) return { queue, say: null, wait: early };
  return { queue: { ...queue, count: null, lastSpoken: now, lastCount: now }, say: queue.count, wait: null };
}
