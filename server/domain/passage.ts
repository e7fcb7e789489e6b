/**
 * Passages: the parts into which somebody's words are cut, so that each can be themed, given to somebody, answered
 * and traced on its own. A cut is a place in the words, in UTF-16 code units. The passages of one text follow from
 * its cuts: from the beginning to the first, from there to the next, and so on to the end. So they never overlap, and
 * no word is in none of them. Nothing here changes the words.
 */
import { z } from "zod";
import { contributionInput } from "./reading.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { LONGEST_TEXT } from "./text.ts";

/** Passages of one contribution. Nobody can work with more of them than this. */
export const MOST_PASSAGES = 60;

/** From `startsAt` to before `endsAt`, in UTF-16 code units. */
export interface Range {
  startsAt: number;
  endsAt: number;
}

/** A passage as it is kept: without start and end it is the whole. `cutAt`: when it was cut into others. */
export interface Passage {
  id: string;
  startsAt: number | null;
  endsAt: number | null;
  cutAt: Date | null;
}

/** Where a passage lies in a text of a length. */
export const rangeOf = (
  { startsAt, endsAt }: Pick<Passage, "startsAt" | "endsAt">,
  length: number,
): Range => ({
  startsAt: startsAt ?? 0,
  endsAt: endsAt ?? length,
});

const isSame = (one: Range, other: Range) => one.startsAt === other.startsAt && one.endsAt === other.endsAt;
const overlaps = (one: Range, other: Range) => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** Whether all of one lies in the other. */
export const covers = (wider: Range, range: Range) =>
  wider.startsAt <= range.startsAt && wider.endsAt >= range.endsAt;

/** The passages between cuts, which are in order and inside the text. */
export function rangesBetween(cuts: readonly number[], length: number): Range[] {
  const starts = [0, ...cuts];
  return starts.map((startsAt, index) => ({ startsAt, endsAt: starts[index + 1] ?? length }));
}

/** The cuts between ranges that follow one another. */
export const cutsBetween = (ranges: readonly Range[]) =>
  ranges.map(({ startsAt }) => startsAt).filter((startsAt) => startsAt > 0);

const WORDS = new Intl.Segmenter("en", { granularity: "word" });
const SIGNS = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Cuts as they are kept: in order, each once, where a sign begins (never inside an emoji or a letter with its marks)
 * and never before space, so that a passage has words and what space there is stays with the words before it.
 */
export function settleCuts(text: string, cuts: readonly number[]): number[] {
  const signs = SIGNS.segment(text);
  const begin = text.search(/\S/u);
  const settled = cuts.map((cut) => {
    let sign = signs.containing(cut);
    while (sign?.segment.trim() === "") sign = signs.containing(sign.index + sign.segment.length);
    return sign?.index ?? text.length;
  });
  return [...new Set(settled)]
    .filter((cut) => cut > begin && cut < text.length)
    .sort((one, other) => one - other);
}

const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}"']+/u;

/** The cuts on both sides of words that somebody selected. Half a word becomes a whole one; a full stop stays with it. */
export function cutsAround(text: string, { startsAt, endsAt }: Range): number[] {
  const words = WORDS.segment(text);
  const first = words.containing(startsAt);
  const from = first?.isWordLike ? first.index : startsAt;
  const last = endsAt > 0 ? words.containing(endsAt - 1) : undefined;
  const end = last?.isWordLike ? last.index + last.segment.length : endsAt;
  return [from, end + (CLOSING.exec(text.slice(end))?.[0].length ?? 0)];
}

/** Who writes at night may begin no sentence with a capital letter. Short words before a full stop are abbreviations. */
const FULL_STOPS = /(?<=\p{L}{3}[.!?…]["'’”)]?)\s+/gu;

/** Where a passage could begin, sentence by sentence, with the cuts that are there already. Covers all of the text. */
export function stepsThrough(text: string, language: string, cuts: readonly number[]): Range[] {
  const sentences = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)];
  const small = [...text.matchAll(FULL_STOPS)].map(({ index }) => index);
  const starts = settleCuts(text, [...sentences.map(({ index }) => index), ...small, ...cuts]);
  return rangesBetween(starts, text.length);
}

