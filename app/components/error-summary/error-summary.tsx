import { useEffect, useId, useRef } from "react";
import { Picture } from "../picture/picture.tsx";

/** Field id to sentence. The key `form` is for an error that belongs to no field. */
export type Errors = Readonly<Record<string, string | undefined>>;

// The page arrives by a form's POST: the browser then puts focus here, so that a screen reader begins with what is wrong.
const focusOnArrival = { tabIndex: -1, autoFocus: true };

type Props = {
  errors?: Errors | null | undefined;
  /** The refusal's own sentence. It stands alone when no field is named. */
  message?: string | undefined;
};

/** Lists what is wrong, each a link to its field. Shows nothing when nothing is wrong. */
export function ErrorSummary({ errors, message }: Props) {
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  const wrong = Object.entries(errors ?? {}).filter(([, sentence]) => sentence);
  const words = [message, ...wrong.map(([, sentence]) => sentence)].filter(Boolean).join("|");

  useEffect(() => {
    if (!words) return;
    box.current?.focus();
    if (!document.title.startsWith("Error: ")) document.title = `Error: ${document.title}`;
  }, [words]);

  if (!words) return null;
  return (
    <section
      className="error-summary"
      aria-labelledby={titleId}
      data-error-summary
      ref={box}
      {...focusOnArrival}
    >
      <h2 id={titleId}>
        <Picture name="warning" size="small" />{" "}
        {wrong.length > 1 ? "There are some problems" : "There is a problem"}
      </h2>
      {message ? <p>{message}</p> : null}
      {wrong.length > 0 ? (
        <ul>
          {wrong.map(([field, sentence]) => (
            <li key={field}>{field === "form" ? sentence : <a href={`#${field}`}>{sentence}</a>}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
