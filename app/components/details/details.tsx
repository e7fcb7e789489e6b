import type { ReactNode } from "react";

type Props = { summary: ReactNode; open?: boolean | undefined; children: ReactNode };

/** More, for those who want it. Never for something that everybody must read. */
export function Details({ summary, open, children }: Props) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div className="details-words">{children}</div>
    </details>
  );
}
