import type { ReactNode } from "react";

type Props = {
  children: ReactNode;
  /** Who, as far as it may be told: "A carer, online". */
  by?: ReactNode;
  lang?: string | undefined;
};

/** Somebody's own words, exactly as they gave them. */
export function PeoplesWords({ children, by, lang }: Props) {
  const words = (
    <blockquote lang={lang} dir="auto">
      {typeof children === "string" ? <p>{children}</p> : children}
    </blockquote>
  );
  if (!by) return <div className="peoples-words">{words}</div>;
  return (
    <figure className="peoples-words">
      {words}
      <figcaption>{by}</figcaption>
    </figure>
  );
}
