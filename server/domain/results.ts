/** What people answered, counted: exactly for staff, and with small numbers suppressed for everybody else. */
import { z } from "zod";
import { type ActivityTimes, activityInput, activityState, takesAnswers } from "./activity.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { CHANNELS, type Channel, PERSPECTIVES, type Perspective, VOICES, type Voice } from "./speaker.ts";
import { hiddenCells, hiddenParts } from "./suppressed-table.ts";

/** By what people are told apart, and in which order. Each person is in one group of each. */
export const GROUPINGS = {
  perspective: PERSPECTIVES,
  voice: VOICES,
  channel: CHANNELS,
} as const;
export type Grouping = keyof typeof GROUPINGS;

const by = z
  .enum(Object.keys(GROUPINGS) as [Grouping, ...Grouping[]])
  .nullable()
  .catch(null);

/** What the columns are, if any, and whose answers count. What is not known is as if nothing was chosen. */
export const resultsInput = activityInput.extend({ by, voice: z.enum(VOICES).optional().catch(undefined) });
export type ResultsInput = z.output<typeof resultsInput>;

export const publishedResultsInput = activityInput.extend({ by, easyRead: z.boolean().default(false) });
export type PublishedResultsInput = z.output<typeof publishedResultsInput>;

/** How many people of one kind have one thing in common: an option, a theme, or that they answered at all. */
export interface CountRow {
  key: string;
  perspective: Perspective;
  voice: Voice;
  channel: Channel;
  people: number;
}

/** A row of an answer of several options: the place that each was given, or where it stands in the list. */
export interface PlaceRow extends CountRow {
  place: number;
}

/** A number of people, or nothing when it is not told. */
const told = z.int().nonnegative().nullable();
export type Told = z.infer<typeof told>;

const groupKey = z.enum([...PERSPECTIVES, ...VOICES, ...CHANNELS]);
export type GroupKey = z.infer<typeof groupKey>;

/** One way to tell people apart: a column for each group, a cell for each row and group. */
const breakdown = z.object({
  groups: z.array(z.object({ key: groupKey, people: told })),
  /** By row, then by group. */
  cells: z.array(z.array(told)),
  /** Groups that have no column, because too few are in them, or to protect those. */
  withheld: z.array(groupKey),
});
export type Breakdown = z.infer<typeof breakdown>;

/** People by row (an option or a theme), and by every grouping. */
const tallied = z.object({
  people: told,
  rows: z.array(z.object({ key: z.string(), people: told })),
  by: z.object({ perspective: breakdown, voice: breakdown, channel: breakdown }),
});
export type Tally = z.infer<typeof tallied>;

/** What is kept of an activity when its results are published: suppressed, and never counted again. */
export const publishedFigures = z.object({
  /** The engagement's limit on that day. */
  below: z.int(),
  /** By question; without a tally where too few answered it, or to protect one that too few answered. */
  questions: z.array(z.object({ questionId: z.uuid(), tally: tallied.nullable() })),
  /** What people wrote about, with whose voices are behind each theme. */
  themes: z.array(
    z.object({
      name: z.string(),
      voices: z.object({
        parts: z.array(z.object({ key: z.enum(PERSPECTIVES), count: told })),
        total: told,
        below: z.int(),
      }),
    }),
  ),
});
export type PublishedFigures = z.infer<typeof publishedFigures>;

const eachGrouping = (make: (grouping: Grouping) => Breakdown): Record<Grouping, Breakdown> => ({
  perspective: make("perspective"),
  voice: make("voice"),
  channel: make("channel"),
});

