import type { ReactNode } from "react";

export type Step = {
  title: ReactNode;
  when?: ReactNode;
  words?: ReactNode;
  state?: "done" | "now" | "next" | undefined;
};

const states = { done: "Done", now: "Now", next: "Later" } as const;

/** What happens, in order. The state is said in words as well as drawn. */
export function Steps({ steps, label }: { steps: readonly Step[]; label?: string | undefined }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ title, when, words, state }, index) => (
        <li
          key={String(index)}
          className={`step step-${state ?? "plain"}`}
          aria-current={state === "now" ? "step" : undefined}
        >
          <div className="step-body">
            <p className="step-title">
              {title}
              {state ? <span className="step-state"> {states[state]}</span> : null}
            </p>
            {when ? <p className="step-when">{when}</p> : null}
            {words ? <div className="step-words">{words}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
