/**
 * Complementary suppression: which counts stay hidden beside the small ones, so that nobody can work a
 * small one out from the others. Why this method: docs/decisions/0019-small-numbers.md.
 */

/** Hidden rows or columns are looked at as one: only their sum could be known. */
interface Line {
  members: readonly number[];
  hidden: boolean;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Which parts of a known total stay hidden: those below `below`, and the next smallest, until at least
 * `below` values are possible for each. Nobody stands behind a zero, so it is told and hides nobody; but
 * where nothing else would be told, not even the zeros are.
 */
export function hiddenParts(parts: readonly number[], below: number): boolean[] {
  const ascending = parts
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count);
  const few = ascending.filter(({ count }) => count < below).length;
  let hidden = few;
  // Each of them is at least one: the others leave it this many values, and with `hidden` = 1 only one.
  const values = () =>
    hidden < 2 ? 1 : sum(ascending.slice(0, hidden).map(({ count }) => count)) - hidden + 1;
  while (few > 0 && hidden < ascending.length && values() < below) hidden++;
  if (few > 0 && hidden === ascending.length) return parts.map(() => true);
  const indexes = new Set(ascending.slice(0, hidden).map(({ index }) => index));
  return parts.map((_, index) => indexes.has(index));
}

/**
 * How much could flow from one row or column to another over hidden cells, without changing a sum: Ford and
 * Fulkerson (1956). A hidden cell can grow without end, and shrink until nobody is left in it.
 */
function mostFlow(
  cells: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  from: number,
  to: number,
  except: readonly [number, number],
): number {
  const rows = cells.length;
  const nodes = rows + (cells[0]?.length ?? 0);
  const capacity = Array.from({ length: nodes }, () => new Array<number>(nodes).fill(0));
  cells.forEach((row, i) => {
    row.forEach((count, j) => {
      if (!hidden[i]?.[j] || (i === except[0] && j === except[1])) return;
      (capacity[i] as number[])[rows + j] = Number.POSITIVE_INFINITY;
      (capacity[rows + j] as number[])[i] = count;
    });
  });
  const left = (one: number, other: number) => capacity[one]?.[other] ?? 0;
  const push = (node: number, most: number, seen: Set<number>): number => {
    if (node === to) return most;
    seen.add(node);
    for (let next = 0; next < nodes; next++) {
      if (seen.has(next) || left(node, next) === 0) continue;
      const pushed = push(next, Math.min(most, left(node, next)), seen);
      if (pushed === 0) continue;
      (capacity[node] as number[])[next] = left(node, next) - pushed;
      (capacity[next] as number[])[node] = left(next, node) + pushed;
      return pushed;
    }
    return 0;
  };
  let flow = 0;
  for (;;) {
    const pushed = push(from, Number.MAX_SAFE_INTEGER, new Set());
    if (pushed === 0) return flow;
    flow += pushed;
  }
}

/** How many values a hidden cell could have for somebody who knows every sum and every cell that is shown. */
export function possibleValues(
  cells: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  [row, column]: readonly [number, number],
): number {
  const columnNode = cells.length + column;
  const more = mostFlow(cells, hidden, columnNode, row, [row, column]);
  const fewer = mostFlow(cells, hidden, row, columnNode, [row, column]);
  return Math.min(fewer, cells[row]?.[column] ?? 0) + more + 1;
}

/** Lines with their hidden ones taken together at the end. */
function linesOf(hidden: readonly boolean[]): Line[] {
  const shown = hidden.flatMap((isHidden, index) => (isHidden ? [] : [{ members: [index], hidden: false }]));
  const members = hidden.flatMap((isHidden, index) => (isHidden ? [index] : []));
  return members.length > 0 ? [...shown, { members, hidden: true }] : shown;
}

/** Hides three more cells that make a rectangle with one: the fewest people that are enough for it. */
function hideRectangle(
  cells: readonly (readonly number[])[],
  hidden: boolean[][],
  [row, column]: readonly [number, number],
  below: number,
): boolean {
  let best: { corners: (readonly [number, number])[]; enough: boolean; people: number } | null = null;
  for (let i = 0; i < cells.length; i++) {
    for (let j = 0; j < (cells[0]?.length ?? 0); j++) {
      if (i === row || j === column) continue;
      const corners = (
        [
          [i, j],
          [i, column],
          [row, j],
        ] as const
      ).filter(([r, c]) => !hidden[r]?.[c]);
      if (corners.length === 0) continue;
      const tried = hidden.map((line) => [...line]);
      for (const [r, c] of corners) (tried[r] as boolean[])[c] = true;
      const enough = possibleValues(cells, tried, [row, column]) >= below;
      const people = sum(corners.map(([r, c]) => cells[r]?.[c] ?? 0));
      const better = !best || (enough === best.enough ? people < best.people : enough);
      if (better) best = { corners, enough, people };
    }
  }
  for (const [r, c] of best?.corners ?? []) (hidden[r] as boolean[])[c] = true;
  return best !== null;
}

/**
 * Which cells of a table stay hidden from somebody who knows every sum of it, except those of hidden rows and
 * columns, of which only the sum of them all is known. Nothing is returned when no cell may be shown.
 */
export function hiddenCells(
  counts: readonly (readonly number[])[],
  hiddenRows: readonly boolean[],
  hiddenColumns: readonly boolean[],
  below: number,
): boolean[][] | null {
  const rows = linesOf(hiddenRows);
  const columns = linesOf(hiddenColumns);
  const cells = rows.map((row) =>
    columns.map((column) => sum(row.members.flatMap((i) => column.members.map((j) => counts[i]?.[j] ?? 0)))),
  );
  const rowSums = cells.map(sum);
  const columnSums = columns.map((_, j) => sum(cells.map((row) => row[j] ?? 0)));
  // Where nobody is in a whole row or column, that is known already.
  const isKnown = (i: number, j: number) => rowSums[i] === 0 || columnSums[j] === 0;
  const hidden = cells.map((row, i) =>
    row.map(
      (count, j) =>
        !isKnown(i, j) && (count < below || (rows[i]?.hidden ?? false) || (columns[j]?.hidden ?? false)),
    ),
  );
  // The sum of several hidden cells says nothing about one of them, once it is not small itself.
  const needsCover = (i: number, j: number) =>
    hidden[i]?.[j] && !((rows[i]?.hidden || columns[j]?.hidden) && (cells[i]?.[j] ?? 0) >= below);
  for (;;) {
    const open = cells
      .flatMap((row, i) => row.map((_, j) => [i, j] as const))
      .find(([i, j]) => needsCover(i, j) && possibleValues(cells, hidden, [i, j]) < below);
    if (!open) break;
    if (!hideRectangle(cells, hidden, open, below)) return null;
  }
  const lineOf = (lines: readonly Line[], member: number) =>
    lines.findIndex(({ members }) => members.includes(member));
  const result = counts.map((row, i) =>
    row.map((_, j) => hidden[lineOf(rows, i)]?.[lineOf(columns, j)] ?? true),
  );
  return result.some((row) => row.includes(false)) ? result : null;
}