/** Counts people by row and by group. A group in which nobody is has no column. */
export function tally(
  everybody: readonly CountRow[],
  counted: readonly CountRow[],
  keys: readonly string[],
): Tally {
  const people = (rows: readonly CountRow[]) => rows.reduce((total, row) => total + row.people, 0);
  const ofKey = new Map(keys.map((key) => [key, counted.filter((row) => row.key === key)]));
  return {
    people: people(everybody),
    rows: keys.map((key) => ({ key, people: people(ofKey.get(key) ?? []) })),
    by: eachGrouping((grouping) => {
      const groups = GROUPINGS[grouping]
        .map((key) => ({ key, people: people(everybody.filter((row) => row[grouping] === key)) }))
        .filter((group) => group.people > 0);
      return {
        groups,
        cells: keys.map((key) =>
          groups.map((group) => people((ofKey.get(key) ?? []).filter((row) => row[grouping] === group.key))),
        ),
        withheld: [],
      };
    }),
  };
}

const NO_GROUPS: Breakdown = { groups: [], cells: [], withheld: [] };

const exact = (count: Told): number => count ?? 0;

function suppressBreakdown(
  { groups, cells }: Breakdown,
  rowsHidden: readonly boolean[],
  below: number,
): Breakdown {
  const counts = cells.map((row) => row.map(exact));
  const groupsHidden = hiddenParts(
    groups.map(({ people }) => exact(people)),
    below,
  );
  const hidden = hiddenCells(counts, rowsHidden, groupsHidden, below);
  if (!hidden) return { ...NO_GROUPS, cells: cells.map(() => []) };
  const isShown = (_: unknown, column: number) => !groupsHidden[column];
  return {
    groups: groups.filter(isShown),
    cells: counts.map((row, i) => row.map((count, j) => (hidden[i]?.[j] ? null : count)).filter(isShown)),
    withheld: groups.filter((_, column) => groupsHidden[column]).map(({ key }) => key),
  };
}

/**
 * What may be published of one question, of which each person gave one answer: from all that is told of it, by
 * every grouping at once, and from how many answered, no hidden number can be narrowed to fewer than `below`
 * values. Takes exact counts.
 */
export function publishable(counted: Tally, below: number): Tally {
  const rowsHidden = hiddenParts(
    counted.rows.map(({ people }) => exact(people)),
    below,
  );
  return {
    people: counted.people,
    rows: counted.rows.map(({ key, people }, row) => ({ key, people: rowsHidden[row] ? null : people })),
    by: eachGrouping((grouping) => suppressBreakdown(counted.by[grouping], rowsHidden, below)),
  };
}

/** Could this many have been ticked by so many people in yet `below` ways, if each ticks at least one and `most` at most? */
const hasRoom = (ticked: number, people: number, most: number, below: number) =>
  people === 0 || Math.min(ticked - people, most * people - ticked) >= below - 1;

/**
 * As `publishable`, where people could tick several: people are counted, not ticks. Each option is a table of
 * its own, of those who ticked it and those who did not. Where nearly everybody ticked only one, or as many
 * as they could, one option says too much about another: then less is told.
 */
export function publishableSeveral(counted: Tally, most: number, below: number): Tally {
  const people = exact(counted.people);
  const ticked = (rows: readonly { people: Told }[]) => rows.reduce((sum, row) => sum + exact(row.people), 0);
  const isOpen = hasRoom(ticked(counted.rows), people, most, below);
  const rowsHidden = counted.rows.map(
    (row) => !isOpen || (hiddenParts([exact(row.people), people - exact(row.people)], below)[0] ?? true),
  );
  const breakdownOf = ({ groups, cells }: Breakdown): Breakdown => {
    const nothing = { ...NO_GROUPS, cells: cells.map(() => []) };
    const sizes = groups.map((group) => exact(group.people));
    const groupsHidden = hiddenParts(sizes, below);
    const sums = groups.map((_, column) => cells.reduce((sum, row) => sum + exact(row[column] ?? 0), 0));
    const few = groupsHidden.flatMap((hidden, column) => (hidden ? [column] : []));
    const total = (numbers: readonly number[]) =>
      few.reduce((sum, column) => sum + (numbers[column] ?? 0), 0);
    const open =
      sizes.every((size, column) => groupsHidden[column] || hasRoom(sums[column] ?? 0, size, most, below)) &&
      hasRoom(total(sums), total(sizes), most, below);
    if (!open) return nothing;
    const told = cells.map((row, index) => {
      const counts = row.map(exact);
      const others = counts.map((count, column) => (sizes[column] ?? 0) - count);
      const hidden = rowsHidden[index]
        ? null
        : hiddenCells([counts, others], [false, false], groupsHidden, below);
      return counts.map((count, column) =>
        !hidden || hidden[0]?.[column] || hidden[1]?.[column] ? null : count,
      );
    });
    if (told.every((row) => row.every((count) => count === null))) return nothing;
    const isShown = (_: unknown, column: number) => !groupsHidden[column];
    return {
      groups: groups.filter(isShown),
      cells: told.map((row) => row.filter(isShown)),
      withheld: groups.filter((_, column) => groupsHidden[column]).map(({ key }) => key),
    };
  };
  return {
    people,
    rows: counted.rows.map((row, index) => ({ ...row, people: rowsHidden[index] ? null : row.people })),
    by: eachGrouping((grouping) => breakdownOf(counted.by[grouping])),
  };
}

