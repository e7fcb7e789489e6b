import { z } from "zod";
import { activityInput } from "./activity.ts";
import { HIGHEST_SEQUENCE } from "./live.ts";
import { moment } from "./moment.ts";
import { PERSPECTIVES } from "./speaker.ts";
import { longText, shortText } from "./text.ts";

/** How a proposed aim begins: what people can do, or what the authority will do. */
export const OPENINGS = ["I can", "We will"] as const;
export type Opening = (typeof OPENINGS)[number];

export const STANCES = ["agree", "disagree", "not_sure"] as const;
export type Stance = (typeof STANCES)[number];

/** More than this and two ideas have become one. */
const MOST_MERGED = 10;
const FEWEST_OPTIONS = 2;
const MOST_OPTIONS = 8;
/** Nobody changes their mind this often; a client that counts further is broken. */

const id = z.uuid("We could not find that. Reload the page and try again.");
const opening = z.enum(OPENINGS, "Choose how your sentence begins.");
const rest = shortText.min(1, "Write how your sentence goes on.");

/**
 * One sentence out of its opening and what was typed after it. Whoever typed the opening again
 * meant it once.
 */
export function statementWords(begins: Opening, typed: string): string {
  const bare = typed.replace(/^(i can|we will)\b[\s.…]*/i, "").trim();
  const words = `${begins} ${bare}`;
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/**
 * `key` is made with the form, or by a live client: a retry repeats it. `itemId` is the open part of
 * a live session in which this is said.
 */
export const proposeInput = activityInput.extend({
  key: id,
  opening,
  rest,
  perspective: z.enum(PERSPECTIVES).default("other"),
  itemId: id.optional(),
});
export type ProposeInput = z.infer<typeof proposeInput>;
/** From a live client: always in an open part of a session. */
export const liveProposeInput = proposeInput.required({ itemId: true });
export type LiveProposeInput = z.infer<typeof liveProposeInput>;

/**
 * `sequence` is a live client's own count of this person's stances on this statement: a retry
 * repeats it. A form sends none and is counted on the server.
 */
export const takeStanceInput = activityInput.extend({
  statementId: id,
  stance: z.enum(STANCES, "Choose agree, disagree or not sure."),
  sequence: z.coerce.number().int().min(1).max(HIGHEST_SEQUENCE).optional(),
  itemId: id.optional(),
});
export type TakeStanceInput = z.infer<typeof takeStanceInput>;
/** From a live client: always in an open part of a session, and numbered. */
export const liveStanceInput = takeStanceInput.required({ itemId: true, sequence: true });
export type LiveStanceInput = z.infer<typeof liveStanceInput>;

export const showStatementInput = activityInput.extend({ statementId: id, shown: z.boolean() });
export type ShowStatementInput = z.infer<typeof showStatementInput>;

export const mergeStatementsInput = activityInput.extend({
  from: z
    .array(id)
    .transform((all) => [...new Set(all)])
    .refine((all) => all.length >= 2, "Choose at least two sentences to merge.")
    .refine((all) => all.length <= MOST_MERGED, `Merge at most ${MOST_MERGED} sentences at once.`),
  opening,
  rest,
});
export type MergeStatementsInput = z.infer<typeof mergeStatementsInput>;

const option = z.object({
  title: shortText.min(1, "Name this option."),
  rationale: longText.min(1, "Say what speaks for or against this option."),
  recommended: z.boolean(),
});

/** The options of a decision, as they are kept. */
export const decisionOptions = z.array(option);

/** A decision as it is recorded, with the outcome that it agrees. */
export const agreeOutcomeInput = activityInput.extend({
  statementId: id,
  title: shortText.min(1, "Write what was decided."),
  decisionMaker: shortText.min(1, "Write who decided."),
  decidedOn: moment("Write the day of the decision, such as 31 3 2026."),
  reasons: longText.min(1, "Write the reasons. People will read them."),
  reliesOn: longText,
  /** The number of the draft equality impact assessment that it relies on. */
  assessment: z.int32().positive().optional(),
  options: z
    .array(option)
    .min(FEWEST_OPTIONS, "Write at least two options that were considered.")
    .max(MOST_OPTIONS, `Write at most ${MOST_OPTIONS} options.`)
    .refine(
      (all) => all.filter(({ recommended }) => recommended).length === 1,
      "Say which one option was recommended.",
    ),
});
export type AgreeOutcomeInput = z.infer<typeof agreeOutcomeInput>;

interface Held {
  stance: Stance;
  sequence: number;
}

/** Was exactly this said before? Then it is a retry, however late it comes. */
export function isRetry(held: readonly Held[], said: { stance: Stance; sequence?: number | undefined }) {
  return held.some(({ stance, sequence }) => stance === said.stance && sequence === said.sequence);
}

/**
 * The number under which a stance is added to what somebody holds (the newest first), or nothing when
 * it changes nothing. The same number with another stance is no retry: it comes from a page that did
 * not know the newest.
 */
export function sequenceOf(
  held: readonly Held[],
  said: { stance: Stance; sequence?: number | undefined },
): number | null {
  const newest = held[0];
  if (isRetry(held, said)) return null;
  const isFree = said.sequence !== undefined && held.every(({ sequence }) => sequence !== said.sequence);
  if (isFree) return said.sequence ?? null;
  return newest?.stance === said.stance ? null : (newest?.sequence ?? 0) + 1;
}

/** How many people take each stance. */
export type StanceCounts = Record<Stance, number>;

const people = (count: number, one: string, many: string) =>
  `${count === 0 ? "nobody" : count} ${count > 1 ? many : one}`;

/** The counts as a sentence: "12 agree, 1 disagrees, nobody is unsure." */
export function countsInWords({ agree, disagree, not_sure }: StanceCounts): string {
  if (agree + disagree + not_sure === 0) return "Nobody has said yet.";
  const sentence = [
    people(agree, "agrees", "agree"),
    people(disagree, "disagrees", "disagree"),
    people(not_sure, "is not sure", "are not sure"),
  ].join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** What is common to all, or the fallback. */
export function commonOf<T>(values: readonly T[], otherwise: T): T {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : otherwise;
}
