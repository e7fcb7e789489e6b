/**
 * Names and details that are taken out of somebody's words before everybody may read them. The words as they
 * were written stay as they are. A redaction can only take out: nobody is made to say what they did not.
 */
import { z } from "zod";
import { contributionInput } from "./reading.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { longText } from "./text.ts";

/** What stands in the place of words, such as "name" for "[name]". */
const LONGEST_LABEL = 40;
const MOST_REDACTIONS = 500;

/** Words from `startsAt` to before `endsAt`, in UTF-16 code units, are shown as "[label]". */
export interface Redaction {
  startsAt: number;
  endsAt: number;
  label: string;
}

/** The words as everybody may read them. Redactions are in order and do not overlap. */
export function redact(text: string, redactions: readonly Redaction[]): string {
  let shown = "";
  let from = 0;
  for (const { startsAt, endsAt, label } of redactions) {
    shown += `${text.slice(from, startsAt)}[${label}]`;
    from = endsAt;
  }
  return shown + text.slice(from);
}

/** As `redact`, for one part of the words: a redaction that reaches into it is shown whole. */
export function redactPart(
  text: string,
  { startsAt, endsAt }: { startsAt: number; endsAt: number },
  redactions: readonly Redaction[],
): string {
  const inside = redactions
    .filter((each) => each.endsAt > startsAt && each.startsAt < endsAt)
    .map((each) => ({
      label: each.label,
      startsAt: Math.max(each.startsAt, startsAt) - startsAt,
      endsAt: Math.min(each.endsAt, endsAt) - startsAt,
    }));
  return redact(text.slice(startsAt, endsAt), inside);
}

const BRACKETS = /\[([^[\]\n]*)\]/gu;
const onlyTakeOut = (text: string): Refusal => refusal("invalid", undefined, { text });

/**
 * Which words an edited text takes out of the original: it is the original with words in square brackets in the
 * place of others. Refuses `invalid` when it says anything that the original does not.
 */
export function redactionsIn(original: string, edited: string): Redaction[] | Refusal {
  const labels: string[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (const match of edited.matchAll(BRACKETS)) {
    pieces.push(edited.slice(from, match.index));
    labels.push(match[1] ?? "");
    from = match.index + match[0].length;
  }
  pieces.push(edited.slice(from));
  const found: Redaction[] = [];
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const label = labels[index - 1];
    // Brackets stand for at least one character; the nearest place that leaves them one gives all that follow room.
    const least = label === undefined ? 0 : at + 1;
    const isLast = index === pieces.length - 1;
    const start = index === 0 ? 0 : isLast ? original.length - piece.length : original.indexOf(piece, least);
    const fits = original.slice(start, start + piece.length) === piece;
    if (start === at && label !== undefined && fits)
      return onlyTakeOut("Square brackets stand for words that you took out. One of them stands for none.");
    if (start < least || !fits || (isLast && start + piece.length !== original.length))
      return notTheirs(piece);
    if (label !== undefined) found.push({ startsAt: at, endsAt: start, label });
    at = start + piece.length;
  }
  // Square brackets that the person wrote are their words.
  const taken = found.filter(
    ({ startsAt, endsAt, label }) => original.slice(startsAt, endsAt) !== `[${label}]`,
  );
  if (taken.some(({ label }) => label.trim() === "" || label.length > LONGEST_LABEL))
    return onlyTakeOut(
      `Say in each pair of square brackets what was there, such as [name], in at most ${LONGEST_LABEL} characters.`,
    );
  if (taken.length > MOST_REDACTIONS)
    return onlyTakeOut(`Take out at most ${MOST_REDACTIONS} things. Or keep the words private.`);
  return taken;
}

const SHOWN_PIECE = 60;
function notTheirs(piece: string): Refusal {
  const start = piece.trim().slice(0, SHOWN_PIECE);
  return onlyTakeOut(
    start
      ? `You can only take words out, and write what was there in square brackets. This is not what the person wrote: “${start}”.`
      : "Write what was there in square brackets, such as [name]. Nothing may go without them.",
  );
}

/** What looks like a way to reach or find somebody, and what it is called when it is taken out. */
const DETAILS: readonly (readonly [label: string, pattern: RegExp])[] = [
  ["e-mail address", /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  ["web address", /\b(?:https?:\/\/|www\.)[^\s[\]]+/giu],
  ["postcode", /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/giu],
  // Ten or eleven digits, however they are spaced: phone numbers, and NHS numbers too.
  ["number", /(?<![\d£.])(?:\+44 ?)?\d(?:[ -]?\d){8,10}(?!\d)/gu],
];

/** The words with what looks like a contact detail taken out already, to begin from. A person looks at all of it. */
export function withoutDetails(text: string): string {
  return DETAILS.reduce((shown, [label, pattern]) => shown.replace(pattern, `[${label}]`), text);
}

export const redactWordsInput = contributionInput.extend({
  /** The words as everybody may read them, with square brackets for what was taken out. */
  text: longText.min(1, "Leave at least something. Or keep the words private."),
  /** Lets everybody read them now. */
  approve: z.boolean().default(false),
});
export type RedactWordsInput = z.infer<typeof redactWordsInput>;
