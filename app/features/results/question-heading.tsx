import type { ReactNode } from "react";
import { question as words } from "../../../accessibility/interface/taking-part.ts";
import type { ShownFigures } from "../../../server/shared/figures.ts";
import { useWords } from "../../lib/words.tsx";

type Question = Pick<ShownFigures["questions"][number], "number" | "part" | "inPart">;

/** The part of the consultation that begins here, if one does, above the heading of the question. */
export function QuestionHeading({ of, children }: { of: Question; children: ReactNode }) {
  const { say } = useWords();
  const { number, part, inPart } = of;
  const Heading = inPart ? "h3" : "h2";
  return (
    <>
      {part ? (
        <h2>
          {say(words.part, { number: part.number, count: part.count })}
          {part.title}
        </h2>
      ) : null}
      <Heading id={`question-${number}`}>{children}</Heading>
    </>
  );
}
