import { Picture } from "../picture/picture.tsx";

type Way = { href: string; label: string };
type Props = {
  /** What the pages are of, for the name of the landmark: "Contributions". */
  label: string;
  /** Where you are: "Page 2 of 9". */
  words: string;
  previous?: Way | undefined;
  next?: Way | undefined;
};

/** Where you are among pages, and the way back and on. */
export function Pager({ label, words, previous, next }: Props) {
  return (
    <nav className="pager" aria-label={`${label}: pages`}>
      {previous ? (
        <a className="pager-way" href={previous.href} rel="prev">
          <Picture name="back" size="small" /> {previous.label}
        </a>
      ) : null}
      <p className="pager-words">{words}</p>
      {next ? (
        <a className="pager-way" href={next.href} rel="next">
          {next.label} <Picture name="next" size="small" />
        </a>
      ) : null}
    </nav>
  );
}
