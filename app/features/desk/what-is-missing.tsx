import type { Written } from "../../../server/domain/translation.ts";
import type { WordingFormat } from "../../../server/domain/wording.ts";
import { Details, Notice } from "../../components/index.ts";

type Props = { written: Record<WordingFormat, Written>; language: { english: string }; level: 2 | 3 };

/** How much of a consultation is written in a language, and what is not. */
export function WhatIsMissing({ written: { standard, easy_read }, language, level }: Props) {
  const whole = standard.missing.length === 0;
  return (
    <Notice
      tone={whole ? "agreed" : "waiting"}
      level={level}
      title={`${language.english}: ${standard.written} of ${standard.of} parts are written`}
    >
      {whole ? (
        <p>Nothing is missing in the usual words.</p>
      ) : (
        <Details summary={`What is missing in ${language.english}`}>
          <ul>
            {standard.missing.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Details>
      )}
      <p>
        {easy_read.written === 0
          ? `There is no Easy Read in ${language.english}. People who want it read the usual ${language.english} words.`
          : `${easy_read.written} of ${easy_read.of} parts are in Easy Read too.`}
      </p>
    </Notice>
  );
}
