/**
 * Somebody tries to work out what is hidden, from everything that is told of one question: how many answered,
 * each option, and the tables of two groupings of the same people, which share the options.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CountRow,
  publishable,
  publishableQuestions,
  publishableSeveral,
  rank,
  type Tally,
  tally,
} from "../../server/domain/results.ts";
import { hiddenParts, possibleValues } from "../../server/domain/suppressed-table.ts";

const PERSPECTIVES = ["lived_experience", "carer", "provider"] as const;
const VOICES = ["own", "on_behalf", "organisation"] as const;

/** People of a question by option, perspective and voice. */
const people = (options: number, most: number) =>
  fc
    .array(fc.nat(most), { minLength: options * 9, maxLength: options * 9 })
    .map((counts): { keys: string[]; counted: Tally } => {
      const keys = Array.from({ length: options }, (_, index) => `option ${index}`);
      const rows = counts.map(
        (count, index): CountRow => ({
          key: keys[index % options] ?? "",
          perspective: PERSPECTIVES[Math.floor(index / options) % 3] ?? "carer",
          voice: VOICES[Math.floor(index / options / 3)] ?? "own",
          channel: "online",
          people: count,
        }),
      );
      return { keys, counted: tally(rows, rows, keys) };
    });

/** What an attacker has: equations over what is not known, and what each unknown is in truth. */
interface Puzzle {
  unknown: { name: string; low: number; high: number }[];
  /** The sum of some unknowns is this. */
  equations: { of: number[]; total: number }[];
}

const GROUPINGS = ["perspective", "voice"] as const;

/** Everything that is told, as equations. Groups without a column are there too: an attacker knows their names. */
function puzzleOf(told: Tally): Puzzle {
  const unknown: Puzzle["unknown"] = [];
  const equations: Puzzle["equations"] = [];
  const answered = told.people ?? 0;
  const value = (name: string, count: number | null) =>
    unknown.push({ name, low: count ?? 0, high: count ?? answered }) - 1;
  const options = told.rows.map(({ key, people: count }) => value(key, count));
  equations.push({ of: options, total: answered });
  for (const grouping of GROUPINGS) {
    const { groups, cells, withheld } = told.by[grouping];
    if (groups.length === 0) continue;
    const columns = [
      ...groups.map(({ key, people: count }, j) => ({
        key,
        count,
        cells: cells.map((row) => row[j] ?? null),
      })),
      ...withheld.map((key) => ({ key, count: null, cells: told.rows.map(() => null) })),
    ];
    const sums = columns.map(({ key, count }) => value(key, count));
    equations.push({ of: sums, total: answered });
    const grid = columns.map((column) =>
      // Nobody stands behind a zero: where an option has none, each group of people is told to have none of it.
      column.cells.map((count, i) =>
        value(`${told.rows[i]?.key} of ${column.key}`, told.rows[i]?.people === 0 ? 0 : count),
      ),
    );
    // A sum less its parts is nothing: written as an equation whose last member counts negatively.
    for (const [j, column] of grid.entries())
      equations.push({ of: [...column, ~(sums[j] as number)], total: 0 });
    for (const [i, option] of options.entries())
      equations.push({ of: [...grid.map((column) => column[i] as number), ~option], total: 0 });
  }
  return { unknown, equations };
}

/** Narrows what each unknown may be, from each equation in turn, until nothing changes. */
function narrow({ unknown, equations }: Puzzle): Puzzle["unknown"] {
  const known = unknown.map((one) => ({ ...one }));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { of, total } of equations) {
      for (const member of of) {
        const bounds = of
          .filter((other) => other !== member)
          .map((other) => {
            const one = known[other < 0 ? ~other : other] as Puzzle["unknown"][number];
            return other < 0 ? { low: -one.high, high: -one.low } : one;
          });
        const low = total - bounds.reduce((sum, bound) => sum + bound.high, 0);
        const high = total - bounds.reduce((sum, bound) => sum + bound.low, 0);
        const one = known[member < 0 ? ~member : member] as Puzzle["unknown"][number];
        const [least, most] = member < 0 ? [-high, -low] : [low, high];
        if (least > one.low) [one.low, changed] = [least, true];
        if (most < one.high) [one.high, changed] = [most, true];
      }
    }
  }
  return known;
}

