/** What is said in a recording, or written in a letter, typed by staff: it becomes the words that are traced. */
import { z } from "zod";
import { PACK_LANGUAGES } from "./pack.ts";
import { contributionInput } from "./reading.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { LONGEST_TEXT, longText, tooLong } from "./text.ts";
import type { UploadKind } from "./upload.ts";

/** What has to be typed before it can be read by everybody who reads. A photo is described instead. */
export const TYPED_OUT: readonly UploadKind[] = ["audio", "video", "letter"];

const languages = PACK_LANGUAGES.map(({ code }) => code);

export const writeTranscriptInput = contributionInput.extend({
  file: z.uuid(),
  text: longText,
  language: z.enum(languages, "Choose the language that is spoken or written."),
  /** When it was typed last, as the typist saw it; null where nothing had been typed. */
  had: z.coerce.date().nullable().default(null),
  /** It is all there: from now on these are the words. */
  complete: z.boolean().default(false),
});
export type WriteTranscriptInput = z.infer<typeof writeTranscriptInput>;

export interface Typed {
  text: string;
  language: string;
  typedAt: Date;
  completedAt: Date | null;
}

/** Why a transcript cannot be kept so: it says nothing, or somebody else typed at it meanwhile. */
export function typingProblem(
  input: Pick<WriteTranscriptInput, "text" | "had" | "complete">,
  now: Pick<Typed, "typedAt"> | null,
): Refusal | null {
  if ((now?.typedAt.getTime() ?? null) !== (input.had?.getTime() ?? null))
    return refusal("changed-meanwhile");
  if (!input.complete || input.text !== "") return null;
  return refusal("invalid", undefined, {
    text: "Type what is said or written. Say so if nothing can be made out.",
  });
}

/**
 * The words of an answer, once all of its recordings and letters are typed out: what the person wrote beside them,
 * then each transcript in the order of the files. Null while one of them is missing.
 */
export function wordsOfFiles(
  own: string | null,
  files: readonly { kind: UploadKind; transcript: Typed | null }[],
): { words: string; language: string } | Refusal | null {
  const wanted = files.filter(({ kind }) => TYPED_OUT.includes(kind));
  const typed = wanted.flatMap(({ transcript }) => (transcript?.completedAt ? [transcript] : []));
  const [first] = typed;
  if (!first || typed.length < wanted.length) return null;
  const words = [...(own ? [own] : []), ...typed.map(({ text }) => text)].join("\n\n");
  if (words.length <= LONGEST_TEXT) return { words, language: first.language };
  return refusal("text-too-long", undefined, { text: tooLong(words.length, LONGEST_TEXT) });
}
