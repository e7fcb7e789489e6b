import type { PictureName } from "../../../accessibility/pictures.ts";
import { pictureNames } from "../../../accessibility/pictures.ts";
import { type Met, type Sentence, wordsOf } from "../../../server/domain/wording.ts";
import { Picture, PictureWords } from "../../components/index.ts";
import { spokenIn } from "../../lib/spoken-in.ts";

/** A wording's picture, where the kit has one by that name. */
export function pictureOf(name: string | undefined): PictureName | undefined {
  return pictureNames.find((known) => known === name);
}

/** What is said, and its language where that must be told. */
type Words = Omit<Met, "sentences"> & { sentences: readonly Sentence[] };

/** A wording: with pictures one idea a row, else as a paragraph. */
export function Said({ sentences, lang }: Words) {
  if (sentences.length === 0) return null;
  const spoken = spokenIn(lang);
  if (!sentences.some(({ picture }) => picture))
    return <p {...spoken}>{sentences.map(({ text }) => text).join(" ")}</p>;
  return (
    <PictureWords
      lines={sentences.map(({ text, picture }) => ({
        ...spoken,
        picture: pictureOf(picture) ?? "info",
        words: text,
      }))}
    />
  );
}

/** Answers to choose from, to read: with pictures one a row, else as a list. */
export function Choices({
  options,
}: {
  options: readonly (Met & { id: string; picture?: string | null })[];
}) {
  const choices = options.map(({ id, sentences, picture, lang }) => ({
    id,
    spoken: spokenIn(lang),
    words: wordsOf({ sentences }),
    picture: pictureOf(picture ?? sentences[0]?.picture),
  }));
  if (choices.some(({ picture }) => picture))
    return (
      <PictureWords
        lines={choices.map(({ words, picture, spoken }) => ({
          ...spoken,
          words,
          picture: picture ?? "info",
        }))}
      />
    );
  return (
    <ul>
      {choices.map(({ id, words, spoken }) => (
        <li key={id} {...spoken}>
          {words}
        </li>
      ))}
    </ul>
  );
}

/** One sentence with its picture, where it has one: for a heading or a legend. */
export function Pictured({ sentence, lang }: { sentence: Sentence; lang?: string | undefined }) {
  const picture = pictureOf(sentence.picture);
  return (
    <span className="asked" {...spokenIn(lang)}>
      {picture ? <Picture name={picture} size="large" /> : null}
      <span>{sentence.text}</span>
    </span>
  );
}

/** Text of several paragraphs, as it was written; lines that all begin with a dash are a list. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => {
    const lines = paragraph.split("\n");
    const key = String(index);
    return lines.every((line) => line.startsWith("- ")) ? (
      <ul key={key} className="as-written">
        {lines.map((line, at) => (
          <li key={String(at)}>{line.slice(2)}</li>
        ))}
      </ul>
    ) : (
      <p key={key} className="as-written">
        {paragraph}
      </p>
    );
  });
}

/** How a sentence that asks ends, in the scripts of the languages that are listed. */
const ASKS = /[?؟]\s*$/;

/** The sentence that asks is the page's heading; what leads up to it stands above, the rest is its hint. */
export function askedIn(sentences: readonly Sentence[]) {
  const found = sentences.findIndex(({ text }) => ASKS.test(text));
  const at = Math.max(found, 0);
  return { before: sentences.slice(0, at), ask: sentences[at], after: sentences.slice(at + 1) };
}
