/**
 * Words that may mean that somebody is not safe (Care Act 2014, section 42: an authority that suspects abuse or
 * neglect must look into it). A reader raises a concern, a safeguarding lead settles it.
 */
import { z } from "zod";
import { engagementInput } from "./engagement.ts";
import { contributionInput } from "./reading.ts";
import { longText, shortText } from "./text.ts";
import { fileRange } from "./upload.ts";

/**
 * What people write when somebody may be hurt, neglected, robbed or in despair. It only points a reader to
 * the words: it misses much, and much that it finds is harmless.
 */
const SIGNS = [
  "abuse",
  "abused",
  "abuses",
  "abusing",
  "afraid of him",
  "afraid of her",
  "afraid of them",
  "attacked",
  "beat me",
  "beaten",
  "beats me",
  "bruise",
  "bruised",
  "bruises",
  "end it all",
  "end my life",
  "frightened of",
  "grabbed me",
  "hit her",
  "hit him",
  "hit me",
  "hits her",
  "hits him",
  "hits me",
  "hurt her",
  "hurt him",
  "hurt me",
  "hurt myself",
  "hurts her",
  "hurts him",
  "hurts me",
  "kick me",
  "kicked",
  "kill her",
  "kill him",
  "kill me",
  "kill myself",
  "left alone for days",
  "locked in",
  "locks me",
  "nothing to eat",
  "raped",
  "scared of",
  "self harm",
  "sexual",
  "shouts at her",
  "shouts at him",
  "shouts at me",
  "slapped",
  "steals from",
  "stole my",
  "stolen from",
  "suicidal",
  "suicide",
  "takes my money",
  "threatened",
  "threatens",
  "tied to",
  "touched me",
  "want to die",
  "won't let me out",
] as const;

const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim()} `;

/** Which words of a text may mean that somebody is not safe, each once, in alphabetical order. English only. */
export function signsIn(text: string): string[] {
  const words = plain(text);
  return SIGNS.filter((sign) => words.includes(plain(sign)));
}

export const raiseConcernInput = contributionInput.extend({
  why: longText.min(1, "Write a sentence that says what made you think so."),
});
export type RaiseConcernInput = z.infer<typeof raiseConcernInput>;

export const concernInput = z.object({ concern: z.uuid("We do not know this concern.") });
export type ConcernInput = z.infer<typeof concernInput>;

export const concernFileInput = concernInput.extend({ file: z.uuid(), range: fileRange });
export type ConcernFileInput = z.infer<typeof concernFileInput>;

export const OUTCOMES = ["acted_on", "returned"] as const;
export type ConcernOutcome = (typeof OUTCOMES)[number];

export const settleConcernInput = concernInput.extend({
  outcome: z.enum(OUTCOMES, "Choose what happens to it."),
  note: longText.min(1, "Write what you did, or why it can go back."),
});
export type SettleConcernInput = z.infer<typeof settleConcernInput>;

export const safetyContactInput = engagementInput.extend({ contact: shortText });
export type SafetyContactInput = z.infer<typeof safetyContactInput>;
