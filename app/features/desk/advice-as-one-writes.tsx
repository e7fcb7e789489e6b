import { useEffect, useRef, useState } from "react";
import type { Sentence } from "../../../server/domain/wording.ts";
import { EasyReadAdvice } from "./easy-read-advice.tsx";
import { picturedIn, sentencesIn } from "./easy-read-fields.ts";
import { linesOf } from "./fields.ts";

type Props = {
  /** Of the one sentence, or of the rows, in the form that this stands in. */
  name: string;
  /** What was saved: without scripts the advice is about that. */
  saved: readonly Sentence[];
  level: 2 | 3;
  /** Easy Read has a picture beside each sentence; other words may be text alone, one sentence a line. */
  pictured?: boolean;
};

/** Advice on words that follows what is typed, where scripts run. It is not spoken: it would interrupt. */
export function AdviceAsOneWrites({ name, saved, level, pictured = true }: Props) {
  const [sentences, setSentences] = useState(saved);
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const look = () => {
      const typed = new FormData(form);
      const lines = linesOf(String(typed.get(name) ?? "")).map((text) => ({ text }));
      setSentences([...lines, ...picturedIn(typed, name), ...sentencesIn(typed, name).sentences]);
    };
    // The browser may have kept what was typed before a reload.
    look();
    form.addEventListener("input", look);
    return () => form.removeEventListener("input", look);
  }, [name]);
  return (
    <div ref={here}>
      <EasyReadAdvice sentences={sentences} level={level} pictured={pictured} />
    </div>
  );
}
