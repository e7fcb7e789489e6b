import { Details, Link, Notice } from "../../components/index.ts";
import "./import-notes.css";

export interface ImportNote {
  where: string;
  what: string;
  kind: "left-out" | "check";
  clauseId: string | null;
}

type Props = {
  notes: readonly ImportNote[];
  /** Where a clause can be looked at; nothing for one that is no longer there. */
  hrefOf: (clauseId: string) => string | undefined;
  /** Nothing has been published since: the list is news. */
  isNew: boolean;
};

/** Up to so many notes are shown at once. */
const FEW = 12;
/** A note longer than this is folded: it holds a whole text box or comment. */
const LONG = 500;

const things = (count: number) => (count === 1 ? "1 thing" : `${count} things`);

/** What an import left out, and what it read in a way that somebody should check, clause by clause. */
export function ImportNotes({ notes, hrefOf, isNew }: Props) {
  if (notes.length === 0) return null;
  const leftOut = notes.filter(({ kind }) => kind === "left-out");
  const toCheck = notes.filter(({ kind }) => kind === "check");
  return (
    <Notice tone="waiting" picture="search" title="Compare the clauses with your document">
      <p>
        {leftOut.length > 0
          ? `We left out ${things(leftOut.length)}. Every other word of the document is in a clause.`
          : "Every word of the document is in a clause."}
      </p>
      <NoteList title="What we left out" notes={leftOut} {...{ hrefOf, isNew }} />
      <NoteList title="What to check" notes={toCheck} {...{ hrefOf, isNew }} />
    </Notice>
  );
}

function NoteList({ title, notes, hrefOf, isNew }: Props & { title: string }) {
  if (notes.length === 0) return null;
  const places = new Map<string, ImportNote[]>();
  const whole = notes.filter(({ clauseId }) => clauseId === null);
  for (const note of [...whole, ...notes.filter(({ clauseId }) => clauseId !== null)]) {
    const key = note.clauseId ?? note.where;
    places.set(key, [...(places.get(key) ?? []), note]);
  }
  return (
    <Details summary={`${title} (${notes.length})`} open={isNew && notes.length <= FEW}>
      {[...places].map(([key, [first, ...rest]]) => {
        if (!first) return null;
        const href = first.clauseId === null ? undefined : hrefOf(first.clauseId);
        return (
          <section key={key} className="import-place">
            <h3>
              {href ? (
                <Link href={href} alone>
                  {first.where}
                </Link>
              ) : (
                first.where
              )}
            </h3>
            <ul>
              {[first, ...rest].map((note, index) => (
                <li key={String(index)}>
                  <What words={note.what} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Details>
  );
}

function What({ words }: { words: string }) {
  if (words.length <= LONG) return words;
  const start = words.slice(0, words.lastIndexOf(" ", LONG / 2));
  return (
    <>
      {start} …
      <Details summary="All of it">
        <p>{words}</p>
      </Details>
    </>
  );
}