/** The unknowns that linear elimination leaves with one value. */
function solved({ unknown, equations }: Puzzle): number[] {
  const hidden = unknown.flatMap(({ low, high }, index) => (low === high ? [] : [index]));
  const rows = equations.map(({ of }) => {
    const row = hidden.map(() => 0);
    for (const member of of) {
      const at = hidden.indexOf(member < 0 ? ~member : member);
      if (at >= 0) row[at] = member < 0 ? -1 : 1;
    }
    return row;
  });
  let done = 0;
  for (let column = 0; column < hidden.length; column++) {
    const pivot = rows.findIndex((row, index) => index >= done && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[done], rows[pivot]] = [rows[pivot] as number[], rows[done] as number[]];
    const lead = rows[done] as number[];
    const by = lead[column] ?? 1;
    for (let at = 0; at < lead.length; at++) lead[at] = (lead[at] ?? 0) / by;
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index === done || Math.abs(factor) < 1e-9) return;
      for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) - factor * (lead[at] ?? 0);
    });
    done++;
  }
  return rows
    .map((row) => row.flatMap((factor, at) => (Math.abs(factor) > 1e-9 ? [hidden[at] as number] : [])))
    .flatMap((members) => (members.length === 1 ? members : []));
}

const isHidden = ({ low, high }: { low: number; high: number }) => low !== high;

