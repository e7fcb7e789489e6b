/** Interleaved runs and their medians. A figure is always printed beside the floor measured with it. */

export interface Figure {
  name: string;
  size: string;
  unit: string;
  floor: number | null;
  ours: number;
  /** Ours against the floor, in the sense of docs/benchmarks.md. */
  ratio: number | null;
}

export const RUNS = 5;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((sorted.length * of) / 100) - 1)] ?? 0;
}

/** Runs `floor` and `ours` in turn, so that whatever slows the machine slows both. */
export async function interleaved(
  floor: () => Promise<number>,
  ours: () => Promise<number>,
): Promise<{ floor: number; ours: number }> {
  await floor();
  await ours();
  const floors: number[] = [];
  const own: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    floors.push(await floor());
    own.push(await ours());
  }
  return { floor: median(floors), ours: median(own) };
}

/** Does `work` for every item, `atOnce` at a time, and returns how many were done in a second. */
export async function rate<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<number> {
  const left = [...items];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item);
    }),
  );
  return items.length / ((performance.now() - started) / 1000);
}

const round = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100);

export function print(figure: Figure, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(figure)}\n`);
    return;
  }
  const { name, size, unit, floor, ours, ratio } = figure;
  const cells = [name.padEnd(8), size.padEnd(52), unit.padEnd(10)];
  const numbers = [floor, ours, ratio].map((value) =>
    (value === null ? "–" : String(round(value))).padStart(9),
  );
  process.stdout.write(`${[...cells, ...numbers].join(" ")}\n`);
}
