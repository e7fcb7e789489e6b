import type { ReactNode } from "react";
import type { Choice } from "../../../server/shared/chosen.ts";
import { PeoplesWords } from "../../components/index.ts";
import { ChosenBeside } from "./chosen-beside.tsx";
import { countWords, firstWords } from "./first-words.ts";

type Props = {
  text: string;
  language: string;
  /** What was chosen with them. */
  choice?: Choice | null | undefined;
  /** Where they begin, of a part of longer words. */
  startsAt?: number | null | undefined;
  /** Characters that are shown at most. */
  most?: number;
  /** The way to all of the words. */
  children?: ReactNode;
};

/** About a hundred and thirty words: more would hide what the others on the page said. */
const MOST = 700;

/** Somebody's words on a page that quotes many. Several pages of one person are shortened, and it is said. */
export function QuotedWords({ text, language, choice, startsAt = null, most = MOST, children }: Props) {
  const shown = firstWords(text, most);
  const part = startsAt === null ? null : <p>One part of what the person wrote.</p>;
  const all = shown === text ? part : <p>{countWords(text)} words in all.</p>;
  return (
    <PeoplesWords
      lang={language === "en" ? undefined : language}
      before={choice ? <ChosenBeside {...choice} /> : null}
      by={
        all || children ? (
          <>
            {all}
            {children}
          </>
        ) : null
      }
    >
      {shown}
    </PeoplesWords>
  );
}
