import { type ReactNode, useId } from "react";

interface Bar {
  /** What the bar stands for, beside its row: left out where a row has one bar. */
  words?: string | undefined;
  /** Nothing where the number is not told: then there is no bar. */
  value: number | null;
  /** What the bar says: the number as people read it. */
  said: ReactNode;
}

type Props = {
  /** What the drawing shows, for whoever does not see it. Its numbers stand in the table before it. */
  name: string;
  rows: readonly { key: string; words: ReactNode; bars: readonly Bar[] }[];
};

/** Filled, striped, dotted, hatched the other way: the words beside each bar say what it is all the same. */
const PATTERNS = ["solid", "stripes", "dots", "cross"] as const;

/** Bars that say a table once more. The numbers and names are words, and every bar has a pattern. */
export function BarChart({ name, rows }: Props) {
  const id = useId();
  const most = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)));
  return (
    <div className="bar-chart" role="img" aria-label={name}>
      <Patterns id={id} />
      {rows.map(({ key, words, bars }) => (
        <div key={key} className="bar-chart-row">
          <span className="bar-chart-name">{words}</span>
          {bars.map(({ words: barWords, value, said }, index) => (
            <span key={barWords ?? ""} className="bar-chart-bar">
              {barWords ? <span className="bar-chart-words">{barWords}</span> : null}
              {value ? (
                <svg
                  aria-hidden="true"
                  width={`${(value / most) * 100}%`}
                  height="100%"
                  className="bar-chart-drawn"
                >
                  <rect
                    width="100%"
                    height="100%"
                    fill={`url(#${id}${PATTERNS[index % PATTERNS.length]})`}
                    className="bar-chart-edge"
                  />
                </svg>
              ) : null}
              <span className="bar-chart-said">{said}</span>
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

function Patterns({ id }: { id: string }) {
  const tile = { width: 8, height: 8, patternUnits: "userSpaceOnUse" } as const;
  return (
    <svg aria-hidden="true" width="0" height="0" className="bar-chart-patterns">
      <defs>
        <pattern id={`${id}solid`} {...tile}>
          <rect width="8" height="8" className="bar-chart-ink" />
        </pattern>
        <pattern id={`${id}stripes`} {...tile} patternTransform="rotate(45)">
          <rect width="4" height="8" className="bar-chart-ink" />
        </pattern>
        <pattern id={`${id}dots`} {...tile}>
          <circle cx="4" cy="4" r="2.4" className="bar-chart-ink" />
        </pattern>
        <pattern id={`${id}cross`} {...tile} patternTransform="rotate(-45)">
          <rect width="2" height="8" className="bar-chart-ink" />
          <rect width="8" height="2" className="bar-chart-ink" />
        </pattern>
      </defs>
    </svg>
  );
}