/** How options were put in an order. */
export interface Ranked {
  key: string;
  /** How often it got each place, the first place first. */
  places: number[];
  /** The mean of its places, or nothing where nobody gave it one. */
  mean: number | null;
  points: number;
}

/**
 * Counts an order by the method of Borda (Mémoire sur les élections au scrutin, 1781): with four options the
 * first place is worth four points, the second three, and no place none. The most points come first; options
 * with equally many stay in the question's own order.
 */
export function rank(rows: readonly PlaceRow[], keys: readonly string[]): Ranked[] {
  return keys
    .map((key): Ranked => {
      const places = keys.map((_, index) =>
        rows.reduce((sum, row) => sum + (row.key === key && row.place === index + 1 ? row.people : 0), 0),
      );
      const times = places.reduce((sum, count) => sum + count, 0);
      const weighed = places.reduce((sum, count, index) => sum + count * (index + 1), 0);
      return {
        key,
        places,
        mean: times === 0 ? null : weighed / times,
        points: times * (keys.length + 1) - weighed,
      };
    })
    .sort((one, other) => other.points - one.points);
}

/**
 * What may be published of each question, in their order: nothing where too few answered it. How many
 * answered all of them is known elsewhere, so one that is kept back takes another with it.
 */
export function publishableQuestions(
  counted: readonly { tally: Tally; several?: boolean; most?: number | null }[],
  below: number,
): (Tally | null)[] {
  const withheld = hiddenParts(
    counted.map(({ tally }) => exact(tally.people)),
    below,
  );
  return counted.map(({ tally: question, several, most }, index) => {
    if (withheld[index]) return null;
    return several
      ? publishableSeveral(question, most ?? question.rows.length, below)
      : publishable(question, below);
  });
}

/** A tally by one grouping, as a page shows it. */
export interface ResultTable {
  people: Told;
  groups: Breakdown["groups"];
  withheld: GroupKey[];
  rows: { key: string; words: string; people: Told; cells: Told[] }[];
}

/** A tally by one grouping, or only in all, its rows in words. */
export function tableOf(
  counted: Tally,
  grouping: Grouping | null,
  words: (key: string) => string,
): ResultTable {
  const { groups, cells, withheld } = grouping ? counted.by[grouping] : NO_GROUPS;
  return {
    people: counted.people,
    groups,
    withheld,
    rows: counted.rows.map(({ key, people }, row) => ({
      key,
      people,
      words: words(key),
      cells: cells[row] ?? [],
    })),
  };
}

/** Why the results of an activity cannot be published now, or nothing. */
export function publishingProblem(
  activity: ActivityTimes & { lateUntil: Date | null },
  publishedBefore: boolean,
  now: Date,
): Refusal | null {
  if (activityState(activity, now) !== "closed" || takesAnswers(activity, now)) {
    return refusal(
      "not-ready",
      "Results are published after an activity has closed. People can still answer this one.",
    );
  }
  return publishedBefore
    ? refusal("done-meanwhile", "These results are published already. They stay as they are.")
    : null;
}
