import { languages } from "../../../accessibility/interface/languages.ts";
import type { Sentence } from "../../../server/domain/wording.ts";
import { spokenIn } from "../../lib/spoken-in.ts";
import { Tell } from "../../lib/words.tsx";
import { Paragraphs, Said } from "./said.tsx";

interface Props {
  sentences: readonly Sentence[];
  /** The usual words in their paragraphs, for where there are no sentences. */
  text: string;
  lang?: string | undefined;
  /** Easy Read was asked for, and nobody has written it. */
  standsIn?: boolean;
}

/** A text as somebody meets it. Where the usual words stand in for Easy Read, it says so. */
export function Told({ sentences, text, lang, standsIn = false }: Props) {
  return (
    <>
      {standsIn ? <Tell words={languages.standsIn} /> : null}
      {sentences.length > 0 ? (
        <Said sentences={sentences} lang={lang} />
      ) : text ? (
        <div {...spokenIn(lang)}>
          <Paragraphs text={text} />
        </div>
      ) : null}
    </>
  );
}