/** A passage that something rests on which is not to change: a published response, or a revision of a clause. */
export interface ReliedOn extends Passage {
  relied: boolean;
}

/** Cuts that stay, because what was published or written into a clause rests on exactly the words between them. */
export function lastingCuts(passages: readonly ReliedOn[], length: number): number[] {
  const edges = passages
    .filter(({ relied }) => relied)
    .map((passage) => rangeOf(passage, length))
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .filter((edge) => edge > 0 && edge < length);
  return [...new Set(edges)].sort((one, other) => one - other);
}

export interface Rearrangement<P extends Passage> {
  /** Passages that are there no longer, each with the new ranges that share words with it. */
  gone: { passage: P; into: Range[] }[];
  /** Ranges that become passages: one that was cut up before, when it comes together again, or a new one. */
  came: { range: Range; again: P | null }[];
}

/** What changes when the words are cut at other places than before. What stays as it was is in neither list. */
export function rearrange<P extends Passage>(
  passages: readonly P[],
  cuts: readonly number[],
  length: number,
): Rearrangement<P> {
  const wanted = rangesBetween(cuts, length);
  const current = passages.filter(({ cutAt }) => cutAt === null);
  const gone = current.filter((passage) => !wanted.some((range) => isSame(range, rangeOf(passage, length))));
  const came = wanted.filter((range) => !current.some((passage) => isSame(range, rangeOf(passage, length))));
  return {
    gone: gone.map((passage) => ({
      passage,
      into: came.filter((range) => overlaps(range, rangeOf(passage, length))),
    })),
    came: came.map((range) => ({
      range,
      again:
        passages.find((passage) => passage.cutAt !== null && isSame(range, rangeOf(passage, length))) ?? null,
    })),
  };
}

const place = z.coerce
  .number()
  .int()
  .min(0)
  .max(LONGEST_TEXT * 2);
const cuts = z.array(place).max(1_000);

export const cuttingInput = contributionInput.extend({
  /** Where passages were to begin in a form that was refused. */
  also: cuts.catch([]).default([]),
});
export type CuttingInput = z.output<typeof cuttingInput>;

export const cutContributionInput = contributionInput.extend({
  /** Where passages begin from now on, after the first. */
  cuts,
  /** Where they began when the page was opened: whoever comes second is shown what the first one did. */
  had: cuts,
  /** Words that become a passage of their own besides. */
  selection: z.object({ startsAt: place, endsAt: place }).optional(),
  /** Whether new passages carry the themes of the words they were cut from. */
  themes: z.enum(["keep", "leave"]).default("keep"),
});
export type CutContributionInput = z.output<typeof cutContributionInput>;

/** All the cuts that somebody asked for. Refuses `invalid` where nothing was selected, and more than anybody could read. */
export function wantedCuts(text: string, { cuts, selection }: CutContributionInput): number[] | Refusal {
  if (selection && text.slice(selection.startsAt, selection.endsAt).trim() === "")
    return refusal("invalid", undefined, {
      selection: "Select the words that belong together first. Then press the button.",
    });
  const wanted = settleCuts(text, [...cuts, ...(selection ? cutsAround(text, selection) : [])]);
  if (wanted.length >= MOST_PASSAGES)
    return refusal("invalid", undefined, { cuts: `Cut it into at most ${MOST_PASSAGES} passages.` });
  return wanted;
}

export const passageInput = contributionInput.extend({
  /** One passage of it; the first one without. */
  passage: z.uuid().optional().catch(undefined),
});
export type PassageInput = z.output<typeof passageInput>;

export const givePassageInput = contributionInput.extend({
  passage: z.uuid(),
  /** Who answers it from now on; nobody in particular without. */
  to: z.uuid("Choose who answers it.").nullable(),
  /** Who had it when the page was opened. */
  had: z.uuid().nullable(),
});
export type GivePassageInput = z.infer<typeof givePassageInput>;
