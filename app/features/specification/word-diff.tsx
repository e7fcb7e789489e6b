import type { DiffPart } from "../../../server/domain/diff.ts";
import { VisuallyHidden } from "../../components/index.ts";
import "./specification.css";

/** What changed, word by word: colour, line and mark for the eye, "added" and "removed" for the ear. */
export function WordDiff({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <div className="word-diff">
      {parts.map(({ kind, text }, index) => {
        const key = String(index);
        if (kind === "same") return <span key={key}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          <Mark key={key}>
            <VisuallyHidden>{kind === "added" ? " added: " : " removed: "}</VisuallyHidden>
            {text}
            <VisuallyHidden> end. </VisuallyHidden>
          </Mark>
        );
      })}
    </div>
  );
}