describe("nothing hidden can be worked out", () => {
  const BELOW = 8;
  test.each([2, 3, 5])("by sums, differences and bounds: %i options", (options) => {
    fc.assert(
      fc.property(
        fc.constantFrom(2, 6, 20, 60).chain((most) => people(options, most)),
        ({ counted }) => {
          fc.pre((counted.people ?? 0) >= BELOW);
          const puzzle = puzzleOf(publishable(counted, BELOW));
          const narrowed = narrow(puzzle);
          expect(solved(puzzle).map((index) => puzzle.unknown[index]?.name)).toEqual([]);
          narrowed.forEach((after, index) => {
            const before = puzzle.unknown[index] as Puzzle["unknown"][number];
            if (isHidden(before))
              expect(after.high - after.low + 1, after.name).toBeGreaterThanOrEqual(BELOW);
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  /** Every table of whole numbers with these sums, of which some cells are known; `see` gets each. */
  function tables(rowSums: readonly number[], told: Tally["by"]["voice"], see: (cells: number[][]) => void) {
    const columns = [
      ...told.groups.map(({ people: count }, j) => ({
        count,
        cells: told.cells.map((row) => row[j] ?? null),
      })),
      ...told.withheld.map(() => ({ count: null, cells: rowSums.map((): number | null => null) })),
    ];
    const cells = rowSums.map(() => columns.map(() => 0));
    const fill = (i: number, j: number, rowLeft: number) => {
      if (j === columns.length) {
        if (rowLeft !== 0) return;
        if (i + 1 < rowSums.length) return fill(i + 1, 0, rowSums[i + 1] ?? 0);
        const sums = columns.map((_, column) => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0));
        // A group without a column has somebody in it: else it would not be named.
        if (
          columns.every(({ count }, column) =>
            count === null ? (sums[column] ?? 0) > 0 : count === sums[column],
          )
        )
          see(cells);
        return;
      }
      const known = columns[j]?.cells[i] ?? null;
      const [least, most] = known === null ? [0, rowLeft] : [known, known];
      for (let count = least; count <= Math.min(most, rowLeft); count++) {
        (cells[i] as number[])[j] = count;
        fill(i, j + 1, rowLeft - count);
      }
    };
    fill(0, 0, rowSums[0] ?? 0);
  }

  /** All ways in which the options could share the people. Where anything is told, an option that nobody chose is. */
  function* shares(told: readonly (number | null)[], left: number, least: number): Generator<number[]> {
    const [first, ...rest] = told;
    if (first === undefined) {
      if (left === 0) yield [];
      return;
    }
    const [from, to] = first === null ? [least, left] : [first, Math.min(first, left)];
    for (let count = from; count <= to; count++)
      for (const others of shares(rest, left - count, least)) yield [count, ...others];
  }

  test("by trying every table that there could be", () => {
    const BELOW_3 = 3;
    fc.assert(
      fc.property(
        fc.constantFrom(2, 3).chain((options) => people(options, 1)),
        ({ counted }) => {
          fc.pre((counted.people ?? 0) >= BELOW_3);
          const told = publishable(counted, BELOW_3);
          const seen = new Map<string, Set<number>>();
          const note = (name: string, count: number) =>
            seen.set(name, (seen.get(name) ?? new Set()).add(count));
          const options = told.rows.map(({ people: count }) => count);
          const least = options.every((count) => count === null) ? 0 : 1;
          const shown = GROUPINGS.filter((grouping) => told.by[grouping].groups.length > 0);
          for (const share of shares(options, told.people ?? 0, least)) {
            const found = shown.map((grouping) => {
              const cells = new Map<string, Set<number>>();
              tables(share, told.by[grouping], (table) => {
                for (const [i, row] of table.entries()) {
                  for (const [j, count] of row.entries()) {
                    const name = `${grouping} ${i} ${j}`;
                    cells.set(name, (cells.get(name) ?? new Set()).add(count));
                  }
                }
              });
              return cells;
            });
            // Both tables are of the same people: a share that one of them cannot have is not the truth.
            if (found.some((cells) => cells.size === 0)) continue;
            for (const [i, count] of share.entries()) note(`option ${i}`, count);
            for (const cells of found)
              for (const [name, counts] of cells) for (const count of counts) note(name, count);
          }
          told.rows.forEach(({ people: count }, i) => {
            if (count === null) expect(seen.get(`option ${i}`)?.size).toBeGreaterThanOrEqual(BELOW_3);
            for (const grouping of shown) {
              const { groups, cells, withheld } = told.by[grouping];
              for (let j = 0; j < groups.length + withheld.length; j++) {
                if (j < groups.length && cells[i]?.[j] !== null) continue;
                if (told.rows[i]?.people === 0) continue;
                expect(
                  seen.get(`${grouping} ${i} ${j}`)?.size,
                  `${grouping} ${i} ${j}`,
                ).toBeGreaterThanOrEqual(BELOW_3);
              }
            }
          });
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("where people could tick several", () => {
  const BELOW_3 = 3;
  /** People of one or two kinds by what they ticked of two options: the first, the second, or both. */
  const ticking = fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }).map((counts) => {
    const rows = (pick: (ticks: number) => string[]) =>
      counts.flatMap((people, index) =>
        pick(index % 3).map(
          (key): CountRow => ({
            key,
            perspective: index < 3 ? "carer" : "provider",
            voice: "own",
            channel: "online",
            people,
          }),
        ),
      );
    const everybody = rows(() => [""]);
    const ticked = rows((ticks) => (ticks === 2 ? ["a", "b"] : ticks === 0 ? ["a"] : ["b"]));
    return tally(everybody, ticked, ["a", "b"]);
  });

  test("nothing hidden can be worked out by trying every way to tick", () => {
    let shownAndHidden = 0;
    fc.assert(
      fc.property(ticking, (counted) => {
        const people = counted.people ?? 0;
        fc.pre(people >= BELOW_3);
        const told = publishableSeveral(counted, 2, BELOW_3);
        const { groups, cells, withheld } = told.by.perspective;
        const columns = groups.length + withheld.length;
        const hides = [...told.rows.map((row) => row.people), ...cells.flat()].includes(null);
        if (groups.length > 0 && hides) shownAndHidden++;
        const seen = new Map<string, Set<number>>();
        const note = (name: string, count: number) =>
          seen.set(name, (seen.get(name) ?? new Set()).add(count));
        // All sizes of the two groups, and all that could be ticked in each: nobody ticked nothing.
        for (let first = 0; first <= people; first++) {
          const sizes = columns === 1 ? [people] : [first, people - first];
          if (groups.some((group, column) => group.people !== null && group.people !== sizes[column]))
            continue;
          if (columns === 2 && groups.length < 2 && sizes.includes(0)) continue;
          const ways = sizes.map((size, column) => {
            const all: [number, number][] = [];
            for (let a = 0; a <= size; a++)
              for (let b = size - a; b <= size; b++) {
                const known = [a, b].every((count, row) => {
                  const cell = column < groups.length ? (cells[row]?.[column] ?? null) : null;
                  return cell === null || cell === count;
                });
                if (known) all.push([a, b]);
              }
            return all;
          });
          for (const one of ways[0] ?? [])
            for (const other of ways[1] ?? [[0, 0] as [number, number]]) {
              const sums = [one[0] + other[0], one[1] + other[1]];
              if (told.rows.some((row, index) => row.people !== null && row.people !== sums[index])) continue;
              for (const [row, sum] of sums.entries()) note(`option ${row}`, sum);
              for (const [column, way] of [one, other].entries())
                for (const [row, count] of way.entries()) note(`cell ${row} ${column}`, count);
            }
          if (columns < 2) break;
        }
        for (const [row, option] of told.rows.entries()) {
          if (option.people === null) expect(seen.get(`option ${row}`)?.size).toBeGreaterThanOrEqual(BELOW_3);
          for (let column = 0; column < groups.length; column++)
            if (cells[row]?.[column] === null)
              expect(seen.get(`cell ${row} ${column}`)?.size).toBeGreaterThanOrEqual(BELOW_3);
        }
      }),
      { numRuns: 1000 },
    );
    expect(shownAndHidden).toBeGreaterThan(10);
  });

  test("people are the base, and large numbers stay", () => {
    const group = (key: string, people: number): CountRow => ({
      key,
      people,
      perspective: "carer",
      voice: "own",
      channel: "paper",
    });
    const told = publishableSeveral(
      tally([group("", 100)], [group("a", 80), group("b", 60)], ["a", "b"]),
      2,
      8,
    );
    expect([told.people, ...told.rows.map(({ people: count }) => count)]).toEqual([100, 80, 60]);
    expect(told.by.perspective.cells).toEqual([[80], [60]]);
  });
});

test("an order is counted by places, and points settle it", () => {
  const put = (key: string, place: number, count: number) => ({
    key,
    place,
    people: count,
    perspective: "carer" as const,
    voice: "own" as const,
    channel: "paper" as const,
  });
  const order = rank(
    [put("a", 1, 3), put("b", 1, 2), put("b", 2, 3), put("c", 2, 2), put("c", 3, 3)],
    ["a", "b", "c", "d"],
  );
  expect(order.map(({ key, places, mean, points }) => [key, places, mean, points])).toEqual([
    ["b", [2, 3, 0, 0], 1.6, 17],
    ["a", [3, 0, 0, 0], 1, 12],
    ["c", [0, 2, 3, 0], 2.6, 12],
    ["d", [0, 0, 0, 0], null, 0],
  ]);
});

test("what is told is true, and no small number is among it", () => {
  fc.assert(
    fc.property(people(4, 30), ({ counted }) => {
      const told = publishable(counted, 8);
      told.rows.forEach(({ people: count }, i) => {
        if (count !== null) expect(count).toBe(counted.rows[i]?.people);
        if (count) expect(count).toBeGreaterThanOrEqual(8);
      });
      for (const grouping of GROUPINGS) {
        const { groups, cells } = told.by[grouping];
        groups.forEach(({ key, people: count }, j) => {
          const at = counted.by[grouping].groups.findIndex((group) => group.key === key);
          expect(count).toBe(counted.by[grouping].groups[at]?.people);
          cells.forEach((row, i) => {
            const cell = row[j] ?? null;
            if (cell === null) return;
            expect(cell).toBe(counted.by[grouping].cells[i]?.[at]);
            if (counted.rows[i]?.people) expect(cell).toBeGreaterThanOrEqual(8);
          });
        });
      }
    }),
  );
});

test("large numbers all stay", () => {
  const rows = ["yes", "no"].flatMap((key) =>
    PERSPECTIVES.map(
      (perspective): CountRow => ({ key, perspective, voice: "own", channel: "paper", people: 20 }),
    ),
  );
  const told = publishable(tally(rows, rows, ["yes", "no"]), 8);
  expect(told.rows.map(({ people: count }) => count)).toEqual([60, 60]);
  expect(told.by.perspective.cells).toEqual([
    [20, 20, 20],
    [20, 20, 20],
  ]);
});

test("one small number takes the next one with it, and zeros hide nobody", () => {
  expect(hiddenParts([81, 3, 20, 0], 8)).toEqual([false, true, true, false]);
  expect(hiddenParts([81, 4, 6, 40], 8)).toEqual([false, true, true, false]);
  expect(hiddenParts([81, 1, 2, 40], 8)).toEqual([false, true, true, true]);
  expect(hiddenParts([81, 40], 8)).toEqual([false, false]);
});

test("a question that too few answered is not the only one kept back", () => {
  const answeredBy = (count: number) => {
    const rows: CountRow[] = [
      { key: "yes", perspective: "carer", voice: "own", channel: "paper", people: count },
    ];
    return tally(rows, rows, ["yes"]);
  };
  const shown = (...answered: number[]) =>
    publishableQuestions(
      answered.map((count) => ({ tally: answeredBy(count) })),
      8,
    ).map((question) => question?.people);
  expect(shown(120, 5, 40)).toEqual([120, undefined, undefined]);
  expect(shown(120, 90)).toEqual([120, 90]);
  expect(shown(5)).toEqual([undefined]);
});

test("a cell that its row and column give away has one value", () => {
  const cells = [
    [3, 20],
    [20, 20],
  ];
  expect(
    possibleValues(
      cells,
      [
        [true, false],
        [false, false],
      ],
      [0, 0],
    ),
  ).toBe(1);
  expect(
    possibleValues(
      cells,
      [
        [true, true],
        [true, true],
      ],
      [0, 0],
    ),
  ).toBe(24);
});
