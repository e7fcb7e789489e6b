import type { ReactNode } from "react";

type Props = {
  children: ReactNode;
  /** What the words go with and are no part of: "They chose: Agree". */
  before?: ReactNode;
  /** Who, as far as it may be told: "A carer, online". */
  by?: ReactNode;
  lang?: string | undefined;
};

/** Somebody's own words, exactly as they gave them. */
export function PeoplesWords({ children, before, by, lang }: Props) {
  const words = (
    <blockquote lang={lang} dir="auto">
      {typeof children === "string" ? <p>{children}</p> : children}
    </blockquote>
  );
  const all = (
    <>
      {before ? <div className="peoples-words-before">{before}</div> : null}
      {words}
    </>
  );
  // A figure has a name, and only who said it can be one.
  if (!by) return <div className="peoples-words">{all}</div>;
  return (
    <figure className="peoples-words">
      {all}
      <figcaption>{by}</figcaption>
    </figure>
  );
}
