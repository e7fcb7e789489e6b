import { question as words } from "../../../accessibility/interface/taking-part.ts";
import { spokenIn } from "../../lib/spoken-in.ts";
import { useWords } from "../../lib/words.tsx";
import type { Question } from "./asked.tsx";
import { Said } from "./said.tsx";

type Section = NonNullable<Question["section"]>;

/** Which part of how many, and what it is called. */
export function SectionName({ section: { number, count, title, titleLang } }: { section: Section }) {
  const { say } = useWords();
  return (
    <>
      {say(words.part, { number, count })}
      <span {...spokenIn(titleLang)}>{title}</span>
    </>
  );
}

/** What a part is about, above the first of its questions. */
export function SectionBegins({ question: { section } }: { question: Question }) {
  return section?.begins ? <Said sentences={section.sentences} lang={section.lang} /> : null;
}

/** The questions of each part; those without one stand before all parts, and are not among them. */
export function bySection<Q extends Pick<Question, "section">>(questions: readonly Q[]) {
  return questions.flatMap(({ section }) =>
    section?.begins
      ? [{ section, questions: questions.filter((other) => other.section?.number === section.number) }]
      : [],
  );
}
