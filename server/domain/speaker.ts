/** Who speaks, from where, and on what footing. Nothing here asks for a name or a date of birth of anybody. */
import { z } from "zod";
import { type Refusal, refusal } from "./refusal.ts";
import { shortText } from "./text.ts";

export const VOICES = ["own", "on_behalf", "organisation"] as const;
export type Voice = (typeof VOICES)[number];

export const PERSPECTIVES = [
  "lived_experience",
  "carer",
  "young_person",
  "family",
  "provider",
  "other",
] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** How words came to the authority. */
export const CHANNELS = [
  "online",
  "paper",
  "phone",
  "in_the_room",
  "imported",
  "letter",
  "in_person",
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What somebody who speaks on behalf is to the person. */
export const RELATIONSHIPS = ["family", "friend", "carer", "support_worker", "advocate", "other"] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

export const WHOSE_WORDS = ["theirs", "mine", "both"] as const;
export type WhoseWords = (typeof WHOSE_WORDS)[number];

/** On what footing somebody speaks on behalf: the person said yes; or one of two reasons where they cannot. */
export const AGREEMENTS = ["said_yes", "best_interests", "legal_role"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** The adult who agreed that a young person takes part. */
export const AGREEING_ADULTS = ["parent", "guardian", "other"] as const;
export type AgreeingAdult = (typeof AGREEING_ADULTS)[number];

/** Young people below an age between these may be asked for an adult who agrees. The age is the authority's choice. */
export const LOWEST_ADULT_AGE = 10;
export const HIGHEST_ADULT_AGE = 18;

/** What is known of who speaks. Null where it was not said, and where it is not asked of this voice. */
export interface Speaker {
  voice: Voice;
  perspective: Perspective;
  relationship: Relationship | null;
  whoseWords: WhoseWords | null;
  agreement: Agreement | null;
  organisationName: string | null;
  /** Younger than the age that the authority set, as they said themselves. */
  underAge: boolean | null;
  agreedBy: AgreeingAdult | null;
}

const choose = "Choose one of the answers, or leave this out.";

/** Who is speaking. What is left out stays as it was; null takes it back. */
export const speakerFields = {
  voice: z.enum(VOICES, "Choose who the answers are for, or leave this out.").optional(),
  perspective: z.enum(PERSPECTIVES, choose).optional(),
  relationship: z.enum(RELATIONSHIPS, choose).nullish(),
  whoseWords: z.enum(WHOSE_WORDS, choose).nullish(),
  agreement: z.enum(AGREEMENTS, choose).nullish(),
  organisationName: shortText.nullish(),
  underAge: z.boolean(choose).nullish(),
  agreedBy: z.enum(AGREEING_ADULTS, choose).nullish(),
};
export type SpeakerFields = z.infer<z.ZodObject<typeof speakerFields>>;

/** Speaks a young person for themselves? A grown-up who speaks on behalf of one is an adult already. */
export const isYoung = ({ voice, perspective }: Pick<Speaker, "voice" | "perspective">) =>
  voice === "own" && perspective === "young_person";

/** What is kept of who speaks: what was said now on top of before, without what this voice is not asked. */
export function acceptSpeaker(before: Speaker, said: SpeakerFields): Speaker {
  const next: Speaker = { ...before };
  for (const [name, value] of Object.entries(said)) {
    if (value !== undefined) Object.assign(next, { [name]: value });
  }
  const onBehalf = next.voice === "on_behalf";
  const underAge = isYoung(next) ? next.underAge : null;
  return {
    voice: next.voice,
    perspective: next.perspective,
    relationship: onBehalf ? next.relationship : null,
    whoseWords: onBehalf ? next.whoseWords : null,
    agreement: onBehalf ? next.agreement : null,
    organisationName: next.voice === "organisation" ? next.organisationName || null : null,
    underAge,
    agreedBy: underAge ? next.agreedBy : null,
  };
}

/** What is asked about a speaker after voice and perspective, one thing a page. */
export const SPEAKER_STEPS = ["relationship", "words", "agreement", "organisation", "age", "adult"] as const;
export type SpeakerStep = (typeof SPEAKER_STEPS)[number];

/** Which of the steps this speaker is asked, in order. */
export function stepsOf(speaker: Pick<Speaker, "voice" | "perspective" | "underAge">): SpeakerStep[] {
  if (speaker.voice === "on_behalf") return ["relationship", "words", "agreement"];
  if (speaker.voice === "organisation") return ["organisation"];
  if (!isYoung(speaker)) return [];
  return speaker.underAge ? ["age", "adult"] : ["age"];
}

const KEPT_AS = {
  relationship: "relationship",
  words: "whoseWords",
  agreement: "agreement",
  organisation: "organisationName",
  age: "underAge",
  adult: "agreedBy",
} as const satisfies Record<SpeakerStep, keyof Speaker>;

/** The steps that this speaker left out so far. */
export function leftOutSteps(speaker: Speaker): SpeakerStep[] {
  return stepsOf(speaker).filter((step) => speaker[KEPT_AS[step]] === null);
}

/** What a young person has to say before they send, or nothing. Everybody else may leave everything out. */
export function adultStep(
  speaker: Pick<Speaker, "voice" | "perspective" | "underAge" | "agreedBy">,
): Extract<SpeakerStep, "age" | "adult"> | null {
  if (!isYoung(speaker)) return null;
  if (speaker.underAge === null) return "age";
  return speaker.underAge && speaker.agreedBy === null ? "adult" : null;
}

/** Why a young person cannot send yet, or nothing. */
export function adultProblem(speaker: Parameters<typeof adultStep>[0]): Refusal | null {
  return adultStep(speaker) ? refusal("adult-needed") : null;
}

/** What a contribution keeps of the speaker beside voice and perspective. */
export function onBehalfOf({ relationship, whoseWords, agreement }: Speaker) {
  return { relationship, whoseWords, agreement };
}
