import type { Range } from "../../../server/domain/passage.ts";
import { FieldGroup } from "../../components/field/field.tsx";

type Props = {
  text: string;
  language: string;
  /** Sentence by sentence; a passage begins at the first of them in any case. */
  steps: readonly Range[];
  /** Where passages begin. */
  marked: readonly number[];
  /** Where they go on beginning, because something rests on them. */
  lasting: readonly number[];
  error: string | undefined;
};

/** Somebody's words, a sentence a line. A tick before a sentence begins a passage there. */
export function CutSteps({ text, language, steps, marked, lasting, error }: Props) {
  const lang = language === "en" ? undefined : language;
  return (
    <FieldGroup
      label="Where does a new passage begin?"
      name="cuts"
      hint="Tick the first sentence of each passage. Take a tick away to join a passage with the one before it."
      error={error}
    >
      <ol className="cut-steps">
        {steps.map(({ startsAt, endsAt }) => {
          const words = text.slice(startsAt, endsAt).trimEnd();
          if (startsAt === 0) {
            return (
              <li key={startsAt} className="cut-step cut-step-first">
                <p className="cut-step-words" lang={lang} dir="auto">
                  {words}
                </p>
              </li>
            );
          }
          const id = `cut-${startsAt}`;
          const lasts = lasting.includes(startsAt);
          return (
            <li key={startsAt} className="cut-step">
              <input
                className="choice-input"
                type="checkbox"
                id={id}
                name="cuts"
                value={startsAt}
                defaultChecked={lasts || marked.includes(startsAt)}
                disabled={lasts}
                aria-describedby={lasts ? `${id}-stays` : undefined}
              />
              <label className="cut-step-words" htmlFor={id} lang={lang} dir="auto">
                {words}
              </label>
              {lasts ? (
                <>
                  <span className="cut-step-stays" id={`${id}-stays`}>
                    This tick stays.
                  </span>
                  <input type="hidden" name="cuts" value={startsAt} />
                </>
              ) : null}
            </li>
          );
        })}
      </ol>
    </FieldGroup>
  );
}
