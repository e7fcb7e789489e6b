import type { ReactNode } from "react";

type StitchKind = "said" | "understood" | "decided" | "changed" | "told" | "waiting";

const words: Record<StitchKind, string> = {
  said: "What was said",
  understood: "What we understood",
  decided: "What we decided",
  changed: "What changed",
  told: "What you were told",
  waiting: "What comes next",
};

type StitchProps = {
  kind: StitchKind;
  /** The date in words: "Monday 5 October 2026". */
  date?: ReactNode;
  /** Instead of the kind's own words. */
  title?: ReactNode;
  level?: 2 | 3 | 4 | undefined;
  children?: ReactNode;
};

/** One stitch of a thread: drawn on the spine, and always in words. */
export function Stitch({ kind, date, title, level = 2, children }: StitchProps) {
  const Heading = `h${level}` as const;
  return (
    <li className={`stitch stitch-${kind}`}>
      <svg className="stitch-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path className="stitch-heavy" d="M8 24 L24 8" />
      </svg>
      <Heading className="stitch-title">{title ?? words[kind]}</Heading>
      {date ? <p className="stitch-date">{date}</p> : null}
      {children ? <div className="stitch-words">{children}</div> : null}
    </li>
  );
}

/** The spine: from a contribution, through what became of it, to a clause and back. Holds `Stitch`es. */
export function Thread({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="thread">
      <svg className="thread-spine" aria-hidden="true" focusable="false">
        <line className="thread-line" x1="16" y1="18" x2="16" y2="100%" />
      </svg>
      <ol className="thread-list" aria-label={label}>
        {children}
      </ol>
    </div>
  );
}

const mostDrawn = 12;

/** A margin of stitches beside a clause, one for each voice, with the words that count them. */
export function StitchMargin({ count, children }: { count: number; children: ReactNode }) {
  const drawn = Math.min(count, mostDrawn);
  return (
    <div className="stitch-margin">
      {drawn > 0 ? (
        <svg
          className="stitch-row"
          viewBox={`0 0 ${drawn * 15 + 6} 20`}
          width={drawn * 15 + 6}
          height="20"
          aria-hidden="true"
          focusable="false"
        >
          <line className="thread-line" x1="2" y1="10" x2={drawn * 15 + 4} y2="10" />
          {Array.from({ length: drawn }, (_, index) => (
            <path key={String(index)} className="stitch-heavy" d={`M${index * 15 + 7} 16 l7 -12`} />
          ))}
        </svg>
      ) : null}
      <p>{children}</p>
    </div>
  );
}

/** A running stitch across: the line that begins and ends every page. */
export function StitchLine() {
  return (
    <svg className="stitch-line" aria-hidden="true" focusable="false">
      <line className="thread-line" x1="0" y1="6" x2="100%" y2="6" />
    </svg>
  );
}
