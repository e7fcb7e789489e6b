import { useId } from "react";

type Props = {
  /** Where you are in words: "Question 3 of 7". */
  words: string;
  value: number;
  max: number;
};

/** Where you are, in words first; the bar only repeats them. */
export function Progress({ words, value, max }: Props) {
  const id = useId();
  return (
    <div className="progress">
      <p className="progress-words" id={id}>
        {words}
      </p>
      <progress className="progress-bar" value={value} max={max} aria-labelledby={id} />
    </div>
  );
}
