import type { ReactNode } from "react";

type Gap = "small" | "medium" | "large";

/** Things under one another, evenly spaced. */
export function Stack({ gap = "medium", children }: { gap?: Gap | undefined; children: ReactNode }) {
  return <div className={`stack stack-${gap}`}>{children}</div>;
}

/** Two or more columns of equal right, which become one where there is no room. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="columns">{children}</div>;
}

/** Things side by side that wrap: buttons, tags. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="row">{children}</div>;
}

type TitleProps = {
  children: ReactNode;
  /** A line above the title: what this belongs to. */
  above?: ReactNode;
  /** A sentence or two below it, set larger. */
  lede?: ReactNode;
  lang?: string | undefined;
};

/** The page's one h1, with what stands above and below it. */
export function PageTitle({ children, above, lede, lang }: TitleProps) {
  return (
    <div className="page-title" lang={lang}>
      {above ? <p className="page-title-above">{above}</p> : null}
      <h1>{children}</h1>
      {lede ? <div className="lede">{typeof lede === "string" ? <p>{lede}</p> : lede}</div> : null}
    </div>
  );
}

/** A part of a page on its own ground. */
export function Panel({ children }: { children: ReactNode }) {
  return <div className="panel">{children}</div>;
}

/** A part of a page on its own ground, from edge to edge of the window. */
export function Band({ children }: { children: ReactNode }) {
  return <div className="band">{children}</div>;
}

/** Read by screen readers, not seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
