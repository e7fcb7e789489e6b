import type { ReactNode } from "react";
import type { Written } from "../../../server/domain/translation.ts";
import type { WordingFormat } from "../../../server/domain/wording.ts";
import { Details, Notice } from "../../components/index.ts";

type Props = { written: Record<WordingFormat, Written>; language: { english: string }; level: 2 | 3 };

/** How much of a consultation is written in a language, and what is not. */
export function WhatIsMissing({ written: { standard, easy_read, young_people }, language, level }: Props) {
  return (
    <Missing
      written={standard}
      name={language.english}
      missingIn={language.english}
      level={level}
      whole="Nothing is missing in the usual words."
    >
      <p>
        {easy_read.written === 0
          ? `There is no Easy Read in ${language.english}. People who want it read the usual ${language.english} words.`
          : `${easy_read.written} of ${easy_read.of} parts are in Easy Read too.`}
      </p>
      {young_people.written === 0 ? null : (
        <p>
          {`${young_people.written} of ${young_people.of} parts are in words for children and young people too.`}
        </p>
      )}
    </Missing>
  );
}

type ForYoungProps = { written: Written; level: 2 | 3 };

/** How much of a consultation is written for children and young people in English, and what is not. */
export function WhatIsMissingForYoung({ written, level }: ForYoungProps) {
  return (
    <Missing
      written={written}
      name="Children and young people"
      missingIn="words for children and young people"
      level={level}
      whole="Nothing is missing in words for them."
    >
      <p>
        {written.written === 0
          ? "Nothing is written for them yet. They read the usual words."
          : "Whoever says that they are a child or a young person reads these. What is missing they read in the usual words."}
      </p>
    </Missing>
  );
}

type MissingProps = {
  written: Written;
  name: string;
  missingIn: string;
  level: 2 | 3;
  /** What is said where nothing is missing. */
  whole: string;
  children: ReactNode;
};

function Missing({
  written: { written, of, missing },
  name,
  missingIn,
  level,
  whole,
  children,
}: MissingProps) {
  return (
    <Notice
      tone={missing.length === 0 ? "agreed" : "waiting"}
      level={level}
      title={`${name}: ${written} of ${of} parts are written`}
    >
      {missing.length === 0 ? (
        <p>{whole}</p>
      ) : (
        <Details summary={`What is missing in ${missingIn}`}>
          <ul>
            {missing.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </Details>
      )}
      {children}
    </Notice>
  );
}
